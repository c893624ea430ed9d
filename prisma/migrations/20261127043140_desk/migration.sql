-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "termAnchorEventId" UUID;

-- AlterTable
ALTER TABLE "deadlines" ADD COLUMN     "askEn" TEXT,
ADD COLUMN     "askEs" TEXT,
ADD COLUMN     "asked" JSONB,
ADD COLUMN     "calendar" TEXT,
ADD COLUMN     "condition" TEXT,
ADD COLUMN     "former" JSONB,
ADD COLUMN     "metSourceId" UUID,
ADD COLUMN     "triggerEventId" UUID;

-- CreateTable
CREATE TABLE "reminders" (
    "id" UUID NOT NULL,
    "due" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "agreementId" UUID,
    "cohortId" UUID,
    "facilityId" UUID,
    "personId" UUID,
    "partyId" UUID,
    "proceedingId" UUID,
    "reportId" UUID,
    "allegationId" UUID,
    "evidenceId" UUID,
    "sourceId" UUID,
    "questionId" UUID,
    "inquiryId" UUID,
    "statementId" UUID,
    "deadlineId" UUID,
    "doneAt" TIMESTAMPTZ(3),
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "desk_marks" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "deadlineId" UUID,
    "questionId" UUID,
    "reportId" UUID,
    "reminderId" UUID,
    "acknowledgedAt" TIMESTAMPTZ(3),
    "snoozedUntil" DATE,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "desk_marks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "agreementId" UUID,
    "tokenHash" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revokedAt" TIMESTAMPTZ(3),
    "readAt" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_settings" (
    "id" UUID NOT NULL,
    "zone" TEXT NOT NULL,
    "sendFrom" INTEGER NOT NULL,
    "sendUntil" INTEGER NOT NULL,
    "mail" BOOLEAN NOT NULL,
    "digest" TEXT NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "deadlineId" UUID,
    "questionId" UUID,
    "reportId" UUID,
    "reminderId" UUID,
    "reason" TEXT NOT NULL,
    "threshold" INTEGER NOT NULL,
    "due" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "messages" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deadline_rules" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEs" TEXT,
    "authority" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "startEvent" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "count" INTEGER,
    "direction" TEXT NOT NULL,
    "countTrigger" BOOLEAN NOT NULL,
    "roll" TEXT NOT NULL,
    "calendar" TEXT,
    "zone" TEXT,
    "tollable" BOOLEAN NOT NULL,
    "cap" INTEGER,
    "sourceId" UUID,
    "note" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "deadline_rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_tokenHash_key" ON "calendar_feeds"("tokenHash");

-- CreateIndex
CREATE INDEX "calendar_feeds_accountId_idx" ON "calendar_feeds"("accountId");

-- CreateIndex
CREATE INDEX "notices_accountId_createdAt_idx" ON "notices"("accountId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "messages_key_key" ON "messages"("key");

-- CreateIndex
CREATE INDEX "messages_createdAt_idx" ON "messages"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "deadline_rules_code_key" ON "deadline_rules"("code");

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_termAnchorEventId_fkey" FOREIGN KEY ("termAnchorEventId") REFERENCES "agreement_events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_cohortId_fkey" FOREIGN KEY ("cohortId") REFERENCES "cohorts"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_personId_fkey" FOREIGN KEY ("personId") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_proceedingId_fkey" FOREIGN KEY ("proceedingId") REFERENCES "proceedings"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_allegationId_fkey" FOREIGN KEY ("allegationId") REFERENCES "allegations"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "evidence"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_inquiryId_fkey" FOREIGN KEY ("inquiryId") REFERENCES "inquiries"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "statements"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_deadlineId_fkey" FOREIGN KEY ("deadlineId") REFERENCES "deadlines"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_marks" ADD CONSTRAINT "desk_marks_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_marks" ADD CONSTRAINT "desk_marks_deadlineId_fkey" FOREIGN KEY ("deadlineId") REFERENCES "deadlines"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_marks" ADD CONSTRAINT "desk_marks_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_marks" ADD CONSTRAINT "desk_marks_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "desk_marks" ADD CONSTRAINT "desk_marks_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "reminders"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "agreements"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice_settings" ADD CONSTRAINT "notice_settings_id_fkey" FOREIGN KEY ("id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_deadlineId_fkey" FOREIGN KEY ("deadlineId") REFERENCES "deadlines"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_reminderId_fkey" FOREIGN KEY ("reminderId") REFERENCES "reminders"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "messages" ADD CONSTRAINT "messages_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_triggerEventId_fkey" FOREIGN KEY ("triggerEventId") REFERENCES "proceeding_events"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_metSourceId_fkey" FOREIGN KEY ("metSourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "deadline_rules" ADD CONSTRAINT "deadline_rules_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What follows the schema language cannot say.

select track_history('reminders');
select track_history('desk_marks');
select track_history('calendar_feeds', '{tokenHash}');
select track_history('notice_settings');
select track_history('deadline_rules');
-- Notices and messages are written once by the program and only marked as read or sent: they are their own history.

-- One mark for each matter and account, one notice for each matter, day and threshold: whatever runs twice does not tell twice.
create unique index "desk_marks_once" on "desk_marks" ("accountId", "deadlineId", "questionId", "reportId", "reminderId") nulls not distinct;
create unique index "notices_once" on "notices" ("accountId", "deadlineId", "questionId", "reportId", "reminderId", "due", "threshold") nulls not distinct;

alter table "desk_marks" add constraint "desk_marks_about" check (num_nonnulls("deadlineId", "questionId", "reportId", "reminderId") = 1);
alter table "notices" add constraint "notices_about" check (num_nonnulls("deadlineId", "questionId", "reportId", "reminderId") = 1);
alter table "notice_settings"
  add constraint "notice_settings_digest_code" check ("digest" in ('none', 'daily', 'weekly')),
  add constraint "notice_settings_window" check ("sendFrom" between 0 and 23 and "sendUntil" between 1 and 24 and "sendFrom" < "sendUntil");

alter table "agreements" drop constraint "agreements_termAnchor_code";
alter table "agreements" add constraint "agreements_termAnchor_code" check ("termAnchor" in ('INSTRUMENT', 'IN_FORCE', 'EACH_TRANSFER', 'EVENT', 'FIXED'));
create index "agreements_termAnchorEventId_filter" on "agreements" ("termAnchorEventId");

-- deadlines
alter table "deadlines"
  add constraint "deadlines_condition_code" check ("condition" in ('NOT_MET', 'NOT_RENEWED')),
  -- What a rule computed stands until the rule is asked again: nobody moves one end of it by hand.
  add constraint "deadlines_computed" check (
    ("explanation" ? 'earliest') is not true or (
      "dueEarliest" is not distinct from to_date("explanation" ->> 'earliest', 'YYYY-MM-DD')
      and "dueLatest" is not distinct from to_date("explanation" ->> 'latest', 'YYYY-MM-DD')
      and "trigger" is not distinct from split_part("asked" ->> 'trigger', 'T', 1)
    )
  );
create index "deadlines_calendar_filter" on "deadlines" ("calendar");
create index "deadlines_triggerEventId_filter" on "deadlines" ("triggerEventId");
create index "deadlines_metSourceId_filter" on "deadlines" ("metSourceId");
alter table "deadlines" drop column "search";
alter table "deadlines" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("askEn", '') || ' ' || coalesce("askEs", '') || ' ' || coalesce("note", ''))) stored;
create index "deadlines_search" on "deadlines" using gin ("search");

-- deadline-rules
alter table "deadline_rules"
  add constraint "deadline_rules_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "deadline_rules_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "deadline_rules"
  add constraint "deadline_rules_confidence_code" check ("confidence" in ('settled', 'practice', 'disputed', 'unchecked')),
  add constraint "deadline_rules_startEvent_code" check ("startEvent" in ('order', 'service', 'hearing', 'return', 'receipt', 'determination', 'judgment', 'accrual', 'denial', 'finalOrder', 'notice', 'firstDay', 'detention', 'notification', 'exhaustion', 'otherProcedureEnd', 'disappearance', 'transmission', 'transfer', 'instrument', 'entryIntoForce', 'termStart', 'other')),
  add constraint "deadline_rules_unit_code" check ("unit" in ('hour', 'calendarDay', 'businessDay', 'month', 'year', 'endOfMonth')),
  add constraint "deadline_rules_direction_code" check ("direction" in ('forward', 'backward')),
  add constraint "deadline_rules_roll_code" check ("roll" in ('none', 'forward', 'backward'));
create index "deadline_rules_code_sort" on "deadline_rules" ("code" desc nulls last, "id" desc);
create index "deadline_rules_name_sort" on "deadline_rules" ("name" desc nulls last, "id" desc);
create index "deadline_rules_confidence_filter" on "deadline_rules" ("confidence");
create index "deadline_rules_startEvent_filter" on "deadline_rules" ("startEvent");
create index "deadline_rules_calendar_filter" on "deadline_rules" ("calendar");
create index "deadline_rules_sourceId_filter" on "deadline_rules" ("sourceId");
create index "deadline_rules_organisationId_filter" on "deadline_rules" ("organisationId");
create index "deadline_rules_createdAt_sort" on "deadline_rules" ("createdAt" desc nulls last, "id" desc);
create index "deadline_rules_updatedAt_sort" on "deadline_rules" ("updatedAt" desc nulls last, "id" desc);
create index "deadline_rules_createdById_filter" on "deadline_rules" ("createdById");
alter table "deadline_rules" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", '') || ' ' || coalesce("authority", '') || ' ' || coalesce("note", ''))) stored;
create index "deadline_rules_search" on "deadline_rules" using gin ("search");

-- reminders
alter table "reminders"
  add constraint "reminders_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "reminders_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
create index "reminders_due_sort" on "reminders" ("due" desc nulls last, "id" desc);
create index "reminders_agreementId_filter" on "reminders" ("agreementId");
create index "reminders_cohortId_filter" on "reminders" ("cohortId");
create index "reminders_facilityId_filter" on "reminders" ("facilityId");
create index "reminders_personId_filter" on "reminders" ("personId");
create index "reminders_partyId_filter" on "reminders" ("partyId");
create index "reminders_proceedingId_filter" on "reminders" ("proceedingId");
create index "reminders_reportId_filter" on "reminders" ("reportId");
create index "reminders_allegationId_filter" on "reminders" ("allegationId");
create index "reminders_evidenceId_filter" on "reminders" ("evidenceId");
create index "reminders_sourceId_filter" on "reminders" ("sourceId");
create index "reminders_questionId_filter" on "reminders" ("questionId");
create index "reminders_inquiryId_filter" on "reminders" ("inquiryId");
create index "reminders_statementId_filter" on "reminders" ("statementId");
create index "reminders_deadlineId_filter" on "reminders" ("deadlineId");
create index "reminders_organisationId_filter" on "reminders" ("organisationId");
create index "reminders_createdAt_sort" on "reminders" ("createdAt" desc nulls last, "id" desc);
create index "reminders_updatedAt_sort" on "reminders" ("updatedAt" desc nulls last, "id" desc);
create index "reminders_createdById_filter" on "reminders" ("createdById");
alter table "reminders" add column "search" tsvector generated always as (public.search_of(coalesce("note", ''))) stored;
create index "reminders_search" on "reminders" using gin ("search");

-- A deadline is never more open than what it is about. Those recorded before are raised first.
do $$
declare
  above text[];
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  foreach above slice 1 in array array[
    ['agreements', 'agreementId'],
    ['proceedings', 'proceedingId'],
    ['inquiries', 'inquiryId'],
    ['questions', 'questionId'],
    ['statements', 'statementId'],
    ['proceeding_events', 'triggerEventId'],
    ['sources', 'metSourceId']
  ] loop
    execute format(
      'update deadlines d set level = above.level, version = d.version + 1 from %I above where above.id = d.%I and d.level < above.level',
      above[1], above[2]
    );
    perform keep_level(above[1], 'deadlines', above[2]);
  end loop;
  perform keep_level('sources', 'deadline_rules', 'sourceId');
end
$$;
