-- AlterTable
ALTER TABLE "StoredFile" ADD COLUMN "erasedAt" DATETIME;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_PlaceRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "offerId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "places" INTEGER NOT NULL DEFAULT 1,
    "fewerIsFine" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "askedAt" DATETIME NOT NULL,
    "given" INTEGER NOT NULL DEFAULT 0,
    "givenAt" DATETIME,
    "drawnAt" DATETIME,
    "earlier" INTEGER,
    "outcome" TEXT,
    "used" INTEGER,
    "settledAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PlaceRequest_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "PlaceOffer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_PlaceRequest" ("askedAt", "givenAt", "id", "offerId", "personId", "places", "settledAt", "state", "version") SELECT "askedAt", "givenAt", "id", "offerId", "personId", "places", "settledAt", "state", "version" FROM "PlaceRequest";
DROP TABLE "PlaceRequest";
ALTER TABLE "new_PlaceRequest" RENAME TO "PlaceRequest";
CREATE INDEX "PlaceRequest_personId_idx" ON "PlaceRequest"("personId");
CREATE UNIQUE INDEX "PlaceRequest_offerId_personId_key" ON "PlaceRequest"("offerId", "personId");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
