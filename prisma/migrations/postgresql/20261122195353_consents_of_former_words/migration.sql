-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "isOfFormerWords" BOOLEAN NOT NULL DEFAULT false;
