import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = nearestPackage(dirname(fileURLToPath(import.meta.url)));

export const migrationsFolder = join(packageFolder, 'migrations');
export const schemaFolder = join(packageFolder, 'schema');

// The same file runs from src/ and, built, from dist/src/.
function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return nearestPackage(dirname(folder));
}
