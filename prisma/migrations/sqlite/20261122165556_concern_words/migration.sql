-- CreateTable
CREATE TABLE "ConcernWord" (
    "concernId" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("concernId", "word"),
    CONSTRAINT "ConcernWord_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- The words of the concerns that are there.
INSERT OR IGNORE INTO "ConcernWord" ("concernId", "word")
WITH RECURSIVE split("id", "word", "rest") AS (
    SELECT "id", '', replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("folded", ',', ' '), '.', ' '), ';', ' '), ':', ' '), '!', ' '), '?', ' '), '¿', ' '), '¡', ' '), '(', ' '), ')', ' '), '[', ' '), ']', ' '), '"', ' '), '«', ' '), '»', ' '), '“', ' '), '”', ' '), '–', ' '), '—', ' '), '-', ' '), '/', ' '), '…', ' ') || ' '
      FROM "Concern" WHERE "withdrawnAt" IS NULL
    UNION ALL
    SELECT "id", substr("rest", 1, instr("rest", ' ') - 1), substr("rest", instr("rest", ' ') + 1)
      FROM split WHERE "rest" <> ''
)
SELECT "id", substr("word", 1, 40) FROM split WHERE "word" <> '';

-- AlterTable
ALTER TABLE "Concern" DROP COLUMN "folded";

-- CreateIndex
CREATE INDEX "ConcernWord_word_concernId_idx" ON "ConcernWord"("word", "concernId");
