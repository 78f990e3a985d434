-- Columns are added in place: a table that is written anew would lose what other migrations added.
ALTER TABLE "Ask" ADD COLUMN "askedOnExact" TEXT NOT NULL DEFAULT 'day';
ALTER TABLE "AskChange" ADD COLUMN "onExact" TEXT NOT NULL DEFAULT 'day';
ALTER TABLE "Action" ADD COLUMN "onExact" TEXT NOT NULL DEFAULT 'day';
ALTER TABLE "Pledge" ADD COLUMN "pledgedOnExact" TEXT NOT NULL DEFAULT 'day';
