import { idsOf, type Chapter } from '../build.js';
import { africaAndPacific } from './africa-and-pacific.js';
import { americas } from './americas.js';
import { aarpSources, jggSources } from './courts.js';
import { europe } from './europe.js';
import { firstDays } from './first-days.js';
import { instruments } from './instruments.js';
import { prisonSources } from './prisons.js';
import { releaseAndAfter } from './release-and-after.js';
import { singleCases } from './single-cases.js';
import { spring2025 } from './spring-2025.js';
import { bodiesSources } from './un-and-iachr.js';

const all = {
  ...firstDays,
  ...spring2025,
  ...instruments,
  ...jggSources,
  ...aarpSources,
  ...singleCases,
  ...bodiesSources,
  ...releaseAndAfter,
  ...prisonSources,
  ...americas,
  ...africaAndPacific,
  ...europe,
};

/** Sources by their citation key: `cite.AP1`. */
export const cite = idsOf(all);

export const chapter: Chapter = { sources: [all] };
