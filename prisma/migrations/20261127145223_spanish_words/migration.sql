-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "legalNotesEs" TEXT;

-- AlterTable
ALTER TABLE "allegations" ADD COLUMN     "summaryEs" TEXT;

-- AlterTable
ALTER TABLE "figures" ADD COLUMN     "choiceReasonEs" TEXT,
ADD COLUMN     "noteEs" TEXT,
ADD COLUMN     "populationEs" TEXT;

-- AlterTable
ALTER TABLE "statements" ADD COLUMN     "officeEs" TEXT;

-- AlterTable
ALTER TABLE "cohorts" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "custody_events" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "proceeding_cohorts" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "deadlines" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "inquiries" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "answers" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "sources" ADD COLUMN     "noteEs" TEXT;

-- What follows the schema language cannot say.

-- A search finds the Spanish words where it finds the English ones.
alter table "sources" drop column "search";
alter table "sources" add column "search" tsvector generated always as (public.search_of(coalesce("key", '') || ' ' || coalesce("title", '') || ' ' || coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "sources_search" on "sources" using gin ("search");
alter table "agreements" drop column "search";
alter table "agreements" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("summary", '') || ' ' || coalesce("summaryEs", '') || ' ' || coalesce("legalNotes", '') || ' ' || coalesce("legalNotesEs", ''))) stored;
create index "agreements_search" on "agreements" using gin ("search");
alter table "cohorts" drop column "search";
alter table "cohorts" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", '') || ' ' || coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "cohorts_search" on "cohorts" using gin ("search");
alter table "custody_events" drop column "search";
alter table "custody_events" add column "search" tsvector generated always as (public.search_of(coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "custody_events_search" on "custody_events" using gin ("search");
alter table "allegations" drop column "search";
alter table "allegations" add column "search" tsvector generated always as (public.search_of(coalesce("summary", '') || ' ' || coalesce("summaryEs", '') || ' ' || coalesce("quote", ''))) stored;
create index "allegations_search" on "allegations" using gin ("search");
alter table "figures" drop column "search";
alter table "figures" add column "search" tsvector generated always as (public.search_of(coalesce("population", '') || ' ' || coalesce("populationEs", '') || ' ' || coalesce("quote", '') || ' ' || coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "figures_search" on "figures" using gin ("search");
alter table "statements" drop column "search";
alter table "statements" add column "search" tsvector generated always as (public.search_of(coalesce("office", '') || ' ' || coalesce("officeEs", '') || ' ' || coalesce("summary", '') || ' ' || coalesce("summaryEs", '') || ' ' || coalesce("quote", ''))) stored;
create index "statements_search" on "statements" using gin ("search");
alter table "inquiries" drop column "search";
alter table "inquiries" add column "search" tsvector generated always as (public.search_of(coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "inquiries_search" on "inquiries" using gin ("search");
alter table "answers" drop column "search";
alter table "answers" add column "search" tsvector generated always as (public.search_of(coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "answers_search" on "answers" using gin ("search");
alter table "deadlines" drop column "search";
alter table "deadlines" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("askEn", '') || ' ' || coalesce("askEs", '') || ' ' || coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "deadlines_search" on "deadlines" using gin ("search");
