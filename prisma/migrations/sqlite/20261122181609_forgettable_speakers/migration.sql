-- DropIndex
DROP INDEX "Concern_personId_idx";

-- CreateIndex
CREATE INDEX "Concern_personId_saidBy_idx" ON "Concern"("personId", "saidBy");

-- CreateIndex
CREATE INDEX "Membership_endedAt_idx" ON "Membership"("endedAt");
