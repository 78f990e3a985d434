-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "lenderId" TEXT NOT NULL,
    "potId" TEXT NOT NULL,
    "borrowerName" TEXT NOT NULL,
    "feePence" INTEGER NOT NULL,
    "childCount" INTEGER NOT NULL,
    "principalPence" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "every" TEXT NOT NULL,
    "firstDueOn" TEXT NOT NULL,
    "whole" BOOLEAN NOT NULL,
    "textEn" TEXT NOT NULL,
    "textEs" TEXT NOT NULL,
    "hashEn" TEXT NOT NULL,
    "hashEs" TEXT NOT NULL,
    "preparedById" TEXT NOT NULL,
    "approvedById" TEXT NOT NULL,
    "approvedAt" DATETIME NOT NULL,
    CONSTRAINT "Agreement_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PaymentPlan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Agreement_lenderId_fkey" FOREIGN KEY ("lenderId") REFERENCES "LenderVersion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
-- Agreements already made take the borrower's name as it stands.
INSERT INTO "new_Agreement" ("approvedAt", "approvedById", "borrowerName", "childCount", "count", "every", "feePence", "firstDueOn", "hashEn", "hashEs", "id", "lenderId", "planId", "potId", "preparedById", "principalPence", "textEn", "textEs", "version", "whole") SELECT "approvedAt", "approvedById", (SELECT b."fullName" FROM "PaymentPlan" p JOIN "Person" b ON b."id" = p."borrowerId" WHERE p."id" = "Agreement"."planId"), "childCount", "count", "every", "feePence", "firstDueOn", "hashEn", "hashEs", "id", "lenderId", "planId", "potId", "preparedById", "principalPence", "textEn", "textEs", "version", "whole" FROM "Agreement";
DROP TABLE "Agreement";
ALTER TABLE "new_Agreement" RENAME TO "Agreement";
CREATE UNIQUE INDEX "Agreement_planId_version_key" ON "Agreement"("planId", "version");
CREATE TABLE "new_OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL DEFAULT 'email',
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "planId" TEXT,
    "toName" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "dedupKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "claimedAt" DATETIME,
    "sentAt" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "toldById" TEXT
);
INSERT INTO "new_OutboxMessage" ("attempts", "body", "claimedAt", "createdAt", "dedupKey", "id", "kind", "language", "lastError", "personId", "planId", "sentAt", "subject", "toAddress", "toName") SELECT "attempts", "body", "claimedAt", "createdAt", "dedupKey", "id", "kind", "language", "lastError", "personId", "planId", "sentAt", "subject", "toAddress", "toName" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE UNIQUE INDEX "OutboxMessage_dedupKey_key" ON "OutboxMessage"("dedupKey");
CREATE INDEX "OutboxMessage_sentAt_claimedAt_idx" ON "OutboxMessage"("sentAt", "claimedAt");
CREATE INDEX "OutboxMessage_channel_sentAt_idx" ON "OutboxMessage"("channel", "sentAt");
CREATE INDEX "OutboxMessage_createdAt_idx" ON "OutboxMessage"("createdAt");
CREATE INDEX "OutboxMessage_planId_idx" ON "OutboxMessage"("planId");
CREATE TABLE "new_LenderVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "licenceNumber" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "telephone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "bankName" TEXT NOT NULL,
    "bankSortCode" TEXT NOT NULL,
    "bankAccount" TEXT NOT NULL,
    "agreementTextEn" TEXT NOT NULL,
    "agreementTextEs" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'proposed',
    "decidedById" TEXT,
    "decidedAt" DATETIME,
    "approvedNote" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);
INSERT INTO "new_LenderVersion" ("address", "agreementTextEn", "agreementTextEs", "approvedNote", "bankAccount", "bankName", "bankSortCode", "createdAt", "createdById", "email", "id", "licenceNumber", "name", "telephone", "version") SELECT "address", "agreementTextEn", "agreementTextEs", "approvedNote", "bankAccount", "bankName", "bankSortCode", "createdAt", "createdById", "email", "id", "licenceNumber", "name", "telephone", "version" FROM "LenderVersion";
-- Versions saved so far took effect at once.
UPDATE "new_LenderVersion" SET "status" = 'approved';
DROP TABLE "LenderVersion";
ALTER TABLE "new_LenderVersion" RENAME TO "LenderVersion";
CREATE UNIQUE INDEX "LenderVersion_version_key" ON "LenderVersion"("version");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
