-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "instrument" TEXT,
ADD COLUMN     "termOf" TEXT;

-- AlterTable
ALTER TABLE "cohorts" ADD COLUMN     "officialListId" UUID;

-- AlterTable
ALTER TABLE "proceedings" ADD COLUMN     "facilityId" UUID;

-- AlterTable
ALTER TABLE "questions" ADD COLUMN     "closedWith" JSONB,
ADD COLUMN     "reviewOn" DATE,
ADD COLUMN     "supersededById" UUID,
ADD COLUMN     "withdrawn" DATE,
ADD COLUMN     "withdrawnReason" TEXT;

-- AlterTable
ALTER TABLE "answers" ADD COLUMN     "disputedById" UUID,
ADD COLUMN     "disputedQuote" TEXT,
ADD COLUMN     "fell" DATE,
ADD COLUMN     "fellReason" TEXT,
ADD COLUMN     "promised" TEXT,
ADD COLUMN     "promisedEarliest" DATE,
ADD COLUMN     "promisedLatest" DATE;

-- CreateTable
CREATE TABLE "visits" (
    "id" UUID NOT NULL,
    "facilityId" UUID NOT NULL,
    "visitorId" UUID NOT NULL,
    "visited" TEXT NOT NULL,
    "visitedEarliest" DATE,
    "visitedLatest" DATE,
    "admission" TEXT NOT NULL,
    "independent" BOOLEAN NOT NULL,
    "summary" TEXT,
    "summaryEs" TEXT,
    "verification" TEXT NOT NULL,
    "sourceId" UUID NOT NULL,
    "locator" TEXT,
    "level" "Level" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "organisationId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdById" UUID NOT NULL,

    CONSTRAINT "visits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_rules" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "reason" TEXT,
    "thresholds" JSONB,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_rules_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "question_rules_organisationId_code_key" ON "question_rules"("organisationId", "code");

-- AddForeignKey
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_officialListId_fkey" FOREIGN KEY ("officialListId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_visitorId_fkey" FOREIGN KEY ("visitorId") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "visits" ADD CONSTRAINT "visits_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_facilityId_fkey" FOREIGN KEY ("facilityId") REFERENCES "facilities"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_supersededById_fkey" FOREIGN KEY ("supersededById") REFERENCES "questions"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_disputedById_fkey" FOREIGN KEY ("disputedById") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
select track_history('visits');
select track_history('question_rules');

-- What follows the schema language cannot say.

alter table "agreement_events" drop constraint "agreement_events_type_code";
alter table "agreement_events" add constraint "agreement_events_type_code" check ("type" in ('ANNOUNCED', 'INITIALLED', 'SIGNED', 'RATIFIED', 'REJECTED', 'INSTRUMENT', 'IN_FORCE', 'PLANNED_START', 'FIRST_TRANSFER', 'PAID', 'EXTENDED', 'AMENDED', 'SUSPENDED', 'RESUMED', 'DISCLOSED', 'CHALLENGED', 'NOTICE_GIVEN', 'TERMINATED', 'SUPERSEDED', 'EXPIRED'));
alter table "proceedings" drop constraint "proceedings_kind_code";
alter table "proceedings" add constraint "proceedings_kind_code" check ("kind" in ('COURT', 'TREATY_BODY', 'REGIONAL', 'ARBITRATION', 'INQUIRY', 'EMERGENCY'));
alter table "statements"
  add constraint "statements_termOf_code" check ("termOf" in ('AGREEMENT', 'DETENTION')),
  add constraint "statements_instrument_code" check ("instrument" in ('PROCLAMATION', 'EXECUTIVE_ORDER', 'STATUTE', 'DECREE', 'TREATY', 'MEMORANDUM', 'GRANT'));

create index "cohorts_officialListId_filter" on "cohorts" ("officialListId");
create index "proceedings_facilityId_filter" on "proceedings" ("facilityId");
create index "questions_supersededById_filter" on "questions" ("supersededById");
create index "questions_reviewOn_filter" on "questions" ("reviewOn");
create index "answers_disputedById_filter" on "answers" ("disputedById");

alter table "questions"
  add constraint "questions_withdrawn_reason" check (("withdrawn" is null) = ("withdrawnReason" is null)),
  add constraint "questions_review_of_withdrawn" check ("reviewOn" is null or "withdrawn" is not null),
  add constraint "questions_superseded_by_another" check ("supersededById" is distinct from "id");
-- A rule asks about one thing once.
create unique index "questions_rule_key" on "questions" ("organisationId", "ruleKey");
alter table "answers"
  add constraint "answers_fell_reason" check (("fell" is null) = ("fellReason" is null)),
  add constraint "answers_disputed" check (("disputedById" is null) = ("disputedQuote" is null)),
  add constraint "answers_promised_bounds" check ("promisedEarliest" <= "promisedLatest"),
  add constraint "answers_promised_derived" check ("promised" is not null or ("promisedEarliest" is null and "promisedLatest" is null));

-- A rule that does not run says why.
alter table "question_rules"
  add constraint "question_rules_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "question_rules_reason" check ("active" or "reason" is not null);

-- visits
alter table "visits"
  add constraint "visits_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "visits_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "visits"
  add constraint "visits_visited_bounds" check ("visitedEarliest" <= "visitedLatest"),
  add constraint "visits_visited_derived" check ("visited" is not null or ("visitedEarliest" is null and "visitedLatest" is null)),
  add constraint "visits_admission_code" check ("admission" in ('FULL', 'PARTIAL', 'REFUSED')),
  add constraint "visits_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE'));
create index "visits_facilityId_filter" on "visits" ("facilityId");
create index "visits_visitorId_filter" on "visits" ("visitorId");
create index "visits_visitedEarliest_sort" on "visits" ("visitedEarliest" desc nulls last, "id" desc);
create index "visits_visitedLatest_sort" on "visits" ("visitedLatest" desc nulls last, "id" desc);
create index "visits_admission_sort" on "visits" ("admission" desc nulls last, "id" desc);
create index "visits_independent_filter" on "visits" ("independent");
create index "visits_verification_filter" on "visits" ("verification");
create index "visits_sourceId_filter" on "visits" ("sourceId");
create index "visits_organisationId_filter" on "visits" ("organisationId");
create index "visits_createdAt_sort" on "visits" ("createdAt" desc nulls last, "id" desc);
create index "visits_updatedAt_sort" on "visits" ("updatedAt" desc nulls last, "id" desc);
create index "visits_createdById_filter" on "visits" ("createdById");
alter table "visits" add column "search" tsvector generated always as (public.search_of(coalesce("summary", '') || ' ' || coalesce("summaryEs", ''))) stored;
create index "visits_search" on "visits" using gin ("search");
select keep_level('facilities', 'visits', 'facilityId');
select keep_level('parties', 'visits', 'visitorId');
select keep_level('sources', 'visits', 'sourceId');
select keep_level('sources', 'answers', 'disputedById');

-- A question closed by hand before answers decided where it stands stays closed, with its reason: as withdrawn.
do $$
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  update questions q
  set withdrawn = coalesce(q.closed, q.opened),
    "withdrawnReason" = coalesce(q."closedReason", 'Closed before answers decided where a question stands'),
    version = q.version + 1
  where q.state in ('WITHDRAWN', 'SUPERSEDED', 'ANSWERED') and q."closedByRule" is not true
    and not exists (select from answers a where a."questionId" = q.id and a.class = 'ANSWERS');
end
$$;
