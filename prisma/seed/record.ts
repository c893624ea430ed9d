import { resources } from '@paradero/contract/resources';
import { chapter as australiaNauru } from './agreements/australia-nauru.js';
import { chapter as belgiumNetherlands } from './agreements/belgium-netherlands.js';
import { chapter as costaRica } from './agreements/costa-rica.js';
import { chapter as denmarkKosovo } from './agreements/denmark-kosovo.js';
import { chapter as equatorialGuinea } from './agreements/equatorial-guinea.js';
import { chapter as eswatini } from './agreements/eswatini.js';
import { chapter as ghana } from './agreements/ghana.js';
import { chapter as guantanamo } from './agreements/guantanamo.js';
import { chapter as italyAlbania } from './agreements/italy-albania.js';
import { chapter as kosovo } from './agreements/kosovo.js';
import { chapter as norwayNetherlands } from './agreements/norway-netherlands.js';
import { chapter as palau } from './agreements/palau.js';
import { chapter as panama } from './agreements/panama.js';
import { chapter as rwanda } from './agreements/rwanda.js';
import { chapter as southSudan } from './agreements/south-sudan.js';
import { chapter as thirdCountryDeals } from './agreements/third-country-deals.js';
import { chapter as uganda } from './agreements/uganda.js';
import { chapter as ukRwanda } from './agreements/uk-rwanda.js';
import type { Chapter, Rows, Subject } from './build.js';
import { chapter as calendars } from './calendars.js';
import { elSalvador } from './el-salvador/chapters.js';
import { chapter as facilities } from './facilities.js';
import { chapter as hostCalendars } from './host-calendars.js';
import { chapter as household } from './household.js';
import { chapter as parties } from './parties/party.js';
import { chapter as sources } from './sources/cite.js';

/** The founding record: the rows of every resource, in the order in which they can be loaded. */
export type FoundingRecord = { [N in Subject]: Rows<N>[string][] };

const chapters: readonly Chapter[] = [
  household,
  parties,
  sources,
  facilities,
  ...elSalvador,
  panama,
  costaRica,
  rwanda,
  eswatini,
  southSudan,
  ghana,
  uganda,
  palau,
  equatorialGuinea,
  kosovo,
  guantanamo,
  ukRwanda,
  italyAlbania,
  australiaNauru,
  denmarkKosovo,
  belgiumNetherlands,
  norwayNetherlands,
  thirdCountryDeals,
  calendars,
  hostCalendars,
];

/** Gathers the chapters into one record, in loading order. */
export function foundingRecord(): FoundingRecord {
  const rowsOf = <N extends Subject>(name: N) =>
    chapters.flatMap((chapter) => (chapter[name] ?? []).flatMap((rows) => Object.values(rows)));
  // Each name is met once, with the rows of that name; Object.fromEntries forgets which belong together.
  return Object.fromEntries(resources.map(({ name }) => [name, rowsOf(name)])) as FoundingRecord;
}
