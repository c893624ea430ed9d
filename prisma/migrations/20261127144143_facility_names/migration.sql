-- AlterTable
ALTER TABLE "facilities" ADD COLUMN     "nameEs" TEXT;

-- What follows the schema language cannot say.

-- facilities
alter table "facilities" drop column "search";
alter table "facilities" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", '') || ' ' || public.joined("aliases") || ' ' || coalesce("locality", '') || ' ' || coalesce("note", ''))) stored;
create index "facilities_search" on "facilities" using gin ("search");
