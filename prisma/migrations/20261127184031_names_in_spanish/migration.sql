-- AlterTable
ALTER TABLE "agreement_parties" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "narrativeEs" TEXT,
ADD COLUMN     "titleEs" TEXT;

-- AlterTable
ALTER TABLE "facilities" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "proceedings" ADD COLUMN     "captionEs" TEXT;

-- AlterTable
ALTER TABLE "calendars" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "parties" ADD COLUMN     "noteEs" TEXT;

-- AlterTable
ALTER TABLE "sources" ADD COLUMN     "titleEs" TEXT;

-- What follows the schema language cannot say.

-- A search finds the Spanish words where it finds the English ones.
alter table "sources" drop column "search";
alter table "sources" add column "search" tsvector generated always as (public.search_of(coalesce("key", '') || ' ' || coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "sources_search" on "sources" using gin ("search");
alter table "reports" drop column "search";
alter table "reports" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("narrative", '') || ' ' || coalesce("narrativeEs", ''))) stored;
create index "reports_search" on "reports" using gin ("search");
alter table "proceedings" drop column "search";
alter table "proceedings" add column "search" tsvector generated always as (public.search_of(coalesce("caption", '') || ' ' || coalesce("captionEs", '') || ' ' || public.joined("aliases") || ' ' || coalesce("number", '') || ' ' || coalesce("summary", '') || ' ' || coalesce("summaryEs", ''))) stored;
create index "proceedings_search" on "proceedings" using gin ("search");
alter table "facilities" drop column "search";
alter table "facilities" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", '') || ' ' || public.joined("aliases") || ' ' || coalesce("locality", '') || ' ' || coalesce("note", '') || ' ' || coalesce("noteEs", ''))) stored;
create index "facilities_search" on "facilities" using gin ("search");
