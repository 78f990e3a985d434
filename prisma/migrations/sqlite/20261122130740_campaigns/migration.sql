-- CreateTable
CREATE TABLE "Listening" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "heardOn" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "cohortId" TEXT,
    "meetingId" TEXT,
    "conversations" INTEGER NOT NULL DEFAULT 1,
    "recordedById" TEXT NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "Concern" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "listeningId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "wordsIn" TEXT NOT NULL,
    "saidBy" TEXT NOT NULL DEFAULT '',
    "personId" TEXT,
    "folded" TEXT NOT NULL,
    "heardAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Concern_listeningId_fkey" FOREIGN KEY ("listeningId") REFERENCES "Listening" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Theme" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "nameEn" TEXT NOT NULL,
    "nameEs" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "publicRecord" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "ConcernTheme" (
    "concernId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,
    "groupedById" TEXT NOT NULL,
    "groupedAt" DATETIME NOT NULL,

    PRIMARY KEY ("concernId", "themeId"),
    CONSTRAINT "ConcernTheme_concernId_fkey" FOREIGN KEY ("concernId") REFERENCES "Concern" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ConcernTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "textVersion" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "givenAt" DATETIME NOT NULL,
    "withdrawnAt" DATETIME,
    "recordedById" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Campaign" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleEs" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL,
    "summaryEs" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "step" TEXT NOT NULL DEFAULT 'organise',
    "leadId" TEXT,
    "folded" TEXT NOT NULL,
    "startedOn" TEXT NOT NULL,
    "endedOn" TEXT,
    "publishedAt" DATETIME,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "publicRecord" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "CampaignTheme" (
    "campaignId" TEXT NOT NULL,
    "themeId" TEXT NOT NULL,

    PRIMARY KEY ("campaignId", "themeId"),
    CONSTRAINT "CampaignTheme_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CampaignTheme_themeId_fkey" FOREIGN KEY ("themeId") REFERENCES "Theme" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Target" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "officeEn" TEXT NOT NULL,
    "officeEs" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "TargetHolder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "targetId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fromOn" TEXT,
    "untilOn" TEXT,
    CONSTRAINT "TargetHolder_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "campaignId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "targetId" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleEs" TEXT NOT NULL,
    "detailEn" TEXT NOT NULL DEFAULT '',
    "detailEs" TEXT NOT NULL DEFAULT '',
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "askedOn" TEXT NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Ask_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Ask_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AskChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "askId" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "noteEn" TEXT NOT NULL DEFAULT '',
    "noteEs" TEXT NOT NULL DEFAULT '',
    "byId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "AskChange_askId_fkey" FOREIGN KEY ("askId") REFERENCES "Ask" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "url" TEXT NOT NULL DEFAULT '',
    "label" TEXT NOT NULL,
    "labelIn" TEXT NOT NULL DEFAULT 'en',
    "on" TEXT,
    "fileId" TEXT,
    "addedById" TEXT,
    "addedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "Evidence_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "StoredFile" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "storeKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    "uploadedById" TEXT NOT NULL,
    "uploadedAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "removedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Action" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleEs" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "on" TEXT NOT NULL,
    "startTime" TEXT,
    "endTime" TEXT,
    "place" TEXT NOT NULL DEFAULT '',
    "expected" INTEGER,
    "came" INTEGER,
    "cancelledAt" DATETIME,
    "publishedAt" DATETIME,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "publicRecord" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "ActionCampaign" (
    "actionId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,

    PRIMARY KEY ("actionId", "campaignId"),
    CONSTRAINT "ActionCampaign_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActionCampaign_campaignId_fkey" FOREIGN KEY ("campaignId") REFERENCES "Campaign" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionPoint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "titleEs" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "ActionPoint_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActionAsk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actionId" TEXT NOT NULL,
    "askId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "answer" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "wordsIn" TEXT NOT NULL DEFAULT 'en',
    "saidBy" TEXT NOT NULL DEFAULT '',
    "answeredAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "ActionAsk_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ActionAsk_askId_fkey" FOREIGN KEY ("askId") REFERENCES "Ask" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AnswerNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actionAskId" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "wordsIn" TEXT NOT NULL DEFAULT 'en',
    "saidBy" TEXT NOT NULL DEFAULT '',
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "AnswerNote_actionAskId_fkey" FOREIGN KEY ("actionAskId") REFERENCES "ActionAsk" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Institution" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "borough" TEXT NOT NULL DEFAULT '',
    "joinedOn" TEXT NOT NULL,
    "leftOn" TEXT,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1
);

-- CreateTable
CREATE TABLE "TurnoutPledge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actionId" TEXT NOT NULL,
    "institutionId" TEXT NOT NULL,
    "pledged" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "TurnoutPledge_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TurnoutPledge_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TurnoutCount" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "actionId" TEXT NOT NULL,
    "institutionId" TEXT,
    "people" INTEGER NOT NULL,
    "token" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "TurnoutCount_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TurnoutCount_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DuesEntry" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "institutionId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "pence" INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "reversesId" TEXT,
    "token" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "DuesEntry_institutionId_fkey" FOREIGN KEY ("institutionId") REFERENCES "Institution" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Pledge" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "askId" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "actionId" TEXT,
    "words" TEXT NOT NULL,
    "wordsIn" TEXT NOT NULL,
    "isQuote" BOOLEAN NOT NULL DEFAULT true,
    "speaker" TEXT NOT NULL,
    "pledgedOn" TEXT NOT NULL,
    "witnesses" TEXT NOT NULL DEFAULT '',
    "keptWhen" TEXT NOT NULL DEFAULT '',
    "keptWhenIn" TEXT NOT NULL DEFAULT 'en',
    "nextCheckOn" TEXT,
    "state" TEXT NOT NULL DEFAULT 'pledged',
    "supersededBy" TEXT,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "publicRecord" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Pledge_askId_fkey" FOREIGN KEY ("askId") REFERENCES "Ask" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Pledge_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Pledge_actionId_fkey" FOREIGN KEY ("actionId") REFERENCES "Action" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PledgeChange" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "pledgeId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "on" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "noteIn" TEXT NOT NULL DEFAULT 'en',
    "byId" TEXT,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PledgeChange_pledgeId_fkey" FOREIGN KEY ("pledgeId") REFERENCES "Pledge" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Win" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleEs" TEXT NOT NULL,
    "summaryEn" TEXT NOT NULL DEFAULT '',
    "summaryEs" TEXT NOT NULL DEFAULT '',
    "servesEn" TEXT NOT NULL DEFAULT '',
    "servesEs" TEXT NOT NULL DEFAULT '',
    "sourceLanguage" TEXT NOT NULL,
    "sourceRevision" INTEGER NOT NULL DEFAULT 1,
    "translatedRevision" INTEGER NOT NULL DEFAULT 0,
    "wonOn" TEXT NOT NULL,
    "wonOnExact" TEXT NOT NULL DEFAULT 'day',
    "targetId" TEXT,
    "publishedAt" DATETIME,
    "createdById" TEXT,
    "createdAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "publicRecord" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "Win_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Target" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WinAsk" (
    "winId" TEXT NOT NULL,
    "askId" TEXT NOT NULL,

    PRIMARY KEY ("winId", "askId"),
    CONSTRAINT "WinAsk_winId_fkey" FOREIGN KEY ("winId") REFERENCES "Win" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "WinAsk_askId_fkey" FOREIGN KEY ("askId") REFERENCES "Ask" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceOffer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "winId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleEs" TEXT NOT NULL,
    "offered" INTEGER NOT NULL,
    "valuePence" INTEGER,
    "deadlineOn" TEXT NOT NULL,
    "happensOn" TEXT,
    "drawSeed" TEXT NOT NULL,
    "closedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PlaceOffer_winId_fkey" FOREIGN KEY ("winId") REFERENCES "Win" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlaceRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "offerId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "places" INTEGER NOT NULL DEFAULT 1,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "askedAt" DATETIME NOT NULL,
    "givenAt" DATETIME,
    "settledAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "PlaceRequest_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "PlaceOffer" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Listening_heardOn_idx" ON "Listening"("heardOn");

-- CreateIndex
CREATE INDEX "Listening_cohortId_heardOn_idx" ON "Listening"("cohortId", "heardOn");

-- CreateIndex
CREATE INDEX "Listening_meetingId_idx" ON "Listening"("meetingId");

-- CreateIndex
CREATE INDEX "Concern_listeningId_idx" ON "Concern"("listeningId");

-- CreateIndex
CREATE INDEX "Concern_personId_idx" ON "Concern"("personId");

-- CreateIndex
CREATE INDEX "Concern_heardAt_id_idx" ON "Concern"("heardAt", "id");

-- CreateIndex
CREATE INDEX "ConcernTheme_themeId_concernId_idx" ON "ConcernTheme"("themeId", "concernId");

-- CreateIndex
CREATE INDEX "Consent_purpose_subjectId_idx" ON "Consent"("purpose", "subjectId");

-- CreateIndex
CREATE INDEX "Consent_personId_idx" ON "Consent"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Campaign_slug_key" ON "Campaign"("slug");

-- CreateIndex
CREATE INDEX "Campaign_publishedAt_startedOn_idx" ON "Campaign"("publishedAt", "startedOn");

-- CreateIndex
CREATE INDEX "Campaign_startedOn_id_idx" ON "Campaign"("startedOn", "id");

-- CreateIndex
CREATE INDEX "CampaignTheme_themeId_idx" ON "CampaignTheme"("themeId");

-- CreateIndex
CREATE INDEX "TargetHolder_targetId_idx" ON "TargetHolder"("targetId");

-- CreateIndex
CREATE INDEX "Ask_targetId_idx" ON "Ask"("targetId");

-- CreateIndex
CREATE UNIQUE INDEX "Ask_campaignId_position_key" ON "Ask"("campaignId", "position");

-- CreateIndex
CREATE INDEX "AskChange_askId_on_idx" ON "AskChange"("askId", "on");

-- CreateIndex
CREATE INDEX "Evidence_subjectKind_subjectId_idx" ON "Evidence"("subjectKind", "subjectId");

-- CreateIndex
CREATE INDEX "Evidence_fileId_idx" ON "Evidence"("fileId");

-- CreateIndex
CREATE UNIQUE INDEX "StoredFile_storeKey_key" ON "StoredFile"("storeKey");

-- CreateIndex
CREATE INDEX "Action_on_idx" ON "Action"("on");

-- CreateIndex
CREATE INDEX "ActionCampaign_campaignId_idx" ON "ActionCampaign"("campaignId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionPoint_actionId_position_key" ON "ActionPoint"("actionId", "position");

-- CreateIndex
CREATE INDEX "ActionAsk_askId_idx" ON "ActionAsk"("askId");

-- CreateIndex
CREATE UNIQUE INDEX "ActionAsk_actionId_askId_key" ON "ActionAsk"("actionId", "askId");

-- CreateIndex
CREATE UNIQUE INDEX "AnswerNote_token_key" ON "AnswerNote"("token");

-- CreateIndex
CREATE INDEX "AnswerNote_actionAskId_idx" ON "AnswerNote"("actionAskId");

-- CreateIndex
CREATE INDEX "TurnoutPledge_institutionId_idx" ON "TurnoutPledge"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "TurnoutPledge_actionId_institutionId_key" ON "TurnoutPledge"("actionId", "institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "TurnoutCount_token_key" ON "TurnoutCount"("token");

-- CreateIndex
CREATE INDEX "TurnoutCount_actionId_idx" ON "TurnoutCount"("actionId");

-- CreateIndex
CREATE INDEX "TurnoutCount_institutionId_idx" ON "TurnoutCount"("institutionId");

-- CreateIndex
CREATE UNIQUE INDEX "DuesEntry_reversesId_key" ON "DuesEntry"("reversesId");

-- CreateIndex
CREATE UNIQUE INDEX "DuesEntry_token_key" ON "DuesEntry"("token");

-- CreateIndex
CREATE INDEX "DuesEntry_institutionId_on_idx" ON "DuesEntry"("institutionId", "on");

-- CreateIndex
CREATE INDEX "Pledge_askId_idx" ON "Pledge"("askId");

-- CreateIndex
CREATE INDEX "Pledge_targetId_idx" ON "Pledge"("targetId");

-- CreateIndex
CREATE INDEX "Pledge_actionId_idx" ON "Pledge"("actionId");

-- CreateIndex
CREATE INDEX "Pledge_nextCheckOn_idx" ON "Pledge"("nextCheckOn");

-- CreateIndex
CREATE INDEX "Pledge_pledgedOn_id_idx" ON "Pledge"("pledgedOn", "id");

-- CreateIndex
CREATE INDEX "PledgeChange_pledgeId_on_idx" ON "PledgeChange"("pledgeId", "on");

-- CreateIndex
CREATE UNIQUE INDEX "Win_slug_key" ON "Win"("slug");

-- CreateIndex
CREATE INDEX "Win_publishedAt_wonOn_idx" ON "Win"("publishedAt", "wonOn");

-- CreateIndex
CREATE INDEX "Win_wonOn_id_idx" ON "Win"("wonOn", "id");

-- CreateIndex
CREATE INDEX "WinAsk_askId_idx" ON "WinAsk"("askId");

-- CreateIndex
CREATE INDEX "PlaceOffer_winId_idx" ON "PlaceOffer"("winId");

-- CreateIndex
CREATE INDEX "PlaceOffer_deadlineOn_idx" ON "PlaceOffer"("deadlineOn");

-- CreateIndex
CREATE INDEX "PlaceRequest_personId_idx" ON "PlaceRequest"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PlaceRequest_offerId_personId_key" ON "PlaceRequest"("offerId", "personId");
