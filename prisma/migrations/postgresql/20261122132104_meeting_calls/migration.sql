-- CreateTable
CREATE TABLE "MeetingCall" (
    "id" TEXT NOT NULL,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "news" TEXT NOT NULL,
    "toldAt" TIMESTAMP(3) NOT NULL,
    "toldById" TEXT NOT NULL,

    CONSTRAINT "MeetingCall_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "MeetingCall_personId_idx" ON "MeetingCall"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "MeetingCall_meetingId_personId_news_key" ON "MeetingCall"("meetingId", "personId", "news");

-- AddForeignKey
ALTER TABLE "MeetingCall" ADD CONSTRAINT "MeetingCall_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
