-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Application" (
    "planId" TEXT NOT NULL PRIMARY KEY,
    "careAnswer" TEXT,
    "hardshipAnswer" TEXT,
    "paydayEvery" TEXT,
    "affordPence" INTEGER,
    "wishCount" INTEGER,
    "wishEvery" TEXT,
    "wishFirstDueOn" TEXT,
    "wishWhole" BOOLEAN NOT NULL DEFAULT false,
    "householdDone" BOOLEAN NOT NULL DEFAULT false,
    "contactDone" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Application_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PaymentPlan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_Application" ("affordPence", "careAnswer", "contactDone", "hardshipAnswer", "householdDone", "paydayEvery", "planId", "updatedAt", "wishCount", "wishEvery", "wishFirstDueOn", "wishWhole") SELECT "affordPence", "careAnswer", "contactDone", "hardshipAnswer", "householdDone", "paydayEvery", "planId", "updatedAt", "wishCount", "wishEvery", "wishFirstDueOn", "wishWhole" FROM "Application";
DROP TABLE "Application";
ALTER TABLE "new_Application" RENAME TO "Application";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
