-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "notBefore" DATETIME;

-- CreateTable
CREATE TABLE "Attendance" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT,
    "walkInName" TEXT,
    "walkInKey" TEXT,
    "mark" TEXT NOT NULL,
    "markedAt" DATETIME NOT NULL,
    "markedById" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Attendance_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "children" INTEGER,
    "needs" TEXT,
    "answeredAt" DATETIME NOT NULL,
    CONSTRAINT "Reply_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Arrangement" (
    "meetingId" TEXT NOT NULL PRIMARY KEY,
    "hostId" TEXT,
    "placeAt" DATETIME,
    "interpreter" TEXT NOT NULL DEFAULT '',
    "childcare" TEXT NOT NULL DEFAULT '',
    "speaker" TEXT NOT NULL DEFAULT '',
    "sessionId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Arrangement_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Arrangement_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TrainingSession" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgendaItem" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "meetingId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "titleEs" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "AgendaItem_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "Meeting" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TrainingSession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleEs" TEXT NOT NULL,
    "aims" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Material" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "sessionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "titleEs" TEXT NOT NULL DEFAULT '',
    "textEn" TEXT NOT NULL DEFAULT '',
    "textEs" TEXT NOT NULL DEFAULT '',
    "linkEn" TEXT NOT NULL DEFAULT '',
    "linkEs" TEXT NOT NULL DEFAULT '',
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "removedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Material_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "TrainingSession" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Unsubscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "since" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Cohort" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "languages" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "borough" TEXT NOT NULL,
    "anchor" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "everyWeeks" INTEGER NOT NULL DEFAULT 6,
    "startsOn" TEXT NOT NULL,
    "startTime" TEXT NOT NULL,
    "endTime" TEXT NOT NULL,
    "remindDays" TEXT NOT NULL DEFAULT '7,1',
    "leadId" TEXT NOT NULL,
    "aboutEn" TEXT NOT NULL,
    "aboutEs" TEXT NOT NULL,
    "alsoKnownAs" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "closedAt" DATETIME
);
INSERT INTO "new_Cohort" ("aboutEn", "aboutEs", "address", "alsoKnownAs", "anchor", "borough", "capacity", "closedAt", "createdAt", "endTime", "everyWeeks", "id", "invented", "languages", "leadId", "name", "place", "startTime", "startsOn", "version") SELECT "aboutEn", "aboutEs", "address", "alsoKnownAs", "anchor", "borough", "capacity", "closedAt", "createdAt", "endTime", "everyWeeks", "id", "invented", "languages", "leadId", "name", "place", "startTime", "startsOn", "version" FROM "Cohort";
DROP TABLE "Cohort";
ALTER TABLE "new_Cohort" RENAME TO "Cohort";
CREATE INDEX "Cohort_borough_idx" ON "Cohort"("borough");
CREATE INDEX "Cohort_leadId_idx" ON "Cohort"("leadId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "Attendance_personId_idx" ON "Attendance"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_personId_key" ON "Attendance"("meetingId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Attendance_meetingId_walkInKey_key" ON "Attendance"("meetingId", "walkInKey");

-- CreateIndex
CREATE INDEX "Reply_personId_idx" ON "Reply"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Reply_meetingId_personId_key" ON "Reply"("meetingId", "personId");

-- CreateIndex
CREATE INDEX "Arrangement_hostId_idx" ON "Arrangement"("hostId");

-- CreateIndex
CREATE INDEX "Arrangement_sessionId_idx" ON "Arrangement"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "AgendaItem_meetingId_position_key" ON "AgendaItem"("meetingId", "position");

-- CreateIndex
CREATE INDEX "Material_sessionId_idx" ON "Material"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "Unsubscription_personId_topic_key" ON "Unsubscription"("personId", "topic");
