-- The database keeps the books by itself: what was written stays as it was written, and a row that
-- breaks a rule of the journal is refused, whoever writes it. Run after every migration.
-- prisma/guards/sqlite.sql says the same for SQLite.

-- Rows that writers lock, so that decisions about one thing queue up.
INSERT INTO "Lock" ("name") VALUES ('writer'), ('ledger'), ('plan-number') ON CONFLICT DO NOTHING;

CREATE OR REPLACE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: a row never changes and never goes', TG_TABLE_NAME;
END $$;

-- Append-only tables.

CREATE TRIGGER "Account_never_changes" BEFORE UPDATE OR DELETE ON "Account"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Account_never_empties" BEFORE TRUNCATE ON "Account"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Entry_never_changes" BEFORE UPDATE OR DELETE ON "Entry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Entry_never_empties" BEFORE TRUNCATE ON "Entry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Posting_never_changes" BEFORE UPDATE OR DELETE ON "Posting"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Posting_never_empties" BEFORE TRUNCATE ON "Posting"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Payment_never_changes" BEFORE UPDATE OR DELETE ON "Payment"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Payment_never_empties" BEFORE TRUNCATE ON "Payment"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "PaymentReversal_never_changes" BEFORE UPDATE OR DELETE ON "PaymentReversal"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PaymentReversal_never_empties" BEFORE TRUNCATE ON "PaymentReversal"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "PayOut_never_changes" BEFORE UPDATE OR DELETE ON "PayOut"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PayOut_never_empties" BEFORE TRUNCATE ON "PayOut"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Agreement_never_changes" BEFORE UPDATE OR DELETE ON "Agreement"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Agreement_never_empties" BEFORE TRUNCATE ON "Agreement"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "Instalment_never_changes" BEFORE UPDATE OR DELETE ON "Instalment"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "Instalment_never_empties" BEFORE TRUNCATE ON "Instalment"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "AgreementAcceptance_never_changes" BEFORE UPDATE OR DELETE ON "AgreementAcceptance"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AgreementAcceptance_never_empties" BEFORE TRUNCATE ON "AgreementAcceptance"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "LegalCheck_never_changes" BEFORE UPDATE OR DELETE ON "LegalCheck"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "LegalCheck_never_empties" BEFORE TRUNCATE ON "LegalCheck"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "AuditEntry_never_changes" BEFORE UPDATE OR DELETE ON "AuditEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AuditEntry_never_empties" BEFORE TRUNCATE ON "AuditEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "AskChange_never_changes" BEFORE UPDATE OR DELETE ON "AskChange"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AskChange_never_empties" BEFORE TRUNCATE ON "AskChange"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "AnswerNote_never_changes" BEFORE UPDATE OR DELETE ON "AnswerNote"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "AnswerNote_never_empties" BEFORE TRUNCATE ON "AnswerNote"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "PledgeChange_never_changes" BEFORE UPDATE OR DELETE ON "PledgeChange"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PledgeChange_never_empties" BEFORE TRUNCATE ON "PledgeChange"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "TurnoutCount_never_changes" BEFORE UPDATE OR DELETE ON "TurnoutCount"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "TurnoutCount_never_empties" BEFORE TRUNCATE ON "TurnoutCount"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

CREATE TRIGGER "DuesEntry_never_changes" BEFORE UPDATE OR DELETE ON "DuesEntry"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "DuesEntry_never_empties" BEFORE TRUNCATE ON "DuesEntry"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Dues: whole pence above nothing; a reversal takes back no more than a charge or payment of its own.
CREATE OR REPLACE FUNCTION "check_dues"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."pence" < 1 THEN RAISE EXCEPTION 'dues are whole pence above nothing'; END IF;
  IF NEW."kind" NOT IN ('charge', 'payment', 'reversal')
    OR (NEW."kind" = 'reversal') IS DISTINCT FROM (NEW."reversesId" IS NOT NULL)
  THEN RAISE EXCEPTION 'dues are charged, paid or reversed'; END IF;
  IF NEW."reversesId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "DuesEntry" e
    WHERE e."id" = NEW."reversesId" AND e."kind" <> 'reversal'
      AND e."institutionId" = NEW."institutionId" AND e."pence" >= NEW."pence")
  THEN RAISE EXCEPTION 'a reversal takes back no more than its own entry'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "DuesEntry_is_sound" BEFORE INSERT ON "DuesEntry"
FOR EACH ROW EXECUTE FUNCTION "check_dues"();

CREATE OR REPLACE FUNCTION "check_count"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."people" = 0 THEN RAISE EXCEPTION 'a count is of people who came, or takes some back'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "TurnoutCount_is_sound" BEFORE INSERT ON "TurnoutCount"
FOR EACH ROW EXECUTE FUNCTION "check_count"();

-- Accounts: the kind follows from what the code stands for.
CREATE OR REPLACE FUNCTION "check_account"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."kind" IS DISTINCT FROM (CASE split_part(NEW."code", ':', 1)
    WHEN 'cash' THEN 'asset' WHEN 'receivable' THEN 'asset'
    WHEN 'suspense' THEN 'liability' WHEN 'funds' THEN 'funds' END)
  THEN RAISE EXCEPTION 'an account has the kind of its code'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Account_is_sound" BEFORE INSERT ON "Account"
FOR EACH ROW EXECUTE FUNCTION "check_account"();

CREATE OR REPLACE FUNCTION "open_balance"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "AccountBalance" ("accountId", "debitPence", "creditPence") VALUES (NEW."id", 0, 0);
  RETURN NULL;
END $$;
CREATE TRIGGER "Account_opens_its_balance" AFTER INSERT ON "Account"
FOR EACH ROW EXECUTE FUNCTION "open_balance"();

-- Balances: only the triggers of Account and Posting write them.
CREATE OR REPLACE FUNCTION "refuse_direct"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 OR TG_OP = 'DELETE'
  THEN RAISE EXCEPTION '% is kept by postings', TG_TABLE_NAME; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "AccountBalance_is_kept" BEFORE INSERT OR UPDATE OR DELETE ON "AccountBalance"
FOR EACH ROW EXECUTE FUNCTION "refuse_direct"();
CREATE TRIGGER "AccountBalance_never_empties" BEFORE TRUNCATE ON "AccountBalance"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Entries: numbered without gaps, never back-dated, reversed once and for good.
CREATE OR REPLACE FUNCTION "check_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest "Entry";
  undone "Entry";
BEGIN
  SELECT * INTO newest FROM "Entry" ORDER BY "number" DESC LIMIT 1;
  IF NEW."number" IS DISTINCT FROM coalesce(newest."number", 0) + 1
  THEN RAISE EXCEPTION 'an entry takes the next number'; END IF;
  IF newest."postingCount" <> (SELECT count(*) FROM "Posting" WHERE "entryId" = newest."id")
  THEN RAISE EXCEPTION 'the entry before is not whole'; END IF;
  IF NEW."recordedAt" < newest."recordedAt"
  THEN RAISE EXCEPTION 'an entry is never recorded before the one before it'; END IF;
  IF NEW."valueOn" !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' OR NEW."valueOn"::date IS NULL
  THEN RAISE EXCEPTION 'an entry has the date on which the money moved'; END IF;
  IF NEW."valueOn"::date > (NEW."recordedAt" + interval '1 day')::date
  THEN RAISE EXCEPTION 'money that has not moved yet is not recorded'; END IF;
  IF NEW."postingCount" NOT BETWEEN 1 AND 50
  THEN RAISE EXCEPTION 'an entry has 1 to 50 postings'; END IF;
  IF NEW."reversesId" IS NOT NULL THEN
    SELECT * INTO undone FROM "Entry" WHERE "id" = NEW."reversesId";
    IF undone."id" IS NULL OR undone."reversesId" IS NOT NULL
      OR undone."postingCount" <> NEW."postingCount"
    THEN RAISE EXCEPTION 'a reversal undoes a whole entry that is no reversal'; END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Entry_is_sound" BEFORE INSERT ON "Entry"
FOR EACH ROW EXECUTE FUNCTION "check_entry"();

CREATE OR REPLACE FUNCTION "check_whole"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."postingCount" <> (SELECT count(*) FROM "Posting" WHERE "entryId" = NEW."id")
  THEN RAISE EXCEPTION 'an entry is not whole'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "Entry_is_whole" AFTER INSERT ON "Entry" DEFERRABLE INITIALLY DEFERRED
FOR EACH ROW EXECUTE FUNCTION "check_whole"();

-- Postings: only the newest entry takes them, in the number that it announced.
CREATE OR REPLACE FUNCTION "check_posting"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest "Entry";
BEGIN
  SELECT * INTO newest FROM "Entry" ORDER BY "number" DESC LIMIT 1;
  IF newest."id" IS DISTINCT FROM NEW."entryId" OR NEW."position" < 0
    OR NEW."position" >= newest."postingCount"
  THEN RAISE EXCEPTION 'a posting belongs to the newest entry and has a place in it'; END IF;
  IF NEW."amountPence" <= 0
  THEN RAISE EXCEPTION 'a posting moves at least a penny, in whole pence'; END IF;
  IF NEW."debitAccountId" = NEW."creditAccountId"
  THEN RAISE EXCEPTION 'a posting moves money between two accounts'; END IF;
  IF newest."reversesId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Posting" p
    WHERE p."entryId" = newest."reversesId" AND p."position" = NEW."position"
      AND p."amountPence" = NEW."amountPence" AND p."debitAccountId" = NEW."creditAccountId"
      AND p."creditAccountId" = NEW."debitAccountId")
  THEN RAISE EXCEPTION 'a reversal mirrors the posting that it undoes'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Posting_is_sound" BEFORE INSERT ON "Posting"
FOR EACH ROW EXECUTE FUNCTION "check_posting"();

CREATE OR REPLACE FUNCTION "count_posting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "AccountBalance" SET "debitPence" = "debitPence" + NEW."amountPence"
  WHERE "accountId" = NEW."debitAccountId";
  UPDATE "AccountBalance" SET "creditPence" = "creditPence" + NEW."amountPence"
  WHERE "accountId" = NEW."creditAccountId";
  RETURN NULL;
END $$;
CREATE TRIGGER "Posting_counts" AFTER INSERT ON "Posting"
FOR EACH ROW EXECUTE FUNCTION "count_posting"();

-- Payments, their reversals and pay-outs say what their entries say.
CREATE OR REPLACE FUNCTION "check_payment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."method" NOT IN ('bank-transfer', 'cash')
  THEN RAISE EXCEPTION 'a payment is by bank transfer or in cash'; END IF;
  IF NOT EXISTS (SELECT 1 FROM "Entry" e WHERE e."id" = NEW."entryId"
    AND e."kind" = 'payment-received' AND e."reversesId" IS NULL
    AND e."valueOn" = NEW."valueOn" AND e."recordedAt" = NEW."recordedAt"
    AND NEW."amountPence" = (SELECT sum(p."amountPence") FROM "Posting" p
      WHERE p."entryId" = e."id"))
  THEN RAISE EXCEPTION 'a payment says what its entry says'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Payment_is_sound" BEFORE INSERT ON "Payment"
FOR EACH ROW EXECUTE FUNCTION "check_payment"();

CREATE OR REPLACE FUNCTION "check_payment_reversal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Payment" p JOIN "Entry" e ON e."reversesId" = p."entryId"
    WHERE p."id" = NEW."paymentId" AND e."id" = NEW."entryId"
      AND e."recordedAt" = NEW."reversedAt"
      AND e."postingCount" = (SELECT count(*) FROM "Posting" WHERE "entryId" = e."id"))
  THEN RAISE EXCEPTION 'the reversal of a payment undoes its entry'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PaymentReversal_is_sound" BEFORE INSERT ON "PaymentReversal"
FOR EACH ROW EXECUTE FUNCTION "check_payment_reversal"();

CREATE OR REPLACE FUNCTION "check_pay_out"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked "PayOutRequest";
BEGIN
  SELECT * INTO asked FROM "PayOutRequest" WHERE "id" = NEW."requestId";
  IF asked."requestedById" = NEW."confirmedById"
  THEN RAISE EXCEPTION 'a pay-out is confirmed by another person than asked for it'; END IF;
  IF asked."caseId" IS DISTINCT FROM NEW."caseId" OR asked."closedAt" IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM "Entry" e WHERE e."id" = NEW."entryId"
      AND e."kind" = 'fee-paid-out' AND e."reversesId" IS NULL AND e."valueOn" = asked."paidOn"
      AND e."recordedAt" = NEW."confirmedAt"
      AND asked."amountPence" = (SELECT sum(p."amountPence") FROM "Posting" p
        WHERE p."entryId" = e."id"))
  THEN RAISE EXCEPTION 'a pay-out says what its request and its entry say'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PayOut_is_sound" BEFORE INSERT ON "PayOut"
FOR EACH ROW EXECUTE FUNCTION "check_pay_out"();

CREATE OR REPLACE FUNCTION "check_pay_out_request"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."closedAt" IS NOT NULL OR EXISTS (SELECT 1 FROM "PayOut" WHERE "requestId" = OLD."id")
    OR (NEW."id", NEW."planId", NEW."caseId", NEW."amountPence", NEW."paidOn", NEW."reference",
      NEW."requestedById", NEW."requestedAt")
    IS DISTINCT FROM (OLD."id", OLD."planId", OLD."caseId", OLD."amountPence", OLD."paidOn",
      OLD."reference", OLD."requestedById", OLD."requestedAt")
  THEN RAISE EXCEPTION 'a request for a pay-out can only be closed, once, before it is paid';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "PayOutRequest_only_closes" BEFORE UPDATE ON "PayOutRequest"
FOR EACH ROW EXECUTE FUNCTION "check_pay_out_request"();
CREATE TRIGGER "PayOutRequest_never_goes" BEFORE DELETE ON "PayOutRequest"
FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "PayOutRequest_never_empties" BEFORE TRUNCATE ON "PayOutRequest"
FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- Agreements: what a family accepted takes no further instalment.
CREATE OR REPLACE FUNCTION "check_instalment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."amountPence" <= 0
    OR EXISTS (SELECT 1 FROM "AgreementAcceptance" WHERE "agreementId" = NEW."agreementId")
  THEN RAISE EXCEPTION 'an accepted agreement takes no further instalment'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Instalment_is_sound" BEFORE INSERT ON "Instalment"
FOR EACH ROW EXECUTE FUNCTION "check_instalment"();
