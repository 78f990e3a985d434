-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_DoneForm" (
    "token" TEXT NOT NULL PRIMARY KEY,
    "command" TEXT NOT NULL,
    "digest" TEXT NOT NULL DEFAULT '',
    "actorId" TEXT,
    "subjectId" TEXT,
    "doneAt" DATETIME NOT NULL
);
INSERT INTO "new_DoneForm" ("actorId", "command", "doneAt", "subjectId", "token") SELECT "actorId", "command", "doneAt", "subjectId", "token" FROM "DoneForm";
DROP TABLE "DoneForm";
ALTER TABLE "new_DoneForm" RENAME TO "DoneForm";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
