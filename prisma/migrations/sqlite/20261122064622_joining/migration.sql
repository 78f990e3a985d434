-- CreateTable
CREATE TABLE "JoinRequest" (
    "codeId" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "partyId" TEXT NOT NULL,
    "queue" INTEGER NOT NULL,
    "needs" TEXT NOT NULL DEFAULT '',
    "appliedAt" DATETIME NOT NULL,
    "enrolledAt" DATETIME,
    "endedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "toCall" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Membership_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Membership" ("appliedAt", "cohortId", "endedAt", "enrolledAt", "id", "needs", "partyId", "personId", "queue", "stage", "version") SELECT "appliedAt", "cohortId", "endedAt", "enrolledAt", "id", "needs", "partyId", "personId", "queue", "stage", "version" FROM "Membership";
DROP TABLE "Membership";
ALTER TABLE "new_Membership" RENAME TO "Membership";
CREATE INDEX "Membership_cohortId_stage_idx" ON "Membership"("cohortId", "stage");
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");
CREATE INDEX "Membership_partyId_idx" ON "Membership"("partyId");
CREATE UNIQUE INDEX "Membership_cohortId_queue_key" ON "Membership"("cohortId", "queue");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "JoinRequest_createdAt_idx" ON "JoinRequest"("createdAt");
