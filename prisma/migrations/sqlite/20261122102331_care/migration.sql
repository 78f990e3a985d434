-- CreateTable
CREATE TABLE "CareTask" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "firstMissId" TEXT NOT NULL,
    "secondMissId" TEXT NOT NULL,
    "openedAt" DATETIME NOT NULL,
    "takenById" TEXT,
    "takenAt" DATETIME,
    "closedAt" DATETIME,
    "closedById" TEXT,
    "outcome" TEXT,
    "nextStep" TEXT NOT NULL DEFAULT '',
    "nextStepIn" TEXT NOT NULL DEFAULT 'en',
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "CareTask_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CareTask_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneToOne" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "writerId" TEXT NOT NULL,
    "metOn" TEXT NOT NULL,
    "nextStep" TEXT NOT NULL,
    "nextStepIn" TEXT NOT NULL,
    "stepBy" TEXT NOT NULL,
    "dueOn" TEXT,
    "createdAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT "OneToOne_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OneToOne_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneToOneCorrection" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "oneToOneId" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "writtenIn" TEXT NOT NULL,
    "writtenAt" DATETIME NOT NULL,
    CONSTRAINT "OneToOneCorrection_oneToOneId_fkey" FOREIGN KEY ("oneToOneId") REFERENCES "OneToOne" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OneToOneLine" (
    "oneToOneId" TEXT NOT NULL PRIMARY KEY,
    "words" TEXT NOT NULL,
    "lastOn" TEXT NOT NULL,
    CONSTRAINT "OneToOneLine_oneToOneId_fkey" FOREIGN KEY ("oneToOneId") REFERENCES "OneToOne" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LeadershipAct" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "cohortId" TEXT NOT NULL,
    "membershipId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "actedOn" TEXT NOT NULL,
    "statedById" TEXT NOT NULL,
    "statedAt" DATETIME NOT NULL,
    "refusedAt" DATETIME,
    CONSTRAINT "LeadershipAct_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "Cohort" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "LeadershipAct_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "CareTask_cohortId_closedAt_idx" ON "CareTask"("cohortId", "closedAt");

-- CreateIndex
CREATE INDEX "CareTask_closedAt_idx" ON "CareTask"("closedAt");

-- CreateIndex
CREATE UNIQUE INDEX "CareTask_membershipId_secondMissId_key" ON "CareTask"("membershipId", "secondMissId");

-- CreateIndex
CREATE INDEX "OneToOne_cohortId_metOn_idx" ON "OneToOne"("cohortId", "metOn");

-- CreateIndex
CREATE INDEX "OneToOne_membershipId_idx" ON "OneToOne"("membershipId");

-- CreateIndex
CREATE INDEX "OneToOne_personId_idx" ON "OneToOne"("personId");

-- CreateIndex
CREATE INDEX "OneToOneCorrection_oneToOneId_idx" ON "OneToOneCorrection"("oneToOneId");

-- CreateIndex
CREATE INDEX "OneToOneLine_lastOn_idx" ON "OneToOneLine"("lastOn");

-- CreateIndex
CREATE INDEX "LeadershipAct_cohortId_idx" ON "LeadershipAct"("cohortId");

-- CreateIndex
CREATE INDEX "LeadershipAct_personId_idx" ON "LeadershipAct"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "LeadershipAct_membershipId_act_actedOn_key" ON "LeadershipAct"("membershipId", "act", "actedOn");
