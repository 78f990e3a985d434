-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "borrowerName" TEXT;

-- Agreements already made take the borrower's name as it stands. The guard that keeps rows from
-- changing rests for this one statement.
ALTER TABLE "Agreement" DISABLE TRIGGER USER;
UPDATE "Agreement" SET "borrowerName" = b."fullName"
  FROM "PaymentPlan" p JOIN "Person" b ON b."id" = p."borrowerId" WHERE p."id" = "Agreement"."planId";
ALTER TABLE "Agreement" ENABLE TRIGGER USER;
ALTER TABLE "Agreement" ALTER COLUMN "borrowerName" SET NOT NULL;

-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "channel" TEXT NOT NULL DEFAULT 'email',
ADD COLUMN     "toldById" TEXT;

-- AlterTable
ALTER TABLE "LenderVersion" ADD COLUMN     "decidedAt" TIMESTAMP(3),
ADD COLUMN     "decidedById" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'proposed';

-- Versions saved so far took effect at once.
UPDATE "LenderVersion" SET "status" = 'approved';

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_sentAt_idx" ON "OutboxMessage"("channel", "sentAt");
