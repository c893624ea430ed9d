// Fills an empty, migrated database with a made-up record of the size the budgets are measured at:
//   node tests/load/fill.mjs postgresql://owner@…/paradero
// History is written as for any other row, so it takes a minute or two.
import pg from 'pg';

const url = process.argv[2];
if (!url) throw new Error('usage: node tests/load/fill.mjs <owner url>');
const client = new pg.Client({ connectionString: url });
await client.connect();

const uuid = (kind, n) => `('${kind}0000000-0000-4000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
const standard = `'internal'::"Level", 1, '00000000-0000-4000-8000-000000000001', now() - random() * interval '400 days', now(), '00000000-0000-4000-8000-000000000002'`;
const columns = `level, version, "organisationId", "createdAt", "updatedAt", "createdById"`;
const day = `date '2025-01-01' + (random() * 690)::int`;
const pick = (list) =>
  `(array[${list.map((each) => `'${each}'`).join(',')}])[1 + floor(random() * ${list.length})::int]`;
const words = `'informe ' || md5(n::text) || ' cárcel detención ' || md5((n * 7)::text)`;

const statements = [
  `insert into organisations (id, name, ${columns}) values ('00000000-0000-4000-8000-000000000001', 'Load', ${standard})`,
  `insert into accounts (id, name, email, role, locale, demo, active, ${columns}) values ('00000000-0000-4000-8000-000000000002', 'Load', 'load@paradero.test', 'administrator', 'en', false, true, ${standard})`,
  `insert into parties (id, kind, name, aliases, ${columns}) select ${uuid('1', 'n')}, ${pick(['STATE', 'NGO', 'MEDIA'])}, 'Party ' || n, '{}', ${standard} from generate_series(1, 300) n`,
  `insert into sources (id, title, type, "publisherId", published, "publishedEarliest", "publishedLatest", reliability, ${columns})
     select ${uuid('2', 'n')}, ${words}, ${pick(['NEWS_WIRE', 'NGO_REPORT', 'UN_DOC'])}, ${uuid('1', '1 + n % 300')}, d::text, d, d, ${pick(['A', 'B', 'C'])}, ${standard}
     from (select n, ${day} as d from generate_series(1, 20000) n) s`,
  `insert into agreements (id, title, form, "textStatus", "lifeCycle", "termType", "termDuration", "termAnchor", "termBoundary", ${columns})
     select ${uuid('3', 'n')}, 'Agreement ' || n, 'MOU', 'WITHHELD', 'IN_FORCE', 'PER_PERSON', 'P1Y', 'EACH_TRANSFER', 'BOTH', ${standard} from generate_series(1, 50) n`,
  `insert into cohorts (id, name, "agreementId", "legalBases", transferred, "transferredEarliest", "transferredLatest", ${columns})
     select ${uuid('4', 'n')}, 'Cohort ' || n, ${uuid('3', '1 + n % 50')}, '{}', d::text, d, d, ${standard} from (select n, ${day} as d from generate_series(1, 2000) n) s`,
  `insert into custody_events (id, "cohortId", occurred, "occurredEarliest", "occurredLatest", "fromStatus", "toStatus", raw, lo, hi, bound, verification, "sourceId", ${columns})
     select ${uuid('5', 'n')}, ${uuid('4', '1 + n % 2000')}, d::text, d, d, case when n <= 2000 then null else 'HELD_AGREEMENT' end,
       case when n <= 2000 then 'HELD_AGREEMENT' else 'RETURNED_ORIGIN' end, '10', case when n <= 2000 then 100 else 1 end, case when n <= 2000 then 100 else 1 end, 'exact', 'SINGLE', ${uuid('2', '1 + n % 20000')}, ${standard}
     from (select n, ${day} as d from generate_series(1, 20000) n) s`,
  `insert into people (id, code, consent, ${columns}) select ${uuid('6', 'n')}, 'P-' || n, 'RECORD', ${standard} from generate_series(1, 20000) n`,
  `insert into reports (id, title, "publisherId", "sourceId", published, "publishedEarliest", "publishedLatest", language, narrative, "reviewState", ${columns})
     select ${uuid('7', 'n')}, ${words}, ${uuid('1', '1 + n % 300')}, ${uuid('2', '1 + n % 20000')}, d::text, d, d, 'es', ${words} || ' ' || repeat('texto del informe ', 20), 'REVIEWED', ${standard}
     from (select n, ${day} as d from generate_series(1, 100000) n) s`,
  `insert into allegations (id, category, "cohortId", period, "periodEarliest", "periodLatest", summary, credibility, verification, "sourceId", ${columns})
     select ${uuid('8', 'n')}, ${pick(['TORTURE', 'BEATING', 'NO_VISIT', 'MED_NEGL'])}, ${uuid('4', '1 + n % 2000')}, d::text, d, d, ${words}, '3', 'SINGLE', ${uuid('2', '1 + n % 20000')}, ${standard}
     from (select n, ${day} as d from generate_series(1, 100000) n) s`,
  `insert into figures (id, measure, population, "cohortId", raw, lo, hi, bound, unit, period, "periodEarliest", "periodLatest", credibility, verification, "sourceId", chosen, ${columns})
     select ${uuid('9', 'n')}, ${pick(['TRANSFERRED', 'HELD', 'DEATHS'])}, 'population ' || n % 500, ${uuid('4', '1 + n % 2000')}, '100', 100, 100, 'exact', 'people', d::text, d, d, '3', 'SINGLE', ${uuid('2', '1 + n % 20000')}, false, ${standard}
     from (select n, ${day} as d from generate_series(1, 300000) n) s`,
  `insert into questions (id, "textEn", "textEs", topic, severity, state, "agreementId", opened, ${columns})
     select ${uuid('a', 'n')}, 'Question ' || n, 'Pregunta ' || n, ${pick(['COUNT', 'MONEY', 'TEXT'])}, ${pick(['high', 'low'])}, 'OPEN', ${uuid('3', '1 + n % 50')}, ${day}, ${standard} from generate_series(1, 5000) n`,
];

await client.query('begin');
await client.query(`select set_config('paradero.actor', '00000000-0000-4000-8000-000000000002', true)`);
for (const statement of statements) {
  const started = performance.now();
  const { rowCount } = await client.query(statement);
  process.stdout.write(
    `${/into (\w+)/.exec(statement)?.[1]}: ${rowCount} rows in ${Math.round(performance.now() - started)} ms\n`,
  );
}
await client.query('commit');
await client.query('vacuum analyze');
await client.end();
