import { ownerPool } from '@paradero/prisma/connect';
import { nameOf } from '@paradero/prisma/seed/build';
import { loadFoundingRecord } from '@paradero/prisma/seed/load';
import { createApp } from '../../apps/api/src/app.js';
import { readConfig } from '../../apps/api/src/config.js';
import { RuleRunner } from '../../apps/api/src/questions/rule-runner.js';
import { administrators } from '../../apps/api/src/shared/administrators.js';
import { Pool } from '../../apps/api/src/shared/pool.js';
import { testDatabase } from '../database/test-database.js';

/** A question that a rule raised, by the readable names of the founding record. */
export interface RaisedThen {
  readonly rule: string;
  /** What it is about, such as agreements/us-el-salvador; the case or the place before the agreement. */
  readonly about: string;
  readonly textEn: string;
  readonly textEs: string;
  readonly severity: string;
}

/** Loads the founding record and runs the rules as if it were each of the days, each over a database of its own. */
export async function raisedOn(day: string): Promise<RaisedThen[]> {
  const database = await testDatabase();
  const owner = ownerPool(database.ownerUrl, { max: 1 });
  try {
    await loadFoundingRecord(owner);
    const config = readConfig({ NODE_ENV: 'test', PARADERO_NOW: day, PARADERO_JOBS: 'off' });
    const secret = 'a secret for the keyed hashes of a test';
    const app = await createApp({ config, appUrl: database.appUrl, secret });
    for (const actor of await administrators(app.get(Pool))) await app.get(RuleRunner).run(actor);
    await app.close();
    const { rows } = await owner.query<RaisedThen & { id: string }>(
      `select rule, split_part("ruleKey", ':', 2) as id, "textEn", "textEs", severity from questions
       where rule like 'Q%' and state = 'OPEN' order by rule, id`,
    );
    return rows.map(({ id, ...question }) => ({ ...question, about: nameOf(id) }));
  } finally {
    await owner.end();
    await database.drop();
  }
}
