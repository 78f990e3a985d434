-- AlterTable
ALTER TABLE "Application" DROP COLUMN "childrenDone";
