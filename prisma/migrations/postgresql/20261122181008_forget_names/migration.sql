-- What a device called a file may say who is on it.
ALTER TABLE "StoredFile" DROP COLUMN "name";

-- What a file was said to show goes with its bytes.
UPDATE "Evidence" SET "label" = '' WHERE "fileId" IN (SELECT "id" FROM "StoredFile" WHERE "erasedAt" IS NOT NULL);

-- Mail that told somebody of words, and consents that ended, where the words are no longer theirs.
DELETE FROM "OutboxMessage" WHERE "kind" = 'listening:mail.heard' AND NOT EXISTS (
    SELECT 1 FROM "Concern" c WHERE "OutboxMessage"."dedupKey" = 'heard:' || c."id" || ':' || c."personId"
);
DELETE FROM "Consent" WHERE "purpose" = 'publish-concern' AND "withdrawnAt" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "Concern" c WHERE c."id" = "Consent"."subjectId" AND c."personId" = "Consent"."personId"
);
