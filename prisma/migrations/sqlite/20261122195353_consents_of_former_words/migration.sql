-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "isOfFormerWords" BOOLEAN NOT NULL DEFAULT false,
    "recordedById" TEXT NOT NULL
);
INSERT INTO "new_Consent" ("givenAt", "id", "language", "personId", "purpose", "recordedById", "subjectId", "textVersion", "withdrawnAt") SELECT "givenAt", "id", "language", "personId", "purpose", "recordedById", "subjectId", "textVersion", "withdrawnAt" FROM "Consent";
DROP TABLE "Consent";
ALTER TABLE "new_Consent" RENAME TO "Consent";
CREATE INDEX "Consent_purpose_subjectId_idx" ON "Consent"("purpose", "subjectId");
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
