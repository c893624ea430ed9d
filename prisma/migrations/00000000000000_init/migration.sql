-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Level" AS ENUM ('public', 'internal', 'restricted', 'sealed');

-- CreateTable
CREATE TABLE "organisations" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL,
    "active" BOOLEAN NOT NULL,
    "disabledAt" TIMESTAMPTZ(3),
    "passwordHash" TEXT,
    "inviteHash" TEXT,
    "inviteExpiresAt" TIMESTAMPTZ(3),
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clearances" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "reportId" UUID,
    "personId" UUID,
    "allegationId" UUID,
    "evidenceId" UUID,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "clearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "client" TEXT,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_attempts" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "login_attempts_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "agreements" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "titleEs" TEXT,
    "form" TEXT NOT NULL,
    "textStatus" TEXT NOT NULL,
    "lifeCycle" TEXT NOT NULL,
    "termType" TEXT NOT NULL,
    "termDuration" TEXT,
    "termAnchor" TEXT,
    "termBoundary" TEXT NOT NULL,
    "termEnd" TEXT,
    "termEndEarliest" DATE,
    "termEndLatest" DATE,
    "termRenewable" BOOLEAN,
    "termSourceId" UUID,
    "summary" TEXT,
    "summaryEs" TEXT,
    "legalNotes" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_parties" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "agreement_parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_events" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "occurred" TEXT NOT NULL,
    "occurredEarliest" DATE,
    "occurredLatest" DATE,
    "effectDuration" TEXT,
    "effectEnd" DATE,
    "summary" TEXT,
    "summaryEs" TEXT,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "agreement_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "publisherId" UUID,
    "sourceId" UUID,
    "published" TEXT,
    "publishedEarliest" DATE,
    "publishedLatest" DATE,
    "period" TEXT,
    "periodEarliest" DATE,
    "periodLatest" DATE,
    "language" TEXT NOT NULL,
    "narrative" TEXT,
    "reviewState" TEXT NOT NULL,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_subjects" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "agreementId" UUID,
    "cohortId" UUID,
    "facilityId" UUID,
    "personId" UUID,
    "partyId" UUID,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "report_subjects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allegations" (
    "id" UUID NOT NULL,
    "category" TEXT NOT NULL,
    "cohortId" UUID,
    "facilityId" UUID,
    "personId" UUID,
    "agreementId" UUID,
    "allegedById" UUID,
    "period" TEXT,
    "periodEarliest" DATE,
    "periodLatest" DATE,
    "summary" TEXT NOT NULL,
    "quote" TEXT,
    "credibility" TEXT NOT NULL,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "reportId" UUID,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "allegations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figures" (
    "id" UUID NOT NULL,
    "measure" TEXT NOT NULL,
    "population" TEXT NOT NULL,
    "agreementId" UUID,
    "cohortId" UUID,
    "facilityId" UUID,
    "partyId" UUID,
    "nationality" TEXT,
    "legalBasis" TEXT,
    "raw" TEXT NOT NULL,
    "lo" DECIMAL(18,2),
    "hi" DECIMAL(18,2),
    "bound" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "period" TEXT,
    "periodEarliest" DATE,
    "periodLatest" DATE,
    "claimedById" UUID,
    "quote" TEXT,
    "formula" TEXT,
    "moneyState" TEXT,
    "credibility" TEXT NOT NULL,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "reportId" UUID,
    "chosen" BOOLEAN NOT NULL,
    "choiceReason" TEXT,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statements" (
    "id" UUID NOT NULL,
    "speakerId" UUID NOT NULL,
    "office" TEXT,
    "topic" TEXT NOT NULL,
    "agreementId" UUID,
    "cohortId" UUID,
    "facilityId" UUID,
    "proceedingId" UUID,
    "stance" TEXT NOT NULL,
    "responsibleId" UUID,
    "stated" TEXT,
    "statedEarliest" DATE,
    "statedLatest" DATE,
    "summary" TEXT NOT NULL,
    "summaryEs" TEXT,
    "quote" TEXT,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "contradictsId" UUID,
    "reportId" UUID,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "statements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facilities" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "aliases" TEXT[],
    "kind" TEXT NOT NULL,
    "operatorId" UUID,
    "country" TEXT,
    "locality" TEXT,
    "latitude" DECIMAL(9,6),
    "longitude" DECIMAL(9,6),
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "facilities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohorts" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEs" TEXT,
    "agreementId" UUID NOT NULL,
    "parentId" UUID,
    "partition" TEXT,
    "exhaustive" BOOLEAN,
    "transferred" TEXT,
    "transferredEarliest" DATE,
    "transferredLatest" DATE,
    "nationality" TEXT,
    "legalBases" TEXT[],
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "cohorts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "custody_events" (
    "id" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "occurred" TEXT NOT NULL,
    "occurredEarliest" DATE,
    "occurredLatest" DATE,
    "localTime" TEXT,
    "zone" TEXT,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "lo" INTEGER,
    "hi" INTEGER,
    "bound" TEXT NOT NULL,
    "facilityId" UUID,
    "legalBasis" TEXT,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "note" TEXT,
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "custody_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "consent" TEXT NOT NULL,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "custody_episodes" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "periodEarliest" DATE,
    "periodLatest" DATE,
    "facilityId" UUID,
    "authorityId" UUID,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "custody_episodes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proceedings" (
    "id" UUID NOT NULL,
    "caption" TEXT NOT NULL,
    "aliases" TEXT[],
    "kind" TEXT NOT NULL,
    "forumId" UUID NOT NULL,
    "number" TEXT,
    "state" TEXT NOT NULL,
    "agreementId" UUID,
    "summary" TEXT,
    "summaryEs" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "proceedings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proceeding_cohorts" (
    "id" UUID NOT NULL,
    "proceedingId" UUID NOT NULL,
    "cohortId" UUID NOT NULL,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "proceeding_cohorts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proceeding_events" (
    "id" UUID NOT NULL,
    "proceedingId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "occurred" TEXT NOT NULL,
    "occurredEarliest" DATE,
    "occurredLatest" DATE,
    "localTime" TEXT,
    "zone" TEXT,
    "forumId" UUID,
    "summary" TEXT NOT NULL,
    "summaryEs" TEXT,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "proceeding_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadlines" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "titleEs" TEXT,
    "agreementId" UUID,
    "proceedingId" UUID,
    "inquiryId" UUID,
    "questionId" UUID,
    "statementId" UUID,
    "rule" TEXT,
    "trigger" TEXT,
    "triggerEarliest" DATE,
    "triggerLatest" DATE,
    "due" TEXT NOT NULL,
    "dueEarliest" DATE,
    "dueLatest" DATE,
    "state" TEXT NOT NULL,
    "explanation" JSONB,
    "watcherId" UUID,
    "basisId" UUID,
    "met" DATE,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "deadlines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendars" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEs" TEXT,
    "jurisdiction" TEXT NOT NULL,
    "sourceId" UUID,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "calendars_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "id" UUID NOT NULL,
    "calendarId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,
    "nameEs" TEXT,
    "kind" TEXT NOT NULL,
    "observedRule" TEXT,
    "sourceId" UUID,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" UUID NOT NULL,
    "textEn" TEXT NOT NULL,
    "textEs" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "agreementId" UUID,
    "cohortId" UUID,
    "facilityId" UUID,
    "proceedingId" UUID,
    "sourceId" UUID,
    "opened" DATE NOT NULL,
    "closed" DATE,
    "closedReason" TEXT,
    "closedByRule" BOOLEAN,
    "ownerId" UUID,
    "closing" TEXT,
    "closingEs" TEXT,
    "population" INTEGER,
    "covered" INTEGER,
    "rule" TEXT,
    "ruleKey" TEXT,
    "inputs" JSONB,
    "inputsHash" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_addressees" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "question_addressees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inquiries" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "addresseeId" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "asked" TEXT NOT NULL,
    "askedEarliest" DATE,
    "askedLatest" DATE,
    "replyDue" DATE,
    "state" TEXT NOT NULL,
    "replied" TEXT,
    "repliedEarliest" DATE,
    "repliedLatest" DATE,
    "sourceId" UUID NOT NULL,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "inquiries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" UUID NOT NULL,
    "questionId" UUID NOT NULL,
    "statementId" UUID NOT NULL,
    "inquiryId" UUID,
    "class" TEXT NOT NULL,
    "covers" INTEGER,
    "contradictsId" UUID,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "parties" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEs" TEXT,
    "aliases" TEXT[],
    "country" TEXT,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "key" TEXT,
    "title" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "publisherId" UUID,
    "originId" UUID,
    "url" TEXT,
    "archivedUrl" TEXT,
    "published" TEXT,
    "publishedEarliest" DATE,
    "publishedLatest" DATE,
    "accessed" DATE,
    "language" TEXT,
    "reliability" TEXT NOT NULL,
    "evidenceId" UUID,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "mediaType" TEXT NOT NULL,
    "derivedFromId" UUID,
    "language" TEXT,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence_events" (
    "id" UUID NOT NULL,
    "evidenceId" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "evidence_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_inviteHash_key" ON "accounts"("inviteHash");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_tokenHash_key" ON "sessions"("tokenHash");

-- CreateIndex
CREATE INDEX "sessions_accountId_idx" ON "sessions"("accountId");

-- AddForeignKey
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_personId_fkey" FOREIGN KEY ("personId") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_allegationId_fkey" FOREIGN KEY ("allegationId") REFERENCES "allegations"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "clearances" ADD CONSTRAINT "clearances_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_termSourceId_fkey" FOREIGN KEY ("termSourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_events" ADD CONSTRAINT "agreement_events_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "agreement_events" ADD CONSTRAINT "agreement_events_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_subjects" ADD CONSTRAINT "report_subjects_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_subjects" ADD CONSTRAINT "report_subjects_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_subjects" ADD CONSTRAINT "report_subjects_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_subjects" ADD CONSTRAINT "report_subjects_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_subjects" ADD CONSTRAINT "report_subjects_personId_fkey" FOREIGN KEY ("personId") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "report_subjects" ADD CONSTRAINT "report_subjects_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_personId_fkey" FOREIGN KEY ("personId") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_allegedById_fkey" FOREIGN KEY ("allegedById") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "allegations" ADD CONSTRAINT "allegations_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_claimedById_fkey" FOREIGN KEY ("claimedById") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "figures" ADD CONSTRAINT "figures_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "proceedings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_responsibleId_fkey" FOREIGN KEY ("responsibleId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_contradictsId_fkey" FOREIGN KEY ("contradictsId") REFERENCES "statements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "statements" ADD CONSTRAINT "statements_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "facilities" ADD CONSTRAINT "facilities_operatorId_fkey" FOREIGN KEY ("operatorId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_events" ADD CONSTRAINT "custody_events_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_personId_fkey" FOREIGN KEY ("personId") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_episodes" ADD CONSTRAINT "custody_episodes_personId_fkey" FOREIGN KEY ("personId") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_episodes" ADD CONSTRAINT "custody_episodes_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_episodes" ADD CONSTRAINT "custody_episodes_authorityId_fkey" FOREIGN KEY ("authorityId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "custody_episodes" ADD CONSTRAINT "custody_episodes_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceeding_cohorts" ADD CONSTRAINT "proceeding_cohorts_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "proceedings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceeding_cohorts" ADD CONSTRAINT "proceeding_cohorts_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceeding_events" ADD CONSTRAINT "proceeding_events_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "proceedings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceeding_events" ADD CONSTRAINT "proceeding_events_forumId_fkey" FOREIGN KEY ("forumId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceeding_events" ADD CONSTRAINT "proceeding_events_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "proceedings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "inquiries"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_watcherId_fkey" FOREIGN KEY ("watcherId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_basisId_fkey" FOREIGN KEY ("basisId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendars" ADD CONSTRAINT "calendars_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "calendars"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "proceedings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "question_addressees" ADD CONSTRAINT "question_addressees_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "question_addressees" ADD CONSTRAINT "question_addressees_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inquiries" ADD CONSTRAINT "inquiries_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "inquiries"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_contradictsId_fkey" FOREIGN KEY ("contradictsId") REFERENCES "answers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_originId_fkey" FOREIGN KEY ("originId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_derivedFromId_fkey" FOREIGN KEY ("derivedFromId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "evidence_events" ADD CONSTRAINT "evidence_events_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
