-- AlterTable
ALTER TABLE "Ask" ADD COLUMN     "askedOnExact" TEXT NOT NULL DEFAULT 'day';

-- AlterTable
ALTER TABLE "AskChange" ADD COLUMN     "onExact" TEXT NOT NULL DEFAULT 'day';

-- AlterTable
ALTER TABLE "Action" ADD COLUMN     "onExact" TEXT NOT NULL DEFAULT 'day';

-- AlterTable
ALTER TABLE "Pledge" ADD COLUMN     "pledgedOnExact" TEXT NOT NULL DEFAULT 'day';
