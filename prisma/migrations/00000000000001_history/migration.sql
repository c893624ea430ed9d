-- What the database itself guards: who may do what, the history of every row, and levels.

-- A server's administrator may have made it already, since not every owner of a database may make roles.
do $$
declare
  -- Since PostgreSQL 16 whoever makes a role may administer it, but not act as it before granting that too.
  needed constant text := case when current_setting('server_version_num')::integer < 160000 then 'member' else 'set' end;
begin
  if not exists (select from pg_roles where rolname = 'paradero_app') then
    create role paradero_app nologin;
  end if;
  if not pg_has_role(current_user, 'paradero_app', needed) then
    execute format('grant paradero_app to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise exception 'The role paradero_app cannot be made or joined by %', current_user
    using hint = format('As an administrator: create role paradero_app nologin; grant paradero_app to %I;', current_user);
end
$$;

grant usage on schema public to paradero_app;

do $$
declare
  ordinary regclass;
begin
  for ordinary in
    select format('public.%I', tablename)::regclass from pg_tables
    where schemaname = 'public' and tablename <> '_prisma_migrations'
  loop
    execute format('grant select, insert, update, delete on %s to paradero_app', ordinary);
  end loop;
end
$$;

alter default privileges in schema public grant select, insert, update, delete on tables to paradero_app;
alter default privileges in schema public grant usage on sequences to paradero_app;

create table history (
  seq bigint generated always as identity primary key,
  "table" text not null,
  "recordId" uuid not null,
  version integer,
  action text not null check (action in ('insert', 'update', 'delete')),
  before jsonb,
  after jsonb,
  "actorId" uuid not null,
  "requestId" text,
  "recordedAt" timestamptz not null,
  "previousAt" timestamptz
);

comment on column history."previousAt" is
  'When the entry before this one of the same record was written: "before" was the record from then until "recordedAt".';

create index "history_record" on history ("table", "recordId", seq);
create index "history_recorded" on history ("table", "recordedAt") include ("recordId", "previousAt");

revoke all on history from paradero_app;
grant select on history to paradero_app;

create function refuse_history_change() returns trigger language plpgsql as $$
begin
  raise exception 'history/append-only' using errcode = 'PD003';
end
$$;

create trigger append_only before update or delete or truncate on history
  for each statement execute function refuse_history_change();

-- The role that the session acts as, also inside a function that runs as its owner.
create function acting_role() returns name language sql stable
  return coalesce(nullif(current_setting('role'), 'none'), session_user)::name;

-- Writes one entry for each changed row. Its arguments are columns that history must not keep.
-- A session keeps the plan of its first writes, made when history may have been nearly empty: only the record's
-- own index may be in it, or a later bulk change would read all of history for each row.
create function history_write() returns trigger
  language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp set enable_seqscan = off as $$
declare
  hidden constant text[] := coalesce(tg_argv, '{}');
  actor constant uuid := nullif(current_setting('paradero.actor', true), '')::uuid;
  dated constant text := nullif(current_setting('paradero.recorded_at', true), '');
  recorded timestamptz := clock_timestamp();
  row_before jsonb;
  row_after jsonb;
  record_id uuid;
  previous timestamptz;
begin
  if actor is null then
    raise exception 'history/actor-missing' using errcode = 'PD001', table = tg_table_name;
  end if;
  if tg_op = 'UPDATE' and old *= new then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    row_before := to_jsonb(old) - hidden;
  end if;
  if tg_op <> 'DELETE' then
    row_after := to_jsonb(new) - hidden;
  end if;
  if dated is not null and pg_has_role(acting_role(), current_user, 'member') then
    recorded := dated::timestamptz;
  end if;
  record_id := (coalesce(row_after, row_before) ->> 'id')::uuid;
  -- A new row has nothing before it; looking would cost a bulk load a search each.
  if tg_op <> 'INSERT' then
    select max(h."recordedAt") into previous from (
      select "recordedAt" from history where "table" = tg_table_name and "recordId" = record_id offset 0
    ) h;
  end if;

  insert into history
    ("table", "recordId", version, action, before, after, "actorId", "requestId", "recordedAt", "previousAt")
  values (
    tg_table_name,
    record_id,
    (coalesce(row_after, row_before) ->> 'version')::integer,
    lower(tg_op), row_before, row_after, actor,
    nullif(current_setting('paradero.request_id', true), ''),
    -- A record's entries follow each other in time even when the clock is set back.
    greatest(recorded, previous),
    previous
  );
  return null;
end
$$;

create function refuse_truncate() returns trigger language plpgsql as $$
begin
  if pg_has_role(current_user, (select relowner from pg_class where oid = tg_relid), 'usage') then
    return null;
  end if;
  raise exception 'history/truncate-refused' using errcode = 'PD003', table = tg_table_name;
end
$$;

-- Every table made later calls this in its own migration.
create function track_history(target regclass, hidden text[] default '{}') returns void language plpgsql as $$
begin
  if not exists (
    select from pg_attribute where attrelid = target and attname = 'id' and atttypid = 'uuid'::regtype
  ) then
    raise exception 'The table % has no uuid "id", which history names its rows by', target;
  end if;
  execute format(
    'create or replace trigger history_write after insert or update or delete on %s for each row execute function history_write(%s)',
    target, (select string_agg(quote_literal(name), ', ') from unnest(hidden) name)
  );
  execute format(
    'create or replace trigger history_truncate before truncate on %s for each statement execute function refuse_truncate()',
    target
  );
end
$$;

-- The records of a table that changed at or after an instant, as they stood just before it; null when they were
-- not there yet. All other rows of the table are today what they were then, so the past costs what has changed.
create function changed_since("table" text, instant timestamptz)
  returns table ("recordId" uuid, before jsonb)
  language sql stable parallel safe as $$
    select h."recordId", h.before from history h
    where h."table" = $1 and h."recordedAt" >= $2 and (h."previousAt" < $2 or h."previousAt" is null)
$$;

do $$
declare
  tracked text;
  untracked constant text[] := array['history', '_prisma_migrations', 'sessions', 'login_attempts'];
  hidden constant jsonb := '{"accounts": ["passwordHash", "inviteHash"]}';
begin
  for tracked in
    select tablename from pg_tables where schemaname = 'public' and tablename <> all (untracked) order by 1
  loop
    perform track_history(
      format('public.%I', tracked)::regclass,
      (select coalesce(array_agg(name), '{}') from jsonb_array_elements_text(hidden -> tracked) name)
    );
  end loop;
end
$$;

-- Refuses a row that is more open than the one it belongs to. Arguments: the parent's table, the foreign key.
create function level_not_below() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  parent_level "Level";
begin
  -- The lock makes a parent that is being raised wait for us, or us for it: neither sees the other too late.
  execute format('select level from %I where id = $1 for share', tg_argv[0])
    into parent_level using (to_jsonb(new) ->> tg_argv[1])::uuid;
  if parent_level > new.level then
    raise exception 'level/below-parent' using errcode = 'PD002', detail = tg_argv[1], table = tg_table_name;
  end if;
  return new;
end
$$;

-- Raises the rows that belong to a raised one. Arguments: the child's table, its foreign key. Nobody takes a record
-- out of the reach of its owners by what it hangs on: not of another organisation, nor by sealing of its author.
create function raise_level() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  taken boolean;
begin
  execute format(
    'select exists (select from %I where %I = $2 and level < $1
       and ("organisationId" <> $3 or ($1 = %L and "createdById" <> $4)))',
    tg_argv[0], tg_argv[1], 'sealed'
  ) into taken using new.level, new.id, new."organisationId", new."createdById";
  if taken then
    raise exception 'level/records-of-others' using errcode = 'PD004', detail = tg_argv[0], table = tg_table_name;
  end if;
  execute format(
    'update %I set level = $1, version = version + 1, "updatedAt" = now() where %I = $2 and level < $1',
    tg_argv[0], tg_argv[1]
  ) using new.level, new.id;
  return null;
end
$$;

-- Keeps the rows of a table at least as closed as the row their foreign key names.
create function keep_level(parent text, child text, foreign_key text) returns void language plpgsql as $$
declare
  below constant text := format('execute function level_not_below(%L, %L)', parent, foreign_key);
begin
  execute format(
    'create or replace trigger %I before insert on %I for each row
      when (new.%I is not null and new.level < %L) %s',
    'level_new_' || foreign_key, child, foreign_key, 'sealed', below
  );
  execute format(
    'create or replace trigger %1$I before update on %2$I for each row
      when (new.%3$I is not null and (new.level < old.level or new.%3$I is distinct from old.%3$I)) %4$s',
    'level_changed_' || foreign_key, child, foreign_key, below
  );
  execute format(
    'create or replace trigger %I after update on %I for each row
      when (new.level > old.level) execute function raise_level(%L, %L)',
    'level_raised_' || child || '_' || foreign_key, parent, child, foreign_key
  );
end
$$;

do $$
declare
  belonging text[];
begin
  foreach belonging slice 1 in array array[
    ['agreements', 'agreement_events', 'agreementId'],
    ['agreements', 'agreement_parties', 'agreementId'],
    ['agreements', 'cohorts', 'agreementId'],
    ['agreements', 'questions', 'agreementId'],
    ['calendars', 'calendar_days', 'calendarId'],
    ['cohorts', 'cohorts', 'parentId'],
    ['cohorts', 'custody_events', 'cohortId'],
    ['cohorts', 'memberships', 'cohortId'],
    ['cohorts', 'proceeding_cohorts', 'cohortId'],
    ['evidence', 'evidence', 'derivedFromId'],
    ['evidence', 'evidence_events', 'evidenceId'],
    ['inquiries', 'answers', 'inquiryId'],
    ['parties', 'agreement_parties', 'partyId'],
    ['parties', 'inquiries', 'addresseeId'],
    ['parties', 'inquiries', 'askedById'],
    ['parties', 'proceedings', 'forumId'],
    ['parties', 'question_addressees', 'partyId'],
    ['parties', 'statements', 'speakerId'],
    ['people', 'custody_episodes', 'personId'],
    ['people', 'memberships', 'personId'],
    ['proceedings', 'proceeding_cohorts', 'proceedingId'],
    ['proceedings', 'proceeding_events', 'proceedingId'],
    ['questions', 'answers', 'questionId'],
    ['questions', 'inquiries', 'questionId'],
    ['questions', 'question_addressees', 'questionId'],
    ['reports', 'allegations', 'reportId'],
    ['reports', 'figures', 'reportId'],
    ['reports', 'report_subjects', 'reportId'],
    ['reports', 'statements', 'reportId'],
    ['sources', 'agreement_events', 'sourceId'],
    ['sources', 'allegations', 'sourceId'],
    ['sources', 'custody_episodes', 'sourceId'],
    ['sources', 'custody_events', 'sourceId'],
    ['sources', 'deadlines', 'basisId'],
    ['sources', 'figures', 'sourceId'],
    ['sources', 'inquiries', 'sourceId'],
    ['sources', 'memberships', 'sourceId'],
    ['sources', 'proceeding_events', 'sourceId'],
    ['sources', 'statements', 'sourceId'],
    ['statements', 'answers', 'statementId']
  ] loop
    perform keep_level(belonging[1], belonging[2], belonging[3]);
  end loop;
end
$$;
