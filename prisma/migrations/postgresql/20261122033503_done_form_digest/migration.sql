-- AlterTable
ALTER TABLE "DoneForm" ADD COLUMN     "digest" TEXT NOT NULL DEFAULT '';
