-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fullName" TEXT NOT NULL,
    "email" TEXT,
    "emailKey" TEXT,
    "phone" TEXT,
    "language" TEXT NOT NULL,
    "spokenLanguage" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "grantedById" TEXT,
    "grantedAt" DATETIME NOT NULL,
    "revokedById" TEXT,
    "revokedAt" DATETIME,
    CONSTRAINT "RoleGrant_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SignInCode" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "addressKey" TEXT NOT NULL,
    "codeHash" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "returnTo" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "usedAt" DATETIME,
    "sessionId" TEXT
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "secretHash" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    "idleMinutes" INTEGER NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pot" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "funder" TEXT NOT NULL,
    "conditions" TEXT NOT NULL,
    "conditionsLanguage" TEXT NOT NULL DEFAULT 'en',
    "createdAt" DATETIME NOT NULL,
    "closedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "AccountBalance" (
    "accountId" TEXT NOT NULL PRIMARY KEY,
    "debitPence" BIGINT NOT NULL DEFAULT 0,
    "creditPence" BIGINT NOT NULL DEFAULT 0,
    CONSTRAINT "AccountBalance_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "valueOn" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "recordedById" TEXT,
    "idempotencyKey" TEXT NOT NULL,
    "reversesId" TEXT,
    "reason" TEXT NOT NULL DEFAULT '',
    "postingCount" INTEGER NOT NULL,
    CONSTRAINT "Entry_reversesId_fkey" FOREIGN KEY ("reversesId") REFERENCES "Entry" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Posting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "debitAccountId" TEXT NOT NULL,
    "creditAccountId" TEXT NOT NULL,
    "amountPence" INTEGER NOT NULL,
    CONSTRAINT "Posting_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Posting_debitAccountId_fkey" FOREIGN KEY ("debitAccountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Posting_creditAccountId_fkey" FOREIGN KEY ("creditAccountId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Payment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT,
    "potId" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "valueOn" TEXT NOT NULL,
    "amountPence" INTEGER NOT NULL,
    "recordedById" TEXT,
    "recordedAt" DATETIME NOT NULL,
    "entryId" TEXT NOT NULL,
    CONSTRAINT "Payment_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PaymentPlan" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Payment_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentReversal" (
    "paymentId" TEXT NOT NULL PRIMARY KEY,
    "entryId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "reversedById" TEXT,
    "reversedAt" DATETIME NOT NULL,
    CONSTRAINT "PaymentReversal_paymentId_fkey" FOREIGN KEY ("paymentId") REFERENCES "Payment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaymentReversal_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PayOutRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "caseId" TEXT NOT NULL,
    "amountPence" INTEGER NOT NULL,
    "paidOn" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "requestedById" TEXT NOT NULL,
    "requestedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "closeReason" TEXT
);

-- CreateTable
CREATE TABLE "PayOut" (
    "requestId" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "entryId" TEXT NOT NULL,
    "confirmedById" TEXT NOT NULL,
    "confirmedAt" DATETIME NOT NULL,
    CONSTRAINT "PayOut_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "PayOutRequest" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PayOut_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PayOut_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Household" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "reference" TEXT NOT NULL,
    "borrowerId" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "postcode" TEXT NOT NULL DEFAULT '',
    "contactBy" TEXT NOT NULL DEFAULT 'email',
    "safeContact" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Household_borrowerId_fkey" FOREIGN KEY ("borrowerId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Child" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "householdId" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "bornOn" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Child_householdId_fkey" FOREIGN KEY ("householdId") REFERENCES "Household" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PaymentPlan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "householdId" TEXT NOT NULL,
    "borrowerId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "submittedAt" DATETIME,
    "closedAt" DATETIME,
    "closeReason" TEXT,
    "potId" TEXT,
    "feeId" TEXT,
    "feePence" INTEGER,
    "principalPence" INTEGER,
    "count" INTEGER,
    "every" TEXT,
    "firstDueOn" TEXT,
    "whole" BOOLEAN NOT NULL DEFAULT false,
    "preparedById" TEXT,
    "preparedAt" DATETIME,
    "approvedById" TEXT,
    "approvedAt" DATETIME,
    "returnReason" TEXT,
    CONSTRAINT "PaymentPlan_householdId_fkey" FOREIGN KEY ("householdId") REFERENCES "Household" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PaymentPlan_potId_fkey" FOREIGN KEY ("potId") REFERENCES "Pot" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "PaymentPlan_feeId_fkey" FOREIGN KEY ("feeId") REFERENCES "Fee" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Application" (
    "planId" TEXT NOT NULL PRIMARY KEY,
    "careAnswer" TEXT,
    "hardshipAnswer" TEXT,
    "paydayEvery" TEXT,
    "affordPence" INTEGER,
    "wishCount" INTEGER,
    "wishEvery" TEXT,
    "wishFirstDueOn" TEXT,
    "wishWhole" BOOLEAN NOT NULL DEFAULT false,
    "householdDone" BOOLEAN NOT NULL DEFAULT false,
    "childrenDone" BOOLEAN NOT NULL DEFAULT false,
    "contactDone" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Application_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PaymentPlan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Case" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "childId" TEXT NOT NULL,
    "adviserId" TEXT,
    "assignedById" TEXT,
    "assignedAt" DATETIME,
    "outcome" TEXT,
    CONSTRAINT "Case_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PaymentPlan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Case_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Child" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LegalCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "caseId" TEXT NOT NULL,
    "adviserId" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "registrationReference" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recordedAt" DATETIME NOT NULL,
    CONSTRAINT "LegalCheck_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "lenderId" TEXT NOT NULL,
    "potId" TEXT NOT NULL,
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

-- CreateTable
CREATE TABLE "Instalment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agreementId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "dueOn" TEXT NOT NULL,
    "amountPence" INTEGER NOT NULL,
    CONSTRAINT "Instalment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AgreementAcceptance" (
    "agreementId" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "typedName" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "acceptedAt" DATETIME NOT NULL,
    CONSTRAINT "AgreementAcceptance_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanBalance" (
    "planId" TEXT NOT NULL PRIMARY KEY,
    "paidOutPence" INTEGER NOT NULL DEFAULT 0,
    "receivedPence" INTEGER NOT NULL DEFAULT 0,
    "outstandingPence" INTEGER NOT NULL DEFAULT 0,
    "surplusPence" INTEGER NOT NULL DEFAULT 0,
    "paidCount" INTEGER NOT NULL DEFAULT 0,
    "oldestUnpaidDueOn" TEXT,
    "oldestUnpaidCollectOn" TEXT,
    "nextDueOn" TEXT,
    "nextDuePence" INTEGER,
    CONSTRAINT "PlanBalance_planId_fkey" FOREIGN KEY ("planId") REFERENCES "PaymentPlan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fee" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "amountPence" INTEGER NOT NULL,
    "effectiveFrom" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "sourceUrl" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "proposedById" TEXT,
    "proposedAt" DATETIME NOT NULL,
    "confirmedById" TEXT,
    "confirmedAt" DATETIME
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL,
    "actorId" TEXT,
    "command" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "fields" TEXT NOT NULL DEFAULT '',
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" TEXT NOT NULL PRIMARY KEY,
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
    "lastError" TEXT
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "updatedById" TEXT
);

-- CreateTable
CREATE TABLE "LenderVersion" (
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
    "approvedNote" TEXT,
    "createdAt" DATETIME NOT NULL,
    "createdById" TEXT
);

-- CreateTable
CREATE TABLE "DoneForm" (
    "token" TEXT NOT NULL PRIMARY KEY,
    "command" TEXT NOT NULL,
    "actorId" TEXT,
    "subjectId" TEXT,
    "doneAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Lock" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "turns" INTEGER NOT NULL DEFAULT 0
);

-- CreateIndex
CREATE INDEX "Person_emailKey_idx" ON "Person"("emailKey");

-- CreateIndex
CREATE INDEX "Person_fullName_idx" ON "Person"("fullName");

-- CreateIndex
CREATE INDEX "RoleGrant_personId_idx" ON "RoleGrant"("personId");

-- CreateIndex
CREATE INDEX "RoleGrant_role_idx" ON "RoleGrant"("role");

-- CreateIndex
CREATE UNIQUE INDEX "SignInCode_sessionId_key" ON "SignInCode"("sessionId");

-- CreateIndex
CREATE INDEX "SignInCode_addressKey_createdAt_idx" ON "SignInCode"("addressKey", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_secretHash_key" ON "Session"("secretHash");

-- CreateIndex
CREATE INDEX "Session_personId_idx" ON "Session"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Pot_code_key" ON "Pot"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Account_code_key" ON "Account"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_number_key" ON "Entry"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_idempotencyKey_key" ON "Entry"("idempotencyKey");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_reversesId_key" ON "Entry"("reversesId");

-- CreateIndex
CREATE INDEX "Entry_valueOn_idx" ON "Entry"("valueOn");

-- CreateIndex
CREATE INDEX "Posting_debitAccountId_idx" ON "Posting"("debitAccountId");

-- CreateIndex
CREATE INDEX "Posting_creditAccountId_idx" ON "Posting"("creditAccountId");

-- CreateIndex
CREATE UNIQUE INDEX "Posting_entryId_position_key" ON "Posting"("entryId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Payment_entryId_key" ON "Payment"("entryId");

-- CreateIndex
CREATE INDEX "Payment_planId_valueOn_idx" ON "Payment"("planId", "valueOn");

-- CreateIndex
CREATE INDEX "Payment_recordedAt_idx" ON "Payment"("recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentReversal_entryId_key" ON "PaymentReversal"("entryId");

-- CreateIndex
CREATE INDEX "PayOutRequest_planId_idx" ON "PayOutRequest"("planId");

-- CreateIndex
CREATE INDEX "PayOutRequest_caseId_idx" ON "PayOutRequest"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "PayOut_caseId_key" ON "PayOut"("caseId");

-- CreateIndex
CREATE UNIQUE INDEX "PayOut_entryId_key" ON "PayOut"("entryId");

-- CreateIndex
CREATE UNIQUE INDEX "Household_reference_key" ON "Household"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "Household_borrowerId_key" ON "Household"("borrowerId");

-- CreateIndex
CREATE INDEX "Child_householdId_idx" ON "Child"("householdId");

-- CreateIndex
CREATE UNIQUE INDEX "PaymentPlan_number_key" ON "PaymentPlan"("number");

-- CreateIndex
CREATE INDEX "PaymentPlan_status_number_idx" ON "PaymentPlan"("status", "number");

-- CreateIndex
CREATE INDEX "PaymentPlan_borrowerId_idx" ON "PaymentPlan"("borrowerId");

-- CreateIndex
CREATE INDEX "PaymentPlan_householdId_idx" ON "PaymentPlan"("householdId");

-- CreateIndex
CREATE INDEX "PaymentPlan_potId_status_idx" ON "PaymentPlan"("potId", "status");

-- CreateIndex
CREATE INDEX "Case_adviserId_outcome_idx" ON "Case"("adviserId", "outcome");

-- CreateIndex
CREATE UNIQUE INDEX "Case_planId_childId_key" ON "Case"("planId", "childId");

-- CreateIndex
CREATE INDEX "LegalCheck_caseId_recordedAt_idx" ON "LegalCheck"("caseId", "recordedAt");

-- CreateIndex
CREATE INDEX "LegalCheck_adviserId_recordedAt_idx" ON "LegalCheck"("adviserId", "recordedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_planId_version_key" ON "Agreement"("planId", "version");

-- CreateIndex
CREATE INDEX "Instalment_dueOn_idx" ON "Instalment"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Instalment_agreementId_number_key" ON "Instalment"("agreementId", "number");

-- CreateIndex
CREATE INDEX "PlanBalance_oldestUnpaidCollectOn_idx" ON "PlanBalance"("oldestUnpaidCollectOn");

-- CreateIndex
CREATE INDEX "Fee_status_effectiveFrom_idx" ON "Fee"("status", "effectiveFrom");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- CreateIndex
CREATE INDEX "AuditEntry_subjectKind_subjectId_idx" ON "AuditEntry"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_at_idx" ON "AuditEntry"("actorId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_dedupKey_key" ON "OutboxMessage"("dedupKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_sentAt_claimedAt_idx" ON "OutboxMessage"("sentAt", "claimedAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_createdAt_idx" ON "OutboxMessage"("createdAt");

-- CreateIndex
CREATE INDEX "OutboxMessage_planId_idx" ON "OutboxMessage"("planId");

-- CreateIndex
CREATE UNIQUE INDEX "LenderVersion_version_key" ON "LenderVersion"("version");
