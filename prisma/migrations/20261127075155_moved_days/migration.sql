-- AlterTable
ALTER TABLE "desk_marks" ADD COLUMN     "acknowledgedDue" DATE;

-- What follows the schema language cannot say.

-- A mark acknowledges the day a matter had. Those made before acknowledged the day it has now.
do $$
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  update desk_marks m set "acknowledgedDue" = coalesce(
    (select coalesce(d."dueEarliest", d."dueLatest") from deadlines d where d.id = m."deadlineId" and d.state <> 'TOLLED'),
    (select min(i."replyDue") from inquiries i where i."questionId" = m."questionId" and i.state = 'SENT'),
    (select r.due from reminders r where r.id = m."reminderId")
  ) where m."acknowledgedAt" is not null;
end
$$;

-- The day a reply is due by the open computed deadlines about an inquiry: no row while there are none, and a row
-- with no day while their clocks stand. A deadline of others or of a higher level moves nothing that more people read.
create function reply_due(inquiry uuid) returns table (due date)
  language sql stable set search_path = pg_catalog, public, pg_temp as $$
    select min(d."dueLatest") from deadlines d join inquiries i on i.id = d."inquiryId"
    where i.id = inquiry and d.rule is not null and d.state in ('OPEN', 'TOLLED')
      and d."organisationId" = i."organisationId" and d.level = i.level
    having count(*) > 0
$$;

-- A computed deadline about an inquiry carries the day of its reply along, whatever moved it.
create function move_reply_due() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update inquiries i set "replyDue" = r.due, version = i.version + 1, "updatedAt" = now()
    from reply_due(new."inquiryId") r
    where i.id = new."inquiryId" and i."replyDue" is distinct from r.due;
  return null;
end
$$;

create trigger deadline_moves_reply_due
  after insert or update of "inquiryId", rule, state, "dueLatest", level on deadlines
  for each row when (new."inquiryId" is not null) execute function move_reply_due();

-- While a rule computes the day, nobody sets another one by hand.
create function reply_due_is_computed() returns trigger
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from reply_due(new.id) r where r.due is distinct from new."replyDue") then
    raise exception 'inquiry/computed' using errcode = 'PD008', detail = 'replyDue';
  end if;
  return new;
end
$$;

create trigger reply_due_is_computed before update of "replyDue" on inquiries
  for each row when (new."replyDue" is distinct from old."replyDue") execute function reply_due_is_computed();

do $$
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  update inquiries i set "replyDue" = r.due, version = i.version + 1, "updatedAt" = now()
    from inquiries each, reply_due(each.id) r
    where each.id = i.id and i."replyDue" is distinct from r.due;
end
$$;
