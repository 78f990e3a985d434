-- CreateTable
CREATE TABLE "ConcernWord" (
    "concernId" TEXT NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ConcernWord_pkey" PRIMARY KEY ("concernId","word")
);

-- The words of the concerns that are there. 59 is a semicolon, which ends a statement even in quotes.
INSERT INTO "ConcernWord" ("concernId", "word")
SELECT DISTINCT c."id", left(w."word", 40)
  FROM "Concern" c, regexp_split_to_table(c."folded", '[][ ,.:!?¿¡()"«»“”–—/…' || chr(59) || '-]+') AS w("word")
 WHERE c."withdrawnAt" IS NULL AND w."word" <> '';

-- AlterTable
ALTER TABLE "Concern" DROP COLUMN "folded";

-- CreateIndex
CREATE INDEX "ConcernWord_word_concernId_idx" ON "ConcernWord"("word", "concernId");

-- AddForeignKey
ALTER TABLE "ConcernWord" ADD CONSTRAINT "ConcernWord_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
