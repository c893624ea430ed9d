-- What the schema language cannot say: search, checks, the order of unknown dates in an index, and the
-- owning organisation of every row. The conformance tests compare this file with packages/contract.

create extension if not exists unaccent with schema public;

create text search configuration public.paradero_text (copy = pg_catalog.simple);
alter text search configuration public.paradero_text
  alter mapping for hword, hword_part, word with unaccent, simple;

create function public.joined(parts text[]) returns text
  language sql immutable parallel safe
  return array_to_string(parts, ' ');

-- The parser takes every sign beyond ASCII for a letter: ¿Dónde would be found by its sign only.
create function public.search_of(words text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('public.paradero_text', translate(words, '¿¡«»“”„‘’‹›…–—·', '               '));

-- organisations
alter table "organisations"
  add constraint "organisations_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "organisations_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
create index "organisations_name_sort" on "organisations" ("name" desc nulls last, "id" desc);
create index "organisations_organisationId_filter" on "organisations" ("organisationId");
create index "organisations_createdAt_sort" on "organisations" ("createdAt" desc nulls last, "id" desc);
create index "organisations_updatedAt_sort" on "organisations" ("updatedAt" desc nulls last, "id" desc);
create index "organisations_createdById_filter" on "organisations" ("createdById");
alter table "organisations" add column "search" tsvector generated always as (public.search_of(coalesce("name", ''))) stored;
create index "organisations_search" on "organisations" using gin ("search");

-- accounts
alter table "accounts"
  add constraint "accounts_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "accounts_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "accounts"
  add constraint "accounts_role_code" check ("role" in ('reader', 'monitor', 'advocate', 'administrator')),
  add constraint "accounts_locale_code" check ("locale" in ('en', 'es'));
create index "accounts_name_sort" on "accounts" ("name" desc nulls last, "id" desc);
create index "accounts_email_sort" on "accounts" ("email" desc nulls last, "id" desc);
create index "accounts_role_sort" on "accounts" ("role" desc nulls last, "id" desc);
create index "accounts_organisationId_filter" on "accounts" ("organisationId");
create index "accounts_createdAt_sort" on "accounts" ("createdAt" desc nulls last, "id" desc);
create index "accounts_updatedAt_sort" on "accounts" ("updatedAt" desc nulls last, "id" desc);
create index "accounts_createdById_filter" on "accounts" ("createdById");
alter table "accounts" add column "search" tsvector generated always as (public.search_of(coalesce("name", ''))) stored;
create index "accounts_search" on "accounts" using gin ("search");

-- parties
alter table "parties"
  add constraint "parties_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "parties_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "parties"
  add constraint "parties_kind_code" check ("kind" in ('STATE', 'AGENCY', 'COURT', 'UN_BODY', 'REGIONAL_BODY', 'NGO', 'MEDIA', 'ARMED_GROUP', 'LEGISLATURE', 'OTHER'));
create index "parties_kind_sort" on "parties" ("kind" desc nulls last, "id" desc);
create index "parties_name_sort" on "parties" ("name" desc nulls last, "id" desc);
create index "parties_country_filter" on "parties" ("country");
create index "parties_organisationId_filter" on "parties" ("organisationId");
create index "parties_createdAt_sort" on "parties" ("createdAt" desc nulls last, "id" desc);
create index "parties_updatedAt_sort" on "parties" ("updatedAt" desc nulls last, "id" desc);
create index "parties_createdById_filter" on "parties" ("createdById");
alter table "parties" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", '') || ' ' || public.joined("aliases"))) stored;
create index "parties_search" on "parties" using gin ("search");

-- evidence
alter table "evidence"
  add constraint "evidence_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "evidence_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "evidence"
  add constraint "evidence_language_code" check ("language" in ('en', 'es', 'pt', 'fr', 'it', 'fi', 'da', 'ro'));
create index "evidence_title_sort" on "evidence" ("title" desc nulls last, "id" desc);
create index "evidence_sha256_filter" on "evidence" ("sha256");
create index "evidence_size_sort" on "evidence" ("size" desc nulls last, "id" desc);
create index "evidence_mediaType_filter" on "evidence" ("mediaType");
create index "evidence_derivedFromId_filter" on "evidence" ("derivedFromId");
create index "evidence_language_filter" on "evidence" ("language");
create index "evidence_organisationId_filter" on "evidence" ("organisationId");
create index "evidence_createdAt_sort" on "evidence" ("createdAt" desc nulls last, "id" desc);
create index "evidence_updatedAt_sort" on "evidence" ("updatedAt" desc nulls last, "id" desc);
create index "evidence_createdById_filter" on "evidence" ("createdById");
alter table "evidence" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("note", ''))) stored;
create index "evidence_search" on "evidence" using gin ("search");

-- evidence-events
alter table "evidence_events"
  add constraint "evidence_events_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "evidence_events_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "evidence_events"
  add constraint "evidence_events_action_code" check ("action" in ('RECEIVED', 'HASHED', 'VIEWED', 'COPIED', 'DERIVED', 'MOVED', 'EXPORTED'));
create index "evidence_events_evidenceId_filter" on "evidence_events" ("evidenceId");
create index "evidence_events_action_filter" on "evidence_events" ("action");
create index "evidence_events_at_sort" on "evidence_events" ("at" desc nulls last, "id" desc);
create index "evidence_events_organisationId_filter" on "evidence_events" ("organisationId");
create index "evidence_events_createdAt_sort" on "evidence_events" ("createdAt" desc nulls last, "id" desc);
create index "evidence_events_updatedAt_sort" on "evidence_events" ("updatedAt" desc nulls last, "id" desc);
create index "evidence_events_createdById_filter" on "evidence_events" ("createdById");

-- sources
alter table "sources"
  add constraint "sources_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "sources_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "sources"
  add constraint "sources_type_code" check ("type" in ('AGREEMENT_TEXT', 'STATUTE', 'COURT_ORDER', 'COURT_FILING', 'OFFICIAL_STMT', 'OFFICIAL_SOCIAL', 'OFFICIAL_DATA', 'LEGIS_REPORT', 'UN_DOC', 'IAHRS_DOC', 'NGO_REPORT', 'NEWS_ORIGINAL', 'NEWS_WIRE', 'NEWS_COPY', 'LEAK', 'TESTIMONY', 'FAMILY', 'FLIGHT_DATA', 'IMAGE_VIDEO', 'MEDICAL', 'AGGREGATOR', 'ENCYCLOPEDIA')),
  add constraint "sources_published_bounds" check ("publishedEarliest" <= "publishedLatest"),
  add constraint "sources_published_derived" check ("published" is not null or ("publishedEarliest" is null and "publishedLatest" is null)),
  add constraint "sources_language_code" check ("language" in ('en', 'es', 'pt', 'fr', 'it', 'fi', 'da', 'ro')),
  add constraint "sources_reliability_code" check ("reliability" in ('A', 'B', 'C', 'D', 'E', 'F'));
create index "sources_key_sort" on "sources" ("key" desc nulls last, "id" desc);
create index "sources_title_sort" on "sources" ("title" desc nulls last, "id" desc);
create index "sources_type_sort" on "sources" ("type" desc nulls last, "id" desc);
create index "sources_publisherId_filter" on "sources" ("publisherId");
create index "sources_originId_filter" on "sources" ("originId");
create index "sources_publishedEarliest_sort" on "sources" ("publishedEarliest" desc nulls last, "id" desc);
create index "sources_publishedLatest_sort" on "sources" ("publishedLatest" desc nulls last, "id" desc);
create index "sources_language_filter" on "sources" ("language");
create index "sources_reliability_sort" on "sources" ("reliability" desc nulls last, "id" desc);
create index "sources_evidenceId_filter" on "sources" ("evidenceId");
create index "sources_organisationId_filter" on "sources" ("organisationId");
create index "sources_createdAt_sort" on "sources" ("createdAt" desc nulls last, "id" desc);
create index "sources_updatedAt_sort" on "sources" ("updatedAt" desc nulls last, "id" desc);
create index "sources_createdById_filter" on "sources" ("createdById");
alter table "sources" add column "search" tsvector generated always as (public.search_of(coalesce("key", '') || ' ' || coalesce("title", '') || ' ' || coalesce("note", ''))) stored;
create index "sources_search" on "sources" using gin ("search");

-- agreements
alter table "agreements"
  add constraint "agreements_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "agreements_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "agreements"
  add constraint "agreements_form_code" check ("form" in ('TREATY', 'MOU', 'NOTES', 'GRANT', 'DECLARATION', 'ORAL', 'UNKNOWN')),
  add constraint "agreements_textStatus_code" check ("textStatus" in ('PUBLISHED', 'UNSEALED', 'LEAKED', 'DESCRIBED', 'WITHHELD', 'ORAL')),
  add constraint "agreements_lifeCycle_code" check ("lifeCycle" in ('NEGOTIATING', 'SIGNED', 'REJECTED', 'RATIFIED', 'IN_FORCE', 'SUSPENDED', 'NOTICE_GIVEN', 'TERMINATED', 'EXPIRED', 'DORMANT', 'UNKNOWN')),
  add constraint "agreements_termType_code" check ("termType" in ('FIXED_END', 'DURATION_FROM_EVENT', 'PER_PERSON', 'AUTO_RENEW', 'QUOTA_PERIOD', 'INDEFINITE', 'UNKNOWN')),
  add constraint "agreements_termAnchor_code" check ("termAnchor" in ('INSTRUMENT', 'IN_FORCE', 'EACH_TRANSFER', 'FIXED')),
  add constraint "agreements_termBoundary_code" check ("termBoundary" in ('LAST_DAY_INCLUSIVE', 'ANNIVERSARY', 'BOTH')),
  add constraint "agreements_termEnd_bounds" check ("termEndEarliest" <= "termEndLatest"),
  add constraint "agreements_termEnd_derived" check ("termEnd" is not null or ("termEndEarliest" is null and "termEndLatest" is null));
create index "agreements_title_sort" on "agreements" ("title" desc nulls last, "id" desc);
create index "agreements_form_sort" on "agreements" ("form" desc nulls last, "id" desc);
create index "agreements_textStatus_filter" on "agreements" ("textStatus");
create index "agreements_lifeCycle_sort" on "agreements" ("lifeCycle" desc nulls last, "id" desc);
create index "agreements_termType_filter" on "agreements" ("termType");
create index "agreements_termSourceId_filter" on "agreements" ("termSourceId");
create index "agreements_organisationId_filter" on "agreements" ("organisationId");
create index "agreements_createdAt_sort" on "agreements" ("createdAt" desc nulls last, "id" desc);
create index "agreements_updatedAt_sort" on "agreements" ("updatedAt" desc nulls last, "id" desc);
create index "agreements_createdById_filter" on "agreements" ("createdById");
alter table "agreements" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("summary", '') || ' ' || coalesce("summaryEs", '') || ' ' || coalesce("legalNotes", ''))) stored;
create index "agreements_search" on "agreements" using gin ("search");

-- agreement-parties
alter table "agreement_parties"
  add constraint "agreement_parties_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "agreement_parties_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "agreement_parties"
  add constraint "agreement_parties_role_code" check ("role" in ('SENDING_STATE', 'HOST_STATE', 'ORIGIN_STATE', 'TRANSIT_STATE', 'MEDIATOR', 'FUNDER', 'CUSTODIAN', 'CARRIER', 'COURT', 'PETITIONER', 'RESPONDENT', 'COUNSEL', 'INTERVENOR', 'SOURCE', 'ALLEGED_VICTIM', 'ALLEGED_PERP', 'SPOKESPERSON', 'MONITOR', 'FAMILY'));
create index "agreement_parties_agreementId_filter" on "agreement_parties" ("agreementId");
create index "agreement_parties_partyId_filter" on "agreement_parties" ("partyId");
create index "agreement_parties_role_filter" on "agreement_parties" ("role");
create index "agreement_parties_organisationId_filter" on "agreement_parties" ("organisationId");
create index "agreement_parties_createdAt_sort" on "agreement_parties" ("createdAt" desc nulls last, "id" desc);
create index "agreement_parties_updatedAt_sort" on "agreement_parties" ("updatedAt" desc nulls last, "id" desc);
create index "agreement_parties_createdById_filter" on "agreement_parties" ("createdById");

-- agreement-events
alter table "agreement_events"
  add constraint "agreement_events_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "agreement_events_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "agreement_events"
  add constraint "agreement_events_type_code" check ("type" in ('ANNOUNCED', 'INITIALLED', 'SIGNED', 'RATIFIED', 'REJECTED', 'INSTRUMENT', 'IN_FORCE', 'FIRST_TRANSFER', 'PAID', 'EXTENDED', 'AMENDED', 'SUSPENDED', 'RESUMED', 'DISCLOSED', 'CHALLENGED', 'NOTICE_GIVEN', 'TERMINATED', 'SUPERSEDED', 'EXPIRED')),
  add constraint "agreement_events_occurred_bounds" check ("occurredEarliest" <= "occurredLatest"),
  add constraint "agreement_events_occurred_derived" check ("occurred" is not null or ("occurredEarliest" is null and "occurredLatest" is null)),
  add constraint "agreement_events_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE'));
create index "agreement_events_agreementId_filter" on "agreement_events" ("agreementId");
create index "agreement_events_type_sort" on "agreement_events" ("type" desc nulls last, "id" desc);
create index "agreement_events_occurredEarliest_sort" on "agreement_events" ("occurredEarliest" desc nulls last, "id" desc);
create index "agreement_events_occurredLatest_sort" on "agreement_events" ("occurredLatest" desc nulls last, "id" desc);
create index "agreement_events_verification_filter" on "agreement_events" ("verification");
create index "agreement_events_sourceId_filter" on "agreement_events" ("sourceId");
create index "agreement_events_organisationId_filter" on "agreement_events" ("organisationId");
create index "agreement_events_createdAt_sort" on "agreement_events" ("createdAt" desc nulls last, "id" desc);
create index "agreement_events_updatedAt_sort" on "agreement_events" ("updatedAt" desc nulls last, "id" desc);
create index "agreement_events_createdById_filter" on "agreement_events" ("createdById");
alter table "agreement_events" add column "search" tsvector generated always as (public.search_of(coalesce("summary", '') || ' ' || coalesce("summaryEs", ''))) stored;
create index "agreement_events_search" on "agreement_events" using gin ("search");

-- facilities
alter table "facilities"
  add constraint "facilities_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "facilities_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "facilities"
  add constraint "facilities_kind_code" check ("kind" in ('PRISON', 'CAMP', 'MILITARY_BASE', 'RECEPTION_CENTRE', 'POLICE', 'HOTEL', 'UNKNOWN'));
create index "facilities_name_sort" on "facilities" ("name" desc nulls last, "id" desc);
create index "facilities_kind_sort" on "facilities" ("kind" desc nulls last, "id" desc);
create index "facilities_operatorId_filter" on "facilities" ("operatorId");
create index "facilities_country_sort" on "facilities" ("country" desc nulls last, "id" desc);
create index "facilities_organisationId_filter" on "facilities" ("organisationId");
create index "facilities_createdAt_sort" on "facilities" ("createdAt" desc nulls last, "id" desc);
create index "facilities_updatedAt_sort" on "facilities" ("updatedAt" desc nulls last, "id" desc);
create index "facilities_createdById_filter" on "facilities" ("createdById");
alter table "facilities" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || public.joined("aliases") || ' ' || coalesce("locality", '') || ' ' || coalesce("note", ''))) stored;
create index "facilities_search" on "facilities" using gin ("search");

-- cohorts
alter table "cohorts"
  add constraint "cohorts_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "cohorts_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "cohorts"
  add constraint "cohorts_partition_code" check ("partition" in ('FLIGHT', 'NATIONALITY', 'LEGAL_BASIS', 'CONSENT', 'OTHER')),
  add constraint "cohorts_transferred_bounds" check ("transferredEarliest" <= "transferredLatest"),
  add constraint "cohorts_transferred_derived" check ("transferred" is not null or ("transferredEarliest" is null and "transferredLatest" is null)),
  add constraint "cohorts_legalBases_code" check ("legalBases" <@ array['AEA', 'T8_FINAL', 'T8_EXPEDITED', 'T8_THIRD', 'OWN_NATIONAL', 'SV_EXCEPTION', 'SENTENCE', 'SENTENCE_TRANSFER', 'EXTRADITION', 'RETURN_DIR', 'BORDER_PROC', 'VISA_REMOVAL', 'INTERDICTION', 'CONSENT', 'NONE_STATED', 'DISPUTED_BASIS']);
create index "cohorts_name_sort" on "cohorts" ("name" desc nulls last, "id" desc);
create index "cohorts_agreementId_filter" on "cohorts" ("agreementId");
create index "cohorts_parentId_filter" on "cohorts" ("parentId");
create index "cohorts_partition_filter" on "cohorts" ("partition");
create index "cohorts_transferredEarliest_sort" on "cohorts" ("transferredEarliest" desc nulls last, "id" desc);
create index "cohorts_transferredLatest_sort" on "cohorts" ("transferredLatest" desc nulls last, "id" desc);
create index "cohorts_nationality_filter" on "cohorts" ("nationality");
create index "cohorts_legalBases_filter" on "cohorts" using gin ("legalBases");
create index "cohorts_organisationId_filter" on "cohorts" ("organisationId");
create index "cohorts_createdAt_sort" on "cohorts" ("createdAt" desc nulls last, "id" desc);
create index "cohorts_updatedAt_sort" on "cohorts" ("updatedAt" desc nulls last, "id" desc);
create index "cohorts_createdById_filter" on "cohorts" ("createdById");
alter table "cohorts" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", '') || ' ' || coalesce("note", ''))) stored;
create index "cohorts_search" on "cohorts" using gin ("search");

-- custody-events
alter table "custody_events"
  add constraint "custody_events_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "custody_events_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "custody_events"
  add constraint "custody_events_occurred_bounds" check ("occurredEarliest" <= "occurredLatest"),
  add constraint "custody_events_occurred_derived" check ("occurred" is not null or ("occurredEarliest" is null and "occurredLatest" is null)),
  add constraint "custody_events_fromStatus_code" check ("fromStatus" in ('IN_TRANSIT', 'REFUSED_HOST', 'HELD_AGREEMENT', 'HELD_DOMESTIC', 'HELD_UNKNOWN', 'MOVED_FACILITY', 'WHEREABOUTS_UNK', 'RELEASED_HOST', 'TEMP_PERMIT', 'RESETTLED', 'ASYLUM_HOST', 'RETURNED_ORIGIN', 'EXCHANGED', 'RETURNED_SENDER', 'ONWARD_THIRD', 'VOLUNTARY_LEFT', 'DIED', 'ESCAPED', 'TERM_EXPIRED', 'UNKNOWN')),
  add constraint "custody_events_toStatus_code" check ("toStatus" in ('IN_TRANSIT', 'REFUSED_HOST', 'HELD_AGREEMENT', 'HELD_DOMESTIC', 'HELD_UNKNOWN', 'MOVED_FACILITY', 'WHEREABOUTS_UNK', 'RELEASED_HOST', 'TEMP_PERMIT', 'RESETTLED', 'ASYLUM_HOST', 'RETURNED_ORIGIN', 'EXCHANGED', 'RETURNED_SENDER', 'ONWARD_THIRD', 'VOLUNTARY_LEFT', 'DIED', 'ESCAPED', 'TERM_EXPIRED', 'UNKNOWN')),
  add constraint "custody_events_bound_code" check ("bound" in ('exact', 'at_least', 'at_most', 'about', 'vague')),
  add constraint "custody_events_legalBasis_code" check ("legalBasis" in ('AEA', 'T8_FINAL', 'T8_EXPEDITED', 'T8_THIRD', 'OWN_NATIONAL', 'SV_EXCEPTION', 'SENTENCE', 'SENTENCE_TRANSFER', 'EXTRADITION', 'RETURN_DIR', 'BORDER_PROC', 'VISA_REMOVAL', 'INTERDICTION', 'CONSENT', 'NONE_STATED', 'DISPUTED_BASIS')),
  add constraint "custody_events_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE')),
  add constraint "custody_events_count" check (coalesce("lo" <= "hi", true) and coalesce("lo" >= 0, true) and ("bound" <> 'exact' or "lo" is not distinct from "hi"));
create index "custody_events_cohortId_filter" on "custody_events" ("cohortId");
create index "custody_events_occurredEarliest_sort" on "custody_events" ("occurredEarliest" desc nulls last, "id" desc);
create index "custody_events_occurredLatest_sort" on "custody_events" ("occurredLatest" desc nulls last, "id" desc);
create index "custody_events_fromStatus_filter" on "custody_events" ("fromStatus");
create index "custody_events_toStatus_sort" on "custody_events" ("toStatus" desc nulls last, "id" desc);
create index "custody_events_bound_filter" on "custody_events" ("bound");
create index "custody_events_facilityId_filter" on "custody_events" ("facilityId");
create index "custody_events_legalBasis_filter" on "custody_events" ("legalBasis");
create index "custody_events_verification_filter" on "custody_events" ("verification");
create index "custody_events_sourceId_filter" on "custody_events" ("sourceId");
create index "custody_events_organisationId_filter" on "custody_events" ("organisationId");
create index "custody_events_createdAt_sort" on "custody_events" ("createdAt" desc nulls last, "id" desc);
create index "custody_events_updatedAt_sort" on "custody_events" ("updatedAt" desc nulls last, "id" desc);
create index "custody_events_createdById_filter" on "custody_events" ("createdById");
alter table "custody_events" add column "search" tsvector generated always as (public.search_of(coalesce("note", ''))) stored;
create index "custody_events_search" on "custody_events" using gin ("search");

-- people
alter table "people"
  add constraint "people_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "people_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "people"
  add constraint "people_consent_code" check ("consent" in ('NOT_ASKED', 'REFUSED', 'RECORD', 'SHARE', 'PUBLISH'));
create index "people_code_sort" on "people" ("code" desc nulls last, "id" desc);
create index "people_consent_filter" on "people" ("consent");
create index "people_organisationId_filter" on "people" ("organisationId");
create index "people_createdAt_sort" on "people" ("createdAt" desc nulls last, "id" desc);
create index "people_updatedAt_sort" on "people" ("updatedAt" desc nulls last, "id" desc);
create index "people_createdById_filter" on "people" ("createdById");
alter table "people" add column "search" tsvector generated always as (public.search_of(coalesce("code", '') || ' ' || coalesce("note", ''))) stored;
create index "people_search" on "people" using gin ("search");

-- memberships
alter table "memberships"
  add constraint "memberships_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "memberships_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "memberships"
  add constraint "memberships_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE'));
create index "memberships_personId_filter" on "memberships" ("personId");
create index "memberships_cohortId_filter" on "memberships" ("cohortId");
create index "memberships_verification_filter" on "memberships" ("verification");
create index "memberships_sourceId_filter" on "memberships" ("sourceId");
create index "memberships_organisationId_filter" on "memberships" ("organisationId");
create index "memberships_createdAt_sort" on "memberships" ("createdAt" desc nulls last, "id" desc);
create index "memberships_updatedAt_sort" on "memberships" ("updatedAt" desc nulls last, "id" desc);
create index "memberships_createdById_filter" on "memberships" ("createdById");

-- custody-episodes
alter table "custody_episodes"
  add constraint "custody_episodes_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "custody_episodes_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "custody_episodes"
  add constraint "custody_episodes_status_code" check ("status" in ('IN_TRANSIT', 'REFUSED_HOST', 'HELD_AGREEMENT', 'HELD_DOMESTIC', 'HELD_UNKNOWN', 'MOVED_FACILITY', 'WHEREABOUTS_UNK', 'RELEASED_HOST', 'TEMP_PERMIT', 'RESETTLED', 'ASYLUM_HOST', 'RETURNED_ORIGIN', 'EXCHANGED', 'RETURNED_SENDER', 'ONWARD_THIRD', 'VOLUNTARY_LEFT', 'DIED', 'ESCAPED', 'TERM_EXPIRED', 'UNKNOWN')),
  add constraint "custody_episodes_period_bounds" check ("periodEarliest" <= "periodLatest"),
  add constraint "custody_episodes_period_derived" check ("period" is not null or ("periodEarliest" is null and "periodLatest" is null)),
  add constraint "custody_episodes_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE'));
create index "custody_episodes_personId_filter" on "custody_episodes" ("personId");
create index "custody_episodes_status_sort" on "custody_episodes" ("status" desc nulls last, "id" desc);
create index "custody_episodes_periodEarliest_sort" on "custody_episodes" ("periodEarliest" desc nulls last, "id" desc);
create index "custody_episodes_periodLatest_sort" on "custody_episodes" ("periodLatest" desc nulls last, "id" desc);
create index "custody_episodes_facilityId_filter" on "custody_episodes" ("facilityId");
create index "custody_episodes_authorityId_filter" on "custody_episodes" ("authorityId");
create index "custody_episodes_verification_filter" on "custody_episodes" ("verification");
create index "custody_episodes_sourceId_filter" on "custody_episodes" ("sourceId");
create index "custody_episodes_organisationId_filter" on "custody_episodes" ("organisationId");
create index "custody_episodes_createdAt_sort" on "custody_episodes" ("createdAt" desc nulls last, "id" desc);
create index "custody_episodes_updatedAt_sort" on "custody_episodes" ("updatedAt" desc nulls last, "id" desc);
create index "custody_episodes_createdById_filter" on "custody_episodes" ("createdById");

-- reports
alter table "reports"
  add constraint "reports_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "reports_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "reports"
  add constraint "reports_published_bounds" check ("publishedEarliest" <= "publishedLatest"),
  add constraint "reports_published_derived" check ("published" is not null or ("publishedEarliest" is null and "publishedLatest" is null)),
  add constraint "reports_period_bounds" check ("periodEarliest" <= "periodLatest"),
  add constraint "reports_period_derived" check ("period" is not null or ("periodEarliest" is null and "periodLatest" is null)),
  add constraint "reports_language_code" check ("language" in ('en', 'es', 'pt', 'fr', 'it', 'fi', 'da', 'ro')),
  add constraint "reports_reviewState_code" check ("reviewState" in ('DRAFT', 'SUBMITTED', 'REVIEWED', 'RETURNED'));
create index "reports_title_sort" on "reports" ("title" desc nulls last, "id" desc);
create index "reports_publisherId_filter" on "reports" ("publisherId");
create index "reports_sourceId_filter" on "reports" ("sourceId");
create index "reports_publishedEarliest_sort" on "reports" ("publishedEarliest" desc nulls last, "id" desc);
create index "reports_publishedLatest_sort" on "reports" ("publishedLatest" desc nulls last, "id" desc);
create index "reports_periodEarliest_sort" on "reports" ("periodEarliest" desc nulls last, "id" desc);
create index "reports_periodLatest_sort" on "reports" ("periodLatest" desc nulls last, "id" desc);
create index "reports_language_filter" on "reports" ("language");
create index "reports_reviewState_sort" on "reports" ("reviewState" desc nulls last, "id" desc);
create index "reports_organisationId_filter" on "reports" ("organisationId");
create index "reports_createdAt_sort" on "reports" ("createdAt" desc nulls last, "id" desc);
create index "reports_updatedAt_sort" on "reports" ("updatedAt" desc nulls last, "id" desc);
create index "reports_createdById_filter" on "reports" ("createdById");
alter table "reports" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("narrative", ''))) stored;
create index "reports_search" on "reports" using gin ("search");

-- report-subjects
alter table "report_subjects"
  add constraint "report_subjects_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "report_subjects_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "report_subjects"
  add constraint "report_subjects_about" check (num_nonnulls("agreementId", "cohortId", "facilityId", "personId", "partyId") > 0);
create index "report_subjects_reportId_filter" on "report_subjects" ("reportId");
create index "report_subjects_agreementId_filter" on "report_subjects" ("agreementId");
create index "report_subjects_cohortId_filter" on "report_subjects" ("cohortId");
create index "report_subjects_facilityId_filter" on "report_subjects" ("facilityId");
create index "report_subjects_personId_filter" on "report_subjects" ("personId");
create index "report_subjects_partyId_filter" on "report_subjects" ("partyId");
create index "report_subjects_organisationId_filter" on "report_subjects" ("organisationId");
create index "report_subjects_createdAt_sort" on "report_subjects" ("createdAt" desc nulls last, "id" desc);
create index "report_subjects_updatedAt_sort" on "report_subjects" ("updatedAt" desc nulls last, "id" desc);
create index "report_subjects_createdById_filter" on "report_subjects" ("createdById");

-- allegations
alter table "allegations"
  add constraint "allegations_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "allegations_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "allegations"
  add constraint "allegations_category_code" check ("category" in ('ENF_DISAPP', 'ARB_DET', 'INCOMM', 'INDEF_DET', 'TORTURE', 'CIDT', 'BEATING', 'SEX_VIOL', 'SOLITARY', 'RESTRAINT', 'PUBLIC_EXPOSURE', 'REPRISAL', 'DEATH_CUST', 'MED_NEGL', 'FOOD_WATER', 'OVERCROWD', 'NO_OUTDOOR', 'NO_VISIT', 'NO_COUNSEL', 'NO_CONSULAR', 'NO_MONITOR', 'NO_PROGRAMME', 'NO_NOTICE', 'DECEPTION', 'REFOULEMENT', 'CHAIN_REFOUL', 'ORDER_DEFIED', 'MISIDENT', 'FAM_SEP', 'STATELESS_RISK', 'FUND_MISUSE')),
  add constraint "allegations_period_bounds" check ("periodEarliest" <= "periodLatest"),
  add constraint "allegations_period_derived" check ("period" is not null or ("periodEarliest" is null and "periodLatest" is null)),
  add constraint "allegations_credibility_code" check ("credibility" in ('1', '2', '3', '4', '5', '6')),
  add constraint "allegations_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE')),
  add constraint "allegations_about" check (num_nonnulls("cohortId", "facilityId", "personId", "agreementId") > 0);
create index "allegations_category_sort" on "allegations" ("category" desc nulls last, "id" desc);
create index "allegations_cohortId_filter" on "allegations" ("cohortId");
create index "allegations_facilityId_filter" on "allegations" ("facilityId");
create index "allegations_personId_filter" on "allegations" ("personId");
create index "allegations_agreementId_filter" on "allegations" ("agreementId");
create index "allegations_allegedById_filter" on "allegations" ("allegedById");
create index "allegations_periodEarliest_sort" on "allegations" ("periodEarliest" desc nulls last, "id" desc);
create index "allegations_periodLatest_sort" on "allegations" ("periodLatest" desc nulls last, "id" desc);
create index "allegations_credibility_filter" on "allegations" ("credibility");
create index "allegations_verification_sort" on "allegations" ("verification" desc nulls last, "id" desc);
create index "allegations_sourceId_filter" on "allegations" ("sourceId");
create index "allegations_reportId_filter" on "allegations" ("reportId");
create index "allegations_organisationId_filter" on "allegations" ("organisationId");
create index "allegations_createdAt_sort" on "allegations" ("createdAt" desc nulls last, "id" desc);
create index "allegations_updatedAt_sort" on "allegations" ("updatedAt" desc nulls last, "id" desc);
create index "allegations_createdById_filter" on "allegations" ("createdById");
alter table "allegations" add column "search" tsvector generated always as (public.search_of(coalesce("summary", '') || ' ' || coalesce("quote", ''))) stored;
create index "allegations_search" on "allegations" using gin ("search");

-- clearances
alter table "clearances"
  add constraint "clearances_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "clearances_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "clearances"
  add constraint "clearances_about" check (num_nonnulls("reportId", "personId", "allegationId", "evidenceId") > 0);
create index "clearances_accountId_filter" on "clearances" ("accountId");
create index "clearances_reportId_filter" on "clearances" ("reportId");
create index "clearances_personId_filter" on "clearances" ("personId");
create index "clearances_allegationId_filter" on "clearances" ("allegationId");
create index "clearances_evidenceId_filter" on "clearances" ("evidenceId");
create index "clearances_organisationId_filter" on "clearances" ("organisationId");
create index "clearances_createdAt_sort" on "clearances" ("createdAt" desc nulls last, "id" desc);
create index "clearances_updatedAt_sort" on "clearances" ("updatedAt" desc nulls last, "id" desc);
create index "clearances_createdById_filter" on "clearances" ("createdById");

-- figures
alter table "figures"
  add constraint "figures_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "figures_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "figures"
  add constraint "figures_measure_code" check ("measure" in ('ABOARD', 'TRANSFERRED', 'REFUSED', 'HELD', 'UNACCOUNTED', 'NAMED', 'RELEASED', 'RETURNED', 'EXCHANGED', 'REMAINING', 'INTERVIEWED', 'DEATHS', 'ABUSE_CASES', 'ASYLUM_PENDING', 'NO_RECORD', 'CONVICTED', 'DETAINED_TOTAL', 'DEPORTED_TOTAL', 'QUOTA', 'CAPACITY', 'OCCUPANCY', 'OCCUPANCY_RATE', 'FLOOR_SPACE', 'AMOUNT', 'TIMES_USED', 'DISTANCE', 'AGREEMENTS', 'OTHER')),
  add constraint "figures_legalBasis_code" check ("legalBasis" in ('AEA', 'T8_FINAL', 'T8_EXPEDITED', 'T8_THIRD', 'OWN_NATIONAL', 'SV_EXCEPTION', 'SENTENCE', 'SENTENCE_TRANSFER', 'EXTRADITION', 'RETURN_DIR', 'BORDER_PROC', 'VISA_REMOVAL', 'INTERDICTION', 'CONSENT', 'NONE_STATED', 'DISPUTED_BASIS')),
  add constraint "figures_bound_code" check ("bound" in ('exact', 'at_least', 'at_most', 'about', 'vague')),
  add constraint "figures_unit_code" check ("unit" in ('people', 'USD', 'EUR', 'GBP', 'AUD', 'percent', 'square_metres', 'kilometres', 'cases', 'times', 'agreements')),
  add constraint "figures_period_bounds" check ("periodEarliest" <= "periodLatest"),
  add constraint "figures_period_derived" check ("period" is not null or ("periodEarliest" is null and "periodLatest" is null)),
  add constraint "figures_moneyState_code" check ("moneyState" in ('ANNOUNCED', 'OBLIGATED', 'DISBURSED', 'CONTINGENT', 'OWED', 'REFUNDED', 'UNKNOWN')),
  add constraint "figures_credibility_code" check ("credibility" in ('1', '2', '3', '4', '5', '6')),
  add constraint "figures_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE')),
  add constraint "figures_count" check (coalesce("lo" <= "hi", true) and coalesce("lo" >= 0, true) and ("bound" <> 'exact' or "lo" is not distinct from "hi")),
  add constraint "figures_about" check (num_nonnulls("agreementId", "cohortId", "facilityId", "partyId") > 0);
create index "figures_measure_sort" on "figures" ("measure" desc nulls last, "id" desc);
create index "figures_agreementId_filter" on "figures" ("agreementId");
create index "figures_cohortId_filter" on "figures" ("cohortId");
create index "figures_facilityId_filter" on "figures" ("facilityId");
create index "figures_partyId_filter" on "figures" ("partyId");
create index "figures_nationality_filter" on "figures" ("nationality");
create index "figures_legalBasis_filter" on "figures" ("legalBasis");
create index "figures_bound_filter" on "figures" ("bound");
create index "figures_unit_filter" on "figures" ("unit");
create index "figures_periodEarliest_sort" on "figures" ("periodEarliest" desc nulls last, "id" desc);
create index "figures_periodLatest_sort" on "figures" ("periodLatest" desc nulls last, "id" desc);
create index "figures_claimedById_filter" on "figures" ("claimedById");
create index "figures_moneyState_filter" on "figures" ("moneyState");
create index "figures_credibility_filter" on "figures" ("credibility");
create index "figures_verification_sort" on "figures" ("verification" desc nulls last, "id" desc);
create index "figures_sourceId_filter" on "figures" ("sourceId");
create index "figures_reportId_filter" on "figures" ("reportId");
create index "figures_chosen_filter" on "figures" ("chosen");
create index "figures_organisationId_filter" on "figures" ("organisationId");
create index "figures_createdAt_sort" on "figures" ("createdAt" desc nulls last, "id" desc);
create index "figures_updatedAt_sort" on "figures" ("updatedAt" desc nulls last, "id" desc);
create index "figures_createdById_filter" on "figures" ("createdById");
alter table "figures" add column "search" tsvector generated always as (public.search_of(coalesce("population", '') || ' ' || coalesce("quote", '') || ' ' || coalesce("note", ''))) stored;
create index "figures_search" on "figures" using gin ("search");

-- proceedings
alter table "proceedings"
  add constraint "proceedings_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "proceedings_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "proceedings"
  add constraint "proceedings_kind_code" check ("kind" in ('COURT', 'TREATY_BODY', 'REGIONAL', 'ARBITRATION', 'INQUIRY')),
  add constraint "proceedings_state_code" check ("state" in ('PENDING', 'DECIDED', 'STAYED', 'CLOSED', 'UNKNOWN'));
create index "proceedings_caption_sort" on "proceedings" ("caption" desc nulls last, "id" desc);
create index "proceedings_kind_sort" on "proceedings" ("kind" desc nulls last, "id" desc);
create index "proceedings_forumId_filter" on "proceedings" ("forumId");
create index "proceedings_number_filter" on "proceedings" ("number");
create index "proceedings_state_sort" on "proceedings" ("state" desc nulls last, "id" desc);
create index "proceedings_agreementId_filter" on "proceedings" ("agreementId");
create index "proceedings_organisationId_filter" on "proceedings" ("organisationId");
create index "proceedings_createdAt_sort" on "proceedings" ("createdAt" desc nulls last, "id" desc);
create index "proceedings_updatedAt_sort" on "proceedings" ("updatedAt" desc nulls last, "id" desc);
create index "proceedings_createdById_filter" on "proceedings" ("createdById");
alter table "proceedings" add column "search" tsvector generated always as (public.search_of(coalesce("caption", '') || ' ' || public.joined("aliases") || ' ' || coalesce("number", '') || ' ' || coalesce("summary", '') || ' ' || coalesce("summaryEs", ''))) stored;
create index "proceedings_search" on "proceedings" using gin ("search");

-- proceeding-cohorts
alter table "proceeding_cohorts"
  add constraint "proceeding_cohorts_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "proceeding_cohorts_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
create index "proceeding_cohorts_proceedingId_filter" on "proceeding_cohorts" ("proceedingId");
create index "proceeding_cohorts_cohortId_filter" on "proceeding_cohorts" ("cohortId");
create index "proceeding_cohorts_organisationId_filter" on "proceeding_cohorts" ("organisationId");
create index "proceeding_cohorts_createdAt_sort" on "proceeding_cohorts" ("createdAt" desc nulls last, "id" desc);
create index "proceeding_cohorts_updatedAt_sort" on "proceeding_cohorts" ("updatedAt" desc nulls last, "id" desc);
create index "proceeding_cohorts_createdById_filter" on "proceeding_cohorts" ("createdById");

-- proceeding-events
alter table "proceeding_events"
  add constraint "proceeding_events_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "proceeding_events_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "proceeding_events"
  add constraint "proceeding_events_type_code" check ("type" in ('FILED', 'ORDER', 'INJUNCTION', 'EXTENDED', 'STAYED', 'STAY_LIFTED', 'VACATED', 'APPEALED', 'ARGUED', 'HEARING', 'SUBMITTED', 'DECIDED', 'REHEARING', 'CLASS_CERTIFIED', 'FINDING', 'ADMISSION', 'COMMUNICATION', 'REPLY', 'DUE', 'COMPLIED', 'DISMISSED')),
  add constraint "proceeding_events_occurred_bounds" check ("occurredEarliest" <= "occurredLatest"),
  add constraint "proceeding_events_occurred_derived" check ("occurred" is not null or ("occurredEarliest" is null and "occurredLatest" is null)),
  add constraint "proceeding_events_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE'));
create index "proceeding_events_proceedingId_filter" on "proceeding_events" ("proceedingId");
create index "proceeding_events_type_sort" on "proceeding_events" ("type" desc nulls last, "id" desc);
create index "proceeding_events_occurredEarliest_sort" on "proceeding_events" ("occurredEarliest" desc nulls last, "id" desc);
create index "proceeding_events_occurredLatest_sort" on "proceeding_events" ("occurredLatest" desc nulls last, "id" desc);
create index "proceeding_events_forumId_filter" on "proceeding_events" ("forumId");
create index "proceeding_events_verification_filter" on "proceeding_events" ("verification");
create index "proceeding_events_sourceId_filter" on "proceeding_events" ("sourceId");
create index "proceeding_events_organisationId_filter" on "proceeding_events" ("organisationId");
create index "proceeding_events_createdAt_sort" on "proceeding_events" ("createdAt" desc nulls last, "id" desc);
create index "proceeding_events_updatedAt_sort" on "proceeding_events" ("updatedAt" desc nulls last, "id" desc);
create index "proceeding_events_createdById_filter" on "proceeding_events" ("createdById");
alter table "proceeding_events" add column "search" tsvector generated always as (public.search_of(coalesce("summary", '') || ' ' || coalesce("summaryEs", ''))) stored;
create index "proceeding_events_search" on "proceeding_events" using gin ("search");

-- statements
alter table "statements"
  add constraint "statements_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "statements_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "statements"
  add constraint "statements_topic_code" check ("topic" in ('TERM_EXPIRY', 'DISPOSITION', 'IDENTITY', 'COUNT', 'WHEREABOUTS', 'LEGAL_BASIS', 'EVIDENCE', 'JURISDICTION', 'TREATMENT', 'ACCESS', 'MONEY', 'TEXT', 'ASSURANCES', 'COMPLIANCE', 'REPLY', 'RENEWAL', 'REPLICATION', 'RETURN', 'ACCOUNTABILITY', 'DATA_QUALITY')),
  add constraint "statements_stance_code" check ("stance" in ('AFFIRMS', 'DENIES', 'PROMISES', 'ACKNOWLEDGES', 'DEFLECTS', 'SILENT')),
  add constraint "statements_stated_bounds" check ("statedEarliest" <= "statedLatest"),
  add constraint "statements_stated_derived" check ("stated" is not null or ("statedEarliest" is null and "statedLatest" is null)),
  add constraint "statements_verification_code" check ("verification" in ('UNREVIEWED', 'SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'DISPUTED', 'CONTRADICTED', 'RETRACTED', 'INFERRED', 'UNVERIFIABLE')),
  add constraint "statements_about" check (num_nonnulls("agreementId", "cohortId", "facilityId", "proceedingId") > 0);
create index "statements_speakerId_filter" on "statements" ("speakerId");
create index "statements_topic_sort" on "statements" ("topic" desc nulls last, "id" desc);
create index "statements_agreementId_filter" on "statements" ("agreementId");
create index "statements_cohortId_filter" on "statements" ("cohortId");
create index "statements_facilityId_filter" on "statements" ("facilityId");
create index "statements_proceedingId_filter" on "statements" ("proceedingId");
create index "statements_stance_filter" on "statements" ("stance");
create index "statements_responsibleId_filter" on "statements" ("responsibleId");
create index "statements_statedEarliest_sort" on "statements" ("statedEarliest" desc nulls last, "id" desc);
create index "statements_statedLatest_sort" on "statements" ("statedLatest" desc nulls last, "id" desc);
create index "statements_verification_filter" on "statements" ("verification");
create index "statements_sourceId_filter" on "statements" ("sourceId");
create index "statements_contradictsId_filter" on "statements" ("contradictsId");
create index "statements_reportId_filter" on "statements" ("reportId");
create index "statements_organisationId_filter" on "statements" ("organisationId");
create index "statements_createdAt_sort" on "statements" ("createdAt" desc nulls last, "id" desc);
create index "statements_updatedAt_sort" on "statements" ("updatedAt" desc nulls last, "id" desc);
create index "statements_createdById_filter" on "statements" ("createdById");
alter table "statements" add column "search" tsvector generated always as (public.search_of(coalesce("office", '') || ' ' || coalesce("summary", '') || ' ' || coalesce("summaryEs", '') || ' ' || coalesce("quote", ''))) stored;
create index "statements_search" on "statements" using gin ("search");

-- questions
alter table "questions"
  add constraint "questions_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "questions_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "questions"
  add constraint "questions_topic_code" check ("topic" in ('TERM_EXPIRY', 'DISPOSITION', 'IDENTITY', 'COUNT', 'WHEREABOUTS', 'LEGAL_BASIS', 'EVIDENCE', 'JURISDICTION', 'TREATMENT', 'ACCESS', 'MONEY', 'TEXT', 'ASSURANCES', 'COMPLIANCE', 'REPLY', 'RENEWAL', 'REPLICATION', 'RETURN', 'ACCOUNTABILITY', 'DATA_QUALITY')),
  add constraint "questions_severity_code" check ("severity" in ('critical', 'high', 'medium', 'low')),
  add constraint "questions_state_code" check ("state" in ('OPEN', 'PARTLY_ANSWERED', 'ANSWERED', 'CONTESTED', 'SUPERSEDED', 'WITHDRAWN', 'STALE'));
create index "questions_topic_sort" on "questions" ("topic" desc nulls last, "id" desc);
create index "questions_severity_sort" on "questions" ("severity" desc nulls last, "id" desc);
create index "questions_state_sort" on "questions" ("state" desc nulls last, "id" desc);
create index "questions_agreementId_filter" on "questions" ("agreementId");
create index "questions_cohortId_filter" on "questions" ("cohortId");
create index "questions_facilityId_filter" on "questions" ("facilityId");
create index "questions_proceedingId_filter" on "questions" ("proceedingId");
create index "questions_sourceId_filter" on "questions" ("sourceId");
create index "questions_opened_sort" on "questions" ("opened" desc nulls last, "id" desc);
create index "questions_closed_sort" on "questions" ("closed" desc nulls last, "id" desc);
create index "questions_ownerId_filter" on "questions" ("ownerId");
create index "questions_rule_filter" on "questions" ("rule");
create index "questions_organisationId_filter" on "questions" ("organisationId");
create index "questions_createdAt_sort" on "questions" ("createdAt" desc nulls last, "id" desc);
create index "questions_updatedAt_sort" on "questions" ("updatedAt" desc nulls last, "id" desc);
create index "questions_createdById_filter" on "questions" ("createdById");
alter table "questions" add column "search" tsvector generated always as (public.search_of(coalesce("textEn", '') || ' ' || coalesce("textEs", ''))) stored;
create index "questions_search" on "questions" using gin ("search");

-- question-addressees
alter table "question_addressees"
  add constraint "question_addressees_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "question_addressees_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
create index "question_addressees_questionId_filter" on "question_addressees" ("questionId");
create index "question_addressees_partyId_filter" on "question_addressees" ("partyId");
create index "question_addressees_organisationId_filter" on "question_addressees" ("organisationId");
create index "question_addressees_createdAt_sort" on "question_addressees" ("createdAt" desc nulls last, "id" desc);
create index "question_addressees_updatedAt_sort" on "question_addressees" ("updatedAt" desc nulls last, "id" desc);
create index "question_addressees_createdById_filter" on "question_addressees" ("createdById");

-- inquiries
alter table "inquiries"
  add constraint "inquiries_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "inquiries_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "inquiries"
  add constraint "inquiries_channel_code" check ("channel" in ('LETTER', 'EMAIL', 'COMMUNICATION', 'REQUEST', 'PETITION', 'PRESS', 'MEETING', 'OTHER')),
  add constraint "inquiries_asked_bounds" check ("askedEarliest" <= "askedLatest"),
  add constraint "inquiries_asked_derived" check ("asked" is not null or ("askedEarliest" is null and "askedLatest" is null)),
  add constraint "inquiries_state_code" check ("state" in ('SENT', 'REPLIED', 'NO_REPLY', 'WITHDRAWN')),
  add constraint "inquiries_replied_bounds" check ("repliedEarliest" <= "repliedLatest"),
  add constraint "inquiries_replied_derived" check ("replied" is not null or ("repliedEarliest" is null and "repliedLatest" is null));
create index "inquiries_questionId_filter" on "inquiries" ("questionId");
create index "inquiries_addresseeId_filter" on "inquiries" ("addresseeId");
create index "inquiries_askedById_filter" on "inquiries" ("askedById");
create index "inquiries_channel_filter" on "inquiries" ("channel");
create index "inquiries_askedEarliest_sort" on "inquiries" ("askedEarliest" desc nulls last, "id" desc);
create index "inquiries_askedLatest_sort" on "inquiries" ("askedLatest" desc nulls last, "id" desc);
create index "inquiries_replyDue_sort" on "inquiries" ("replyDue" desc nulls last, "id" desc);
create index "inquiries_state_sort" on "inquiries" ("state" desc nulls last, "id" desc);
create index "inquiries_repliedEarliest_sort" on "inquiries" ("repliedEarliest" desc nulls last, "id" desc);
create index "inquiries_repliedLatest_sort" on "inquiries" ("repliedLatest" desc nulls last, "id" desc);
create index "inquiries_sourceId_filter" on "inquiries" ("sourceId");
create index "inquiries_organisationId_filter" on "inquiries" ("organisationId");
create index "inquiries_createdAt_sort" on "inquiries" ("createdAt" desc nulls last, "id" desc);
create index "inquiries_updatedAt_sort" on "inquiries" ("updatedAt" desc nulls last, "id" desc);
create index "inquiries_createdById_filter" on "inquiries" ("createdById");
alter table "inquiries" add column "search" tsvector generated always as (public.search_of(coalesce("note", ''))) stored;
create index "inquiries_search" on "inquiries" using gin ("search");

-- answers
alter table "answers"
  add constraint "answers_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "answers_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "answers"
  add constraint "answers_class_code" check ("class" in ('ANSWERS', 'PARTIAL', 'EVADES', 'REFUSES', 'REFERS', 'PROMISES', 'CONTRADICTS'));
create index "answers_questionId_filter" on "answers" ("questionId");
create index "answers_statementId_filter" on "answers" ("statementId");
create index "answers_inquiryId_filter" on "answers" ("inquiryId");
create index "answers_class_sort" on "answers" ("class" desc nulls last, "id" desc);
create index "answers_contradictsId_filter" on "answers" ("contradictsId");
create index "answers_organisationId_filter" on "answers" ("organisationId");
create index "answers_createdAt_sort" on "answers" ("createdAt" desc nulls last, "id" desc);
create index "answers_updatedAt_sort" on "answers" ("updatedAt" desc nulls last, "id" desc);
create index "answers_createdById_filter" on "answers" ("createdById");
alter table "answers" add column "search" tsvector generated always as (public.search_of(coalesce("note", ''))) stored;
create index "answers_search" on "answers" using gin ("search");

-- deadlines
alter table "deadlines"
  add constraint "deadlines_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "deadlines_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "deadlines"
  add constraint "deadlines_trigger_bounds" check ("triggerEarliest" <= "triggerLatest"),
  add constraint "deadlines_trigger_derived" check ("trigger" is not null or ("triggerEarliest" is null and "triggerLatest" is null)),
  add constraint "deadlines_due_bounds" check ("dueEarliest" <= "dueLatest"),
  add constraint "deadlines_due_derived" check ("due" is not null or ("dueEarliest" is null and "dueLatest" is null)),
  add constraint "deadlines_state_code" check ("state" in ('OPEN', 'MET', 'MISSED', 'WAIVED', 'VOID', 'TOLLED'));
create index "deadlines_title_sort" on "deadlines" ("title" desc nulls last, "id" desc);
create index "deadlines_agreementId_filter" on "deadlines" ("agreementId");
create index "deadlines_proceedingId_filter" on "deadlines" ("proceedingId");
create index "deadlines_inquiryId_filter" on "deadlines" ("inquiryId");
create index "deadlines_questionId_filter" on "deadlines" ("questionId");
create index "deadlines_statementId_filter" on "deadlines" ("statementId");
create index "deadlines_rule_filter" on "deadlines" ("rule");
create index "deadlines_dueEarliest_sort" on "deadlines" ("dueEarliest" desc nulls last, "id" desc);
create index "deadlines_dueLatest_sort" on "deadlines" ("dueLatest" desc nulls last, "id" desc);
create index "deadlines_state_sort" on "deadlines" ("state" desc nulls last, "id" desc);
create index "deadlines_watcherId_filter" on "deadlines" ("watcherId");
create index "deadlines_basisId_filter" on "deadlines" ("basisId");
create index "deadlines_organisationId_filter" on "deadlines" ("organisationId");
create index "deadlines_createdAt_sort" on "deadlines" ("createdAt" desc nulls last, "id" desc);
create index "deadlines_updatedAt_sort" on "deadlines" ("updatedAt" desc nulls last, "id" desc);
create index "deadlines_createdById_filter" on "deadlines" ("createdById");
alter table "deadlines" add column "search" tsvector generated always as (public.search_of(coalesce("title", '') || ' ' || coalesce("titleEs", '') || ' ' || coalesce("note", ''))) stored;
create index "deadlines_search" on "deadlines" using gin ("search");

-- calendars
alter table "calendars"
  add constraint "calendars_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "calendars_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
create index "calendars_name_sort" on "calendars" ("name" desc nulls last, "id" desc);
create index "calendars_jurisdiction_sort" on "calendars" ("jurisdiction" desc nulls last, "id" desc);
create index "calendars_sourceId_filter" on "calendars" ("sourceId");
create index "calendars_organisationId_filter" on "calendars" ("organisationId");
create index "calendars_createdAt_sort" on "calendars" ("createdAt" desc nulls last, "id" desc);
create index "calendars_updatedAt_sort" on "calendars" ("updatedAt" desc nulls last, "id" desc);
create index "calendars_createdById_filter" on "calendars" ("createdById");
alter table "calendars" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", ''))) stored;
create index "calendars_search" on "calendars" using gin ("search");

-- calendar-days
alter table "calendar_days"
  add constraint "calendar_days_organisation" foreign key ("organisationId") references "organisations" ("id") deferrable initially deferred,
  add constraint "calendar_days_created_by" foreign key ("createdById") references "accounts" ("id") deferrable initially deferred;
alter table "calendar_days"
  add constraint "calendar_days_kind_code" check ("kind" in ('HOLIDAY', 'OBSERVED', 'CLOSURE', 'DISPUTED'));
create index "calendar_days_calendarId_filter" on "calendar_days" ("calendarId");
create index "calendar_days_day_sort" on "calendar_days" ("day" desc nulls last, "id" desc);
create index "calendar_days_kind_filter" on "calendar_days" ("kind");
create index "calendar_days_sourceId_filter" on "calendar_days" ("sourceId");
create index "calendar_days_organisationId_filter" on "calendar_days" ("organisationId");
create index "calendar_days_createdAt_sort" on "calendar_days" ("createdAt" desc nulls last, "id" desc);
create index "calendar_days_updatedAt_sort" on "calendar_days" ("updatedAt" desc nulls last, "id" desc);
create index "calendar_days_createdById_filter" on "calendar_days" ("createdById");
alter table "calendar_days" add column "search" tsvector generated always as (public.search_of(coalesce("name", '') || ' ' || coalesce("nameEs", ''))) stored;
create index "calendar_days_search" on "calendar_days" using gin ("search");

-- A list may be empty and is never null; the schema language cannot say so.
alter table "parties" add constraint "parties_aliases_given" check ("aliases" is not null);
alter table "facilities" add constraint "facilities_aliases_given" check ("aliases" is not null);
alter table "cohorts" add constraint "cohorts_legalBases_given" check ("legalBases" is not null);
alter table "proceedings" add constraint "proceedings_aliases_given" check ("aliases" is not null);

-- The parts of a cohort are a tree, all under one agreement: a ledger that meets itself has no sum.
create function cohort_is_part() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  -- Two moves at once could each look right and make a circle together.
  perform pg_advisory_xact_lock(hashtext('paradero.cohorts'));
  if exists (select from cohorts c where c.id = new."parentId" and c."agreementId" <> new."agreementId")
    or exists (select from cohorts c where c."parentId" = new.id and c."agreementId" <> new."agreementId") then
    raise exception 'cohort/of-another-agreement' using errcode = 'PD005', detail = 'parentId';
  end if;
  if new.id in (
    with recursive above as (
      select c.id, c."parentId" from cohorts c where c.id = new."parentId"
      union
      select c.id, c."parentId" from cohorts c join above on c.id = above."parentId"
    ) select id from above
  ) then
    raise exception 'cohort/part-of-itself' using errcode = 'PD006', detail = 'parentId';
  end if;
  return new;
end
$$;

create trigger cohort_is_part before insert or update of "parentId", "agreementId" on cohorts
  for each row execute function cohort_is_part();

-- Whoever made a record may name others who see it once it is sealed, and nobody else.
create function clearance_is_by_author() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (
    select from (
      select "createdById" from reports where id = new."reportId"
      union all select "createdById" from people where id = new."personId"
      union all select "createdById" from allegations where id = new."allegationId"
      union all select "createdById" from evidence where id = new."evidenceId"
    ) named where named."createdById" <> new."createdById"
  ) then
    raise exception 'clearance/by-the-author-only' using errcode = 'PD007';
  end if;
  return new;
end
$$;

create trigger clearance_is_by_author before insert or update on clearances
  for each row execute function clearance_is_by_author();
