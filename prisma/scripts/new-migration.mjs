import { writeMigration } from '../dist/src/new-migration.js';

const [name] = process.argv.slice(2);
if (name === undefined) {
  process.stderr.write('Say what changes: npm run migration:new -w prisma -- add_hearings\n');
  process.exit(2);
}
const file = await writeMigration({ name, now: new Date() });
process.stdout.write(file ? `Written: ${file}\n` : 'The schema has not changed since the last migration.\n');
