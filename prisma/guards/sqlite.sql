-- The database keeps the books by itself: what was written stays as it was written, and a row that
-- breaks a rule of the journal is refused, whoever writes it. Run after every migration.
-- prisma/guards/postgresql.sql says the same for PostgreSQL.

-- Rows that writers lock, so that decisions about one thing queue up.
INSERT OR IGNORE INTO "Lock" ("name") VALUES ('writer'), ('ledger'), ('plan-number');

-- Append-only tables. "Written once" refuses what INSERT OR REPLACE would overwrite: SQLite deletes
-- the old row without telling a DELETE trigger.

CREATE TRIGGER "Account_never_changes" BEFORE UPDATE ON "Account"
BEGIN SELECT RAISE(ABORT, 'Account is append-only: a row never changes'); END;
CREATE TRIGGER "Account_never_goes" BEFORE DELETE ON "Account"
BEGIN SELECT RAISE(ABORT, 'Account is append-only: a row never goes'); END;
CREATE TRIGGER "Account_written_once" BEFORE INSERT ON "Account"
WHEN EXISTS (SELECT 1 FROM "Account" WHERE "id" = NEW."id" OR "code" = NEW."code")
BEGIN SELECT RAISE(ABORT, 'Account is append-only: this row is written already'); END;

CREATE TRIGGER "Entry_never_changes" BEFORE UPDATE ON "Entry"
BEGIN SELECT RAISE(ABORT, 'Entry is append-only: a row never changes'); END;
CREATE TRIGGER "Entry_never_goes" BEFORE DELETE ON "Entry"
BEGIN SELECT RAISE(ABORT, 'Entry is append-only: a row never goes'); END;
CREATE TRIGGER "Entry_written_once" BEFORE INSERT ON "Entry"
WHEN EXISTS (SELECT 1 FROM "Entry" WHERE "id" = NEW."id" OR "number" = NEW."number" OR "idempotencyKey" = NEW."idempotencyKey")
  -- Asked alone, and only of a reversal: nearly every row has none, and the planner would read them all.
  OR (NEW."reversesId" IS NOT NULL AND EXISTS (SELECT 1 FROM "Entry" WHERE "reversesId" = NEW."reversesId"))
BEGIN SELECT RAISE(ABORT, 'Entry is append-only: this row is written already'); END;

CREATE TRIGGER "Posting_never_changes" BEFORE UPDATE ON "Posting"
BEGIN SELECT RAISE(ABORT, 'Posting is append-only: a row never changes'); END;
CREATE TRIGGER "Posting_never_goes" BEFORE DELETE ON "Posting"
BEGIN SELECT RAISE(ABORT, 'Posting is append-only: a row never goes'); END;
CREATE TRIGGER "Posting_written_once" BEFORE INSERT ON "Posting"
WHEN EXISTS (SELECT 1 FROM "Posting" WHERE "id" = NEW."id" OR ("entryId" = NEW."entryId" AND "position" = NEW."position"))
BEGIN SELECT RAISE(ABORT, 'Posting is append-only: this row is written already'); END;

CREATE TRIGGER "Payment_never_changes" BEFORE UPDATE ON "Payment"
BEGIN SELECT RAISE(ABORT, 'Payment is append-only: a row never changes'); END;
CREATE TRIGGER "Payment_never_goes" BEFORE DELETE ON "Payment"
BEGIN SELECT RAISE(ABORT, 'Payment is append-only: a row never goes'); END;
CREATE TRIGGER "Payment_written_once" BEFORE INSERT ON "Payment"
WHEN EXISTS (SELECT 1 FROM "Payment" WHERE "id" = NEW."id" OR "entryId" = NEW."entryId")
BEGIN SELECT RAISE(ABORT, 'Payment is append-only: this row is written already'); END;

CREATE TRIGGER "PaymentReversal_never_changes" BEFORE UPDATE ON "PaymentReversal"
BEGIN SELECT RAISE(ABORT, 'PaymentReversal is append-only: a row never changes'); END;
CREATE TRIGGER "PaymentReversal_never_goes" BEFORE DELETE ON "PaymentReversal"
BEGIN SELECT RAISE(ABORT, 'PaymentReversal is append-only: a row never goes'); END;
CREATE TRIGGER "PaymentReversal_written_once" BEFORE INSERT ON "PaymentReversal"
WHEN EXISTS (SELECT 1 FROM "PaymentReversal" WHERE "paymentId" = NEW."paymentId" OR "entryId" = NEW."entryId")
BEGIN SELECT RAISE(ABORT, 'PaymentReversal is append-only: this row is written already'); END;

CREATE TRIGGER "PayOut_never_changes" BEFORE UPDATE ON "PayOut"
BEGIN SELECT RAISE(ABORT, 'PayOut is append-only: a row never changes'); END;
CREATE TRIGGER "PayOut_never_goes" BEFORE DELETE ON "PayOut"
BEGIN SELECT RAISE(ABORT, 'PayOut is append-only: a row never goes'); END;
CREATE TRIGGER "PayOut_written_once" BEFORE INSERT ON "PayOut"
WHEN EXISTS (SELECT 1 FROM "PayOut" WHERE "requestId" = NEW."requestId" OR "caseId" = NEW."caseId" OR "entryId" = NEW."entryId")
BEGIN SELECT RAISE(ABORT, 'PayOut is append-only: this row is written already'); END;

CREATE TRIGGER "Agreement_never_changes" BEFORE UPDATE ON "Agreement"
BEGIN SELECT RAISE(ABORT, 'Agreement is append-only: a row never changes'); END;
CREATE TRIGGER "Agreement_never_goes" BEFORE DELETE ON "Agreement"
BEGIN SELECT RAISE(ABORT, 'Agreement is append-only: a row never goes'); END;
CREATE TRIGGER "Agreement_written_once" BEFORE INSERT ON "Agreement"
WHEN EXISTS (SELECT 1 FROM "Agreement" WHERE "id" = NEW."id" OR ("planId" = NEW."planId" AND "version" = NEW."version"))
BEGIN SELECT RAISE(ABORT, 'Agreement is append-only: this row is written already'); END;

CREATE TRIGGER "Instalment_never_changes" BEFORE UPDATE ON "Instalment"
BEGIN SELECT RAISE(ABORT, 'Instalment is append-only: a row never changes'); END;
CREATE TRIGGER "Instalment_never_goes" BEFORE DELETE ON "Instalment"
BEGIN SELECT RAISE(ABORT, 'Instalment is append-only: a row never goes'); END;
CREATE TRIGGER "Instalment_written_once" BEFORE INSERT ON "Instalment"
WHEN EXISTS (SELECT 1 FROM "Instalment" WHERE "id" = NEW."id" OR ("agreementId" = NEW."agreementId" AND "number" = NEW."number"))
BEGIN SELECT RAISE(ABORT, 'Instalment is append-only: this row is written already'); END;

CREATE TRIGGER "AgreementAcceptance_never_changes" BEFORE UPDATE ON "AgreementAcceptance"
BEGIN SELECT RAISE(ABORT, 'AgreementAcceptance is append-only: a row never changes'); END;
CREATE TRIGGER "AgreementAcceptance_never_goes" BEFORE DELETE ON "AgreementAcceptance"
BEGIN SELECT RAISE(ABORT, 'AgreementAcceptance is append-only: a row never goes'); END;
CREATE TRIGGER "AgreementAcceptance_written_once" BEFORE INSERT ON "AgreementAcceptance"
WHEN EXISTS (SELECT 1 FROM "AgreementAcceptance" WHERE "agreementId" = NEW."agreementId")
BEGIN SELECT RAISE(ABORT, 'AgreementAcceptance is append-only: this row is written already'); END;

CREATE TRIGGER "LegalCheck_never_changes" BEFORE UPDATE ON "LegalCheck"
BEGIN SELECT RAISE(ABORT, 'LegalCheck is append-only: a row never changes'); END;
CREATE TRIGGER "LegalCheck_never_goes" BEFORE DELETE ON "LegalCheck"
BEGIN SELECT RAISE(ABORT, 'LegalCheck is append-only: a row never goes'); END;
CREATE TRIGGER "LegalCheck_written_once" BEFORE INSERT ON "LegalCheck"
WHEN EXISTS (SELECT 1 FROM "LegalCheck" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'LegalCheck is append-only: this row is written already'); END;

CREATE TRIGGER "AuditEntry_never_changes" BEFORE UPDATE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only: a row never changes'); END;
CREATE TRIGGER "AuditEntry_never_goes" BEFORE DELETE ON "AuditEntry"
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only: a row never goes'); END;
CREATE TRIGGER "AuditEntry_written_once" BEFORE INSERT ON "AuditEntry"
WHEN EXISTS (SELECT 1 FROM "AuditEntry" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'AuditEntry is append-only: this row is written already'); END;

CREATE TRIGGER "AskChange_never_changes" BEFORE UPDATE ON "AskChange"
BEGIN SELECT RAISE(ABORT, 'AskChange is append-only: a row never changes'); END;
CREATE TRIGGER "AskChange_never_goes" BEFORE DELETE ON "AskChange"
BEGIN SELECT RAISE(ABORT, 'AskChange is append-only: a row never goes'); END;
CREATE TRIGGER "AskChange_written_once" BEFORE INSERT ON "AskChange"
WHEN EXISTS (SELECT 1 FROM "AskChange" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'AskChange is append-only: this row is written already'); END;

CREATE TRIGGER "AnswerNote_never_changes" BEFORE UPDATE ON "AnswerNote"
BEGIN SELECT RAISE(ABORT, 'AnswerNote is append-only: a row never changes'); END;
CREATE TRIGGER "AnswerNote_never_goes" BEFORE DELETE ON "AnswerNote"
BEGIN SELECT RAISE(ABORT, 'AnswerNote is append-only: a row never goes'); END;
CREATE TRIGGER "AnswerNote_written_once" BEFORE INSERT ON "AnswerNote"
WHEN EXISTS (SELECT 1 FROM "AnswerNote" WHERE "id" = NEW."id" OR "token" = NEW."token")
BEGIN SELECT RAISE(ABORT, 'AnswerNote is append-only: this row is written already'); END;

CREATE TRIGGER "PledgeChange_never_changes" BEFORE UPDATE ON "PledgeChange"
BEGIN SELECT RAISE(ABORT, 'PledgeChange is append-only: a row never changes'); END;
CREATE TRIGGER "PledgeChange_never_goes" BEFORE DELETE ON "PledgeChange"
BEGIN SELECT RAISE(ABORT, 'PledgeChange is append-only: a row never goes'); END;
CREATE TRIGGER "PledgeChange_written_once" BEFORE INSERT ON "PledgeChange"
WHEN EXISTS (SELECT 1 FROM "PledgeChange" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'PledgeChange is append-only: this row is written already'); END;

CREATE TRIGGER "TurnoutCount_never_changes" BEFORE UPDATE ON "TurnoutCount"
BEGIN SELECT RAISE(ABORT, 'TurnoutCount is append-only: a row never changes'); END;
CREATE TRIGGER "TurnoutCount_never_goes" BEFORE DELETE ON "TurnoutCount"
BEGIN SELECT RAISE(ABORT, 'TurnoutCount is append-only: a row never goes'); END;
CREATE TRIGGER "TurnoutCount_written_once" BEFORE INSERT ON "TurnoutCount"
WHEN EXISTS (SELECT 1 FROM "TurnoutCount" WHERE "id" = NEW."id" OR "token" = NEW."token")
BEGIN SELECT RAISE(ABORT, 'TurnoutCount is append-only: this row is written already'); END;

CREATE TRIGGER "DuesEntry_never_changes" BEFORE UPDATE ON "DuesEntry"
BEGIN SELECT RAISE(ABORT, 'DuesEntry is append-only: a row never changes'); END;
CREATE TRIGGER "DuesEntry_never_goes" BEFORE DELETE ON "DuesEntry"
BEGIN SELECT RAISE(ABORT, 'DuesEntry is append-only: a row never goes'); END;
CREATE TRIGGER "DuesEntry_written_once" BEFORE INSERT ON "DuesEntry"
WHEN EXISTS (SELECT 1 FROM "DuesEntry" WHERE "id" = NEW."id" OR "token" = NEW."token" OR "reversesId" = NEW."reversesId")
BEGIN SELECT RAISE(ABORT, 'DuesEntry is append-only: this row is written already'); END;

-- Dues: whole pence above nothing; a reversal takes back no more than a charge or payment of its own.
CREATE TRIGGER "DuesEntry_is_sound" BEFORE INSERT ON "DuesEntry"
BEGIN
  SELECT RAISE(ABORT, 'dues are whole pence above nothing')
  WHERE typeof(NEW."pence") <> 'integer' OR NEW."pence" < 1;
  SELECT RAISE(ABORT, 'dues are charged, paid or reversed')
  WHERE NEW."kind" NOT IN ('charge', 'payment', 'reversal')
    OR (NEW."kind" = 'reversal') IS NOT (NEW."reversesId" IS NOT NULL);
  SELECT RAISE(ABORT, 'a reversal takes back no more than its own entry')
  WHERE NEW."reversesId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "DuesEntry" e
    WHERE e."id" = NEW."reversesId" AND e."kind" <> 'reversal'
      AND e."institutionId" = NEW."institutionId" AND e."pence" >= NEW."pence");
END;
CREATE TRIGGER "TurnoutCount_is_sound" BEFORE INSERT ON "TurnoutCount"
WHEN typeof(NEW."people") <> 'integer' OR NEW."people" = 0
BEGIN SELECT RAISE(ABORT, 'a count is of people who came, or takes some back'); END;

-- Accounts: the kind follows from what the code stands for.
CREATE TRIGGER "Account_is_sound" BEFORE INSERT ON "Account"
BEGIN
  SELECT RAISE(ABORT, 'an account has the kind of its code')
  WHERE NEW."kind" IS NOT CASE substr(NEW."code", 1, instr(NEW."code", ':'))
    WHEN 'cash:' THEN 'asset' WHEN 'receivable:' THEN 'asset'
    WHEN 'suspense:' THEN 'liability' WHEN 'funds:' THEN 'funds' END;
END;
CREATE TRIGGER "Account_opens_its_balance" AFTER INSERT ON "Account"
BEGIN
  INSERT INTO "AccountBalance" ("accountId", "debitPence", "creditPence") VALUES (NEW."id", 0, 0);
END;

-- Balances: kept by the trigger of Posting. SQLite cannot tell that trigger's own update from
-- another, so it only sees to it that totals grow; `npm run verify` rebuilds them to the penny.
CREATE TRIGGER "AccountBalance_starts_at_nothing" BEFORE INSERT ON "AccountBalance"
WHEN NEW."debitPence" IS NOT 0 OR NEW."creditPence" IS NOT 0
  OR EXISTS (SELECT 1 FROM "AccountBalance" WHERE "accountId" = NEW."accountId")
BEGIN SELECT RAISE(ABORT, 'AccountBalance is kept by postings'); END;
CREATE TRIGGER "AccountBalance_only_grows" BEFORE UPDATE ON "AccountBalance"
WHEN NEW."accountId" IS NOT OLD."accountId"
  OR typeof(NEW."debitPence") <> 'integer' OR typeof(NEW."creditPence") <> 'integer'
  OR NEW."debitPence" < OLD."debitPence" OR NEW."creditPence" < OLD."creditPence"
  OR (NEW."debitPence" - OLD."debitPence") + (NEW."creditPence" - OLD."creditPence")
    IS NOT (SELECT "amountPence" FROM "Posting" ORDER BY rowid DESC LIMIT 1)
BEGIN SELECT RAISE(ABORT, 'AccountBalance is kept by postings'); END;
CREATE TRIGGER "AccountBalance_never_goes" BEFORE DELETE ON "AccountBalance"
BEGIN SELECT RAISE(ABORT, 'AccountBalance is kept by postings'); END;

-- Entries: numbered without gaps, never back-dated, reversed once and for good.
CREATE TRIGGER "Entry_is_sound" BEFORE INSERT ON "Entry"
BEGIN
  SELECT RAISE(ABORT, 'an entry takes the next number')
  WHERE NEW."number" IS NOT (SELECT coalesce(max("number"), 0) + 1 FROM "Entry");
  SELECT RAISE(ABORT, 'the entry before is not whole')
  WHERE (SELECT e."postingCount" <> (SELECT count(*) FROM "Posting" p WHERE p."entryId" = e."id")
    FROM "Entry" e WHERE e."number" = NEW."number" - 1);
  SELECT RAISE(ABORT, 'an entry is recorded at a moment in UTC')
  WHERE NEW."recordedAt" NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]+00:00';
  SELECT RAISE(ABORT, 'an entry is never recorded before the one before it')
  WHERE NEW."recordedAt" < (SELECT "recordedAt" FROM "Entry" WHERE "number" = NEW."number" - 1);
  SELECT RAISE(ABORT, 'an entry has the date on which the money moved')
  WHERE NEW."valueOn" NOT GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'
    OR date(NEW."valueOn") IS NOT NEW."valueOn";
  SELECT RAISE(ABORT, 'money that has not moved yet is not recorded')
  WHERE NEW."valueOn" > date(NEW."recordedAt", '+1 day');
  SELECT RAISE(ABORT, 'an entry has 1 to 50 postings')
  WHERE typeof(NEW."postingCount") <> 'integer' OR NEW."postingCount" NOT BETWEEN 1 AND 50;
  SELECT RAISE(ABORT, 'a reversal undoes a whole entry that is no reversal')
  WHERE NEW."reversesId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Entry" e
    WHERE e."id" = NEW."reversesId" AND e."reversesId" IS NULL
      AND e."postingCount" = NEW."postingCount");
END;

-- Postings: only the newest entry takes them, in the number that it announced.
CREATE TRIGGER "Posting_is_sound" BEFORE INSERT ON "Posting"
BEGIN
  SELECT RAISE(ABORT, 'a posting belongs to the newest entry and has a place in it')
  WHERE NOT EXISTS (SELECT 1 FROM "Entry" e WHERE e."id" = NEW."entryId"
    AND e."number" = (SELECT max("number") FROM "Entry")
    AND typeof(NEW."position") = 'integer'
    AND NEW."position" >= 0 AND NEW."position" < e."postingCount");
  SELECT RAISE(ABORT, 'a posting moves at least a penny, in whole pence')
  WHERE typeof(NEW."amountPence") <> 'integer' OR NEW."amountPence" <= 0;
  SELECT RAISE(ABORT, 'a posting moves money between two accounts')
  WHERE NEW."debitAccountId" = NEW."creditAccountId"
    OR NOT EXISTS (SELECT 1 FROM "AccountBalance" WHERE "accountId" = NEW."debitAccountId")
    OR NOT EXISTS (SELECT 1 FROM "AccountBalance" WHERE "accountId" = NEW."creditAccountId");
  SELECT RAISE(ABORT, 'a reversal mirrors the posting that it undoes')
  WHERE EXISTS (SELECT 1 FROM "Entry" e WHERE e."id" = NEW."entryId" AND e."reversesId" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM "Posting" p WHERE p."entryId" = e."reversesId"
      AND p."position" = NEW."position" AND p."amountPence" = NEW."amountPence"
      AND p."debitAccountId" = NEW."creditAccountId"
      AND p."creditAccountId" = NEW."debitAccountId"));
END;
CREATE TRIGGER "Posting_counts" AFTER INSERT ON "Posting"
BEGIN
  UPDATE "AccountBalance" SET "debitPence" = "debitPence" + NEW."amountPence"
  WHERE "accountId" = NEW."debitAccountId";
  UPDATE "AccountBalance" SET "creditPence" = "creditPence" + NEW."amountPence"
  WHERE "accountId" = NEW."creditAccountId";
END;

-- Payments, their reversals and pay-outs say what their entries say.
CREATE TRIGGER "Payment_is_sound" BEFORE INSERT ON "Payment"
BEGIN
  SELECT RAISE(ABORT, 'a payment is by bank transfer or in cash')
  WHERE NEW."method" NOT IN ('bank-transfer', 'cash');
  SELECT RAISE(ABORT, 'a payment says what its entry says')
  WHERE NOT EXISTS (SELECT 1 FROM "Entry" e WHERE e."id" = NEW."entryId"
    AND e."kind" = 'payment-received' AND e."reversesId" IS NULL
    AND e."valueOn" = NEW."valueOn" AND e."recordedAt" = NEW."recordedAt"
    AND NEW."amountPence" = (SELECT sum(p."amountPence") FROM "Posting" p
      WHERE p."entryId" = e."id"));
END;
CREATE TRIGGER "PaymentReversal_is_sound" BEFORE INSERT ON "PaymentReversal"
BEGIN
  SELECT RAISE(ABORT, 'the reversal of a payment undoes its entry')
  WHERE NOT EXISTS (SELECT 1 FROM "Payment" p JOIN "Entry" e ON e."reversesId" = p."entryId"
    WHERE p."id" = NEW."paymentId" AND e."id" = NEW."entryId"
      AND e."recordedAt" = NEW."reversedAt"
      AND e."postingCount" = (SELECT count(*) FROM "Posting" WHERE "entryId" = e."id"));
END;
CREATE TRIGGER "PayOut_is_sound" BEFORE INSERT ON "PayOut"
BEGIN
  SELECT RAISE(ABORT, 'a pay-out is confirmed by another person than asked for it')
  WHERE NEW."confirmedById" = (SELECT "requestedById" FROM "PayOutRequest"
    WHERE "id" = NEW."requestId");
  SELECT RAISE(ABORT, 'a pay-out says what its request and its entry say')
  WHERE NOT EXISTS (SELECT 1 FROM "PayOutRequest" r JOIN "Entry" e ON e."id" = NEW."entryId"
    WHERE r."id" = NEW."requestId" AND r."caseId" = NEW."caseId" AND r."closedAt" IS NULL
      AND e."kind" = 'fee-paid-out' AND e."reversesId" IS NULL AND e."valueOn" = r."paidOn"
      AND e."recordedAt" = NEW."confirmedAt"
      AND r."amountPence" = (SELECT sum(p."amountPence") FROM "Posting" p
        WHERE p."entryId" = e."id"));
END;
CREATE TRIGGER "PayOutRequest_only_closes" BEFORE UPDATE ON "PayOutRequest"
WHEN OLD."closedAt" IS NOT NULL OR NEW."id" <> OLD."id" OR NEW."planId" <> OLD."planId"
  OR NEW."caseId" <> OLD."caseId" OR NEW."amountPence" <> OLD."amountPence"
  OR NEW."paidOn" <> OLD."paidOn" OR NEW."reference" <> OLD."reference"
  OR NEW."requestedById" <> OLD."requestedById" OR NEW."requestedAt" <> OLD."requestedAt"
  OR EXISTS (SELECT 1 FROM "PayOut" WHERE "requestId" = OLD."id")
BEGIN SELECT RAISE(ABORT, 'a request for a pay-out can only be closed, once, before it is paid'); END;
CREATE TRIGGER "PayOutRequest_never_goes" BEFORE DELETE ON "PayOutRequest"
BEGIN SELECT RAISE(ABORT, 'PayOutRequest is append-only: a row never goes'); END;
CREATE TRIGGER "PayOutRequest_written_once" BEFORE INSERT ON "PayOutRequest"
WHEN EXISTS (SELECT 1 FROM "PayOutRequest" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'PayOutRequest is append-only: this row is written already'); END;

-- Agreements: what a family accepted takes no further instalment.
CREATE TRIGGER "Instalment_is_sound" BEFORE INSERT ON "Instalment"
WHEN typeof(NEW."amountPence") <> 'integer' OR NEW."amountPence" <= 0
  OR EXISTS (SELECT 1 FROM "AgreementAcceptance" WHERE "agreementId" = NEW."agreementId")
BEGIN SELECT RAISE(ABORT, 'an accepted agreement takes no further instalment'); END;
