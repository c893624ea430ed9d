-- AlterTable
ALTER TABLE "deadlines" ADD COLUMN     "answerId" UUID;

-- AlterTable
ALTER TABLE "question_rules" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AddForeignKey
ALTER TABLE "deadlines" ADD CONSTRAINT "deadlines_answerId_fkey" FOREIGN KEY ("answerId") REFERENCES "answers"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What follows the schema language cannot say.

create index "deadlines_answerId_filter" on "deadlines" ("answerId");

-- The rules find what they raised by the record their key names, whatever else a question is about.
create index "questions_matter_filter" on "questions" ("organisationId", split_part("ruleKey", ':', 2)) where "ruleKey" is not null;

-- The deadlines that promises made so far know their answers.
do $$
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  update deadlines d set "answerId" = made."answerId", version = d.version + 1
  from (
    select distinct on (a.id) a.id as "answerId", d.id
    from answers a join deadlines d on d."questionId" = a."questionId" and d."statementId" = a."statementId"
    where a.promised is not null and d.rule is null and d.title like 'Answer promised: %'
    order by a.id, d."createdAt"
  ) made
  where made.id = d.id and not exists (
    select from answers a where a."questionId" = d."questionId" and a."statementId" = d."statementId"
      and a.promised is not null and a.id < made."answerId"
  );
  update deadlines d set level = a.level, version = d.version + 1
    from answers a where a.id = d."answerId" and d.level < a.level;
end
$$;
select keep_level('answers', 'deadlines', 'answerId');

-- Whoever may seal a cohort keeps what the rules asked about it.
do $$
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  update questions q set "createdById" = c."createdById", version = q.version + 1
    from cohorts c where c.id = q."cohortId" and q.rule is not null and q."createdById" <> c."createdById";
end
$$;

-- A question is at least as closed as everything it is about. Where that would take the work of others out of their
-- reach, the question stays where it is.
do $$
declare
  above text[];
  question uuid;
begin
  perform set_config('paradero.actor', coalesce((select id::text from accounts order by "createdAt", id limit 1), ''), true);
  foreach above slice 1 in array array[
    ['cohorts', 'cohortId'], ['facilities', 'facilityId'], ['proceedings', 'proceedingId'], ['sources', 'sourceId']
  ] loop
    for question in execute format(
      'select q.id from questions q join %I above on above.id = q.%I where q.level < above.level', above[1], above[2]
    ) loop
      begin
        execute format(
          'update questions q set level = above.level, version = q.version + 1 from %I above
             where above.id = q.%I and q.id = $1', above[1], above[2]
        ) using question;
      exception when sqlstate 'PD004' then null;
      end;
    end loop;
    perform keep_level(above[1], 'questions', above[2]);
  end loop;
end
$$;
