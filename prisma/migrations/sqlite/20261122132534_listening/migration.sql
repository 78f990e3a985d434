-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Listening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "heardOn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL DEFAULT '',
    "meetingId" TEXT,
    "conversations" INTEGER NOT NULL DEFAULT 1,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Listening" ("cohortId", "conversations", "heardOn", "id", "invented", "kind", "meetingId", "recordedAt", "recordedById", "version") SELECT coalesce("cohortId", '') AS "cohortId", "conversations", "heardOn", "id", "invented", "kind", "meetingId", "recordedAt", "recordedById", "version" FROM "Listening";
DROP TABLE "Listening";
ALTER TABLE "new_Listening" RENAME TO "Listening";
CREATE INDEX "Listening_cohortId_heardOn_id_idx" ON "Listening"("cohortId", "heardOn", "id");
CREATE INDEX "Listening_meetingId_idx" ON "Listening"("meetingId");
CREATE TABLE "new_Concern" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "listeningId" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "wordsIn" TEXT NOT NULL,
    "saidBy" TEXT NOT NULL DEFAULT '',
    "personId" TEXT,
    "folded" TEXT NOT NULL,
    "heardAt" DATETIME NOT NULL,
    "isGrouped" BOOLEAN NOT NULL DEFAULT false,
    "withdrawnAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Concern_listeningId_fkey" FOREIGN KEY ("listeningId") REFERENCES "Listening" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Concern" ("folded", "heardAt", "id", "listeningId", "personId", "saidBy", "version", "withdrawnAt", "words", "wordsIn") SELECT "folded", "heardAt", "id", "listeningId", "personId", "saidBy", "version", "withdrawnAt", "words", "wordsIn" FROM "Concern";
DROP TABLE "Concern";
ALTER TABLE "new_Concern" RENAME TO "Concern";
CREATE INDEX "Concern_listeningId_idx" ON "Concern"("listeningId");
CREATE INDEX "Concern_personId_idx" ON "Concern"("personId");
CREATE INDEX "Concern_cohortId_heardAt_id_idx" ON "Concern"("cohortId", "heardAt", "id");
CREATE INDEX "Concern_cohortId_isGrouped_heardAt_id_idx" ON "Concern"("cohortId", "isGrouped", "heardAt", "id");
CREATE TABLE "new_Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameEn" TEXT NOT NULL,
    "nameEs" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "concernsEn" INTEGER NOT NULL DEFAULT 0,
    "concernsEs" INTEGER NOT NULL DEFAULT 0,
    "conversations" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "publicRecord" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);
INSERT INTO "new_Theme" ("archivedAt", "createdAt", "createdById", "id", "invented", "nameEn", "nameEs", "publicRecord", "sourceLanguage", "sourceRevision", "translatedRevision", "version") SELECT "archivedAt", "createdAt", "createdById", "id", "invented", "nameEn", "nameEs", "publicRecord", "sourceLanguage", "sourceRevision", "translatedRevision", "version" FROM "Theme";
DROP TABLE "Theme";
ALTER TABLE "new_Theme" RENAME TO "Theme";
CREATE TABLE "new_ConcernTheme" (
    "concernId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "cohortId" TEXT NOT NULL DEFAULT '',
    "heardAt" DATETIME NOT NULL,
    "groupedById" TEXT NOT NULL,
    "groupedAt" DATETIME NOT NULL,

    PRIMARY KEY ("concernId", "themeId"),
    CONSTRAINT "ConcernTheme_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConcernTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_ConcernTheme" ("concernId", "groupedAt", "groupedById", "themeId") SELECT "concernId", "groupedAt", "groupedById", "themeId" FROM "ConcernTheme";
DROP TABLE "ConcernTheme";
ALTER TABLE "new_ConcernTheme" RENAME TO "ConcernTheme";
CREATE INDEX "ConcernTheme_themeId_cohortId_heardAt_concernId_idx" ON "ConcernTheme"("themeId", "cohortId", "heardAt", "concernId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
