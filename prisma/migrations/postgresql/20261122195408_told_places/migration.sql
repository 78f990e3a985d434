-- AlterTable
ALTER TABLE "PlaceOffer" ADD COLUMN     "toldOn" TEXT,
ADD COLUMN     "toldTo" INTEGER;

-- AlterTable
ALTER TABLE "PlaceRequest" ADD COLUMN     "writtenById" TEXT;
