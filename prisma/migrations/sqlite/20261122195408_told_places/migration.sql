-- AlterTable
ALTER TABLE "PlaceOffer" ADD COLUMN "toldOn" TEXT;
ALTER TABLE "PlaceOffer" ADD COLUMN "toldTo" INTEGER;

-- AlterTable
ALTER TABLE "PlaceRequest" ADD COLUMN "writtenById" TEXT;
