-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN     "erasedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "PlaceRequest" ADD COLUMN     "drawnAt" TIMESTAMP(3),
ADD COLUMN     "earlier" INTEGER,
ADD COLUMN     "fewerIsFine" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "given" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "used" INTEGER;
