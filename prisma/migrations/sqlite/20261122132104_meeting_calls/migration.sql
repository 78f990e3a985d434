-- CreateTable
CREATE TABLE "MeetingCall" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "news" TEXT NOT NULL,
    "toldAt" DATETIME NOT NULL,
    "toldById" TEXT NOT NULL,
    CONSTRAINT "MeetingCall_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "MeetingCall_personId_idx" ON "MeetingCall"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingCall_meetingId_personId_news_key" ON "MeetingCall"("meetingId", "personId", "news");
