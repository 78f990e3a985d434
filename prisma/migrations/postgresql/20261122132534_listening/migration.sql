-- DropIndex
DROP INDEX "Listening_heardOn_idx";

-- DropIndex
DROP INDEX "Listening_cohortId_heardOn_idx";

-- DropIndex
DROP INDEX "Concern_heardAt_id_idx";

-- DropIndex
DROP INDEX "ConcernTheme_themeId_concernId_idx";

-- AlterTable
ALTER TABLE "Listening" ALTER COLUMN "cohortId" SET NOT NULL,
ALTER COLUMN "cohortId" SET DEFAULT '';

-- AlterTable
ALTER TABLE "Concern" ADD COLUMN     "cohortId" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "isGrouped" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Theme" ADD COLUMN     "concernsEn" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "concernsEs" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "conversations" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "ConcernTheme" ADD COLUMN     "cohortId" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "heardAt" TIMESTAMP(3) NOT NULL;

-- CreateIndex
CREATE INDEX "Listening_cohortId_heardOn_id_idx" ON "Listening"("cohortId", "heardOn", "id");

-- CreateIndex
CREATE INDEX "Concern_cohortId_heardAt_id_idx" ON "Concern"("cohortId", "heardAt", "id");

-- CreateIndex
CREATE INDEX "Concern_cohortId_isGrouped_heardAt_id_idx" ON "Concern"("cohortId", "isGrouped", "heardAt", "id");

-- CreateIndex
CREATE INDEX "ConcernTheme_themeId_cohortId_heardAt_concernId_idx" ON "ConcernTheme"("themeId", "cohortId", "heardAt", "concernId");
