-- What a day of a calendar moved is looked up by that day, in the windows that deadlines had before.
create index "deadlines_former_filter" on "deadlines" using gin ("former" jsonb_path_ops);

-- Windows kept so far tell the day and its name; its record is the last one there was of them in the calendar.
do $$
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  with days as (
    select distinct on (c.jurisdiction, h.state ->> 'day', h.state ->> 'name')
      c.jurisdiction, h.state ->> 'day' as day, h.state ->> 'name' as name, h."recordId" as id
    from (
      select seq, "recordId", coalesce(after, before) as state from history where "table" = 'calendar_days'
    ) h
    join calendars c on c.id = (h.state ->> 'calendarId')::uuid
    order by c.jurisdiction, h.state ->> 'day', h.state ->> 'name', h.seq desc
  ), named as (
    select d.id, jsonb_agg(
      case when days.id is null then kept.value else kept.value || jsonb_build_object('dayId', days.id) end
      order by kept.place
    ) as former, count(days.id) as found
    from deadlines d
    cross join jsonb_array_elements(case jsonb_typeof(d.former) when 'array' then d.former else '[]' end)
      with ordinality kept (value, place)
    left join days on days.jurisdiction = d.calendar
      and days.day = kept.value ->> 'day' and days.name = kept.value ->> 'name'
    group by d.id
  )
  update deadlines d set former = named.former, version = d.version + 1
  from named where named.id = d.id and named.found > 0;
end
$$;
