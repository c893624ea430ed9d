import { custodyGroup } from '../../custody.js';
import { addDays, type Day } from '../../day.js';
import { mayBeSome, subtract, sum, toInterval } from '../../interval.js';
import { ledgerOn } from '../../ledger.js';
import { aboutAgreement, span } from '../about.js';
import { daysOf } from './days-of.js';
import type { QuestionDraft } from '../draft.js';
import { Family } from './family.js';
import { grouped } from '../../grouped.js';
import { hasHappened, mayHaveHappened } from '../../happened.js';
import type { AgreementDossier, DossierCustody } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const daysOfSameNews = 7;

/**
 * Q17: people of one nationality were certainly released, returned or handed over, and of those of another, some may
 * be held or unaccounted for while nothing newer than so many days after the last release says where they are: no
 * line into custody, a permit or transit certainly after that, and no outcome since the release. A line that calls
 * them unknown says nothing, and a death or an escape is no release. One question for each nationality left behind.
 * Critical: people whose whereabouts nobody states.
 */
export const leftBehind: QuestionRule<AgreementDossier> = {
  code: 'Q17',
  thresholds: [daysOfSameNews],
  ask: (dossier, { on, thresholds: [days = daysOfSameNews] }) => {
    const peoples = peoplesOf(dossier);
    return peoples.flatMap((left) => {
      const releases = peoples
        .filter(({ nationality }) => nationality !== left.nationality)
        .flatMap(({ cohorts }) => cohorts.flatMap(({ lines }) => lines))
        .filter((line) => isRelease(line) && hasHappened(line, on));
      return ask(dossier, { left, releases, peoples, on, days });
    });
  },
};

/** Those of one nationality, cohort by cohort. */
interface People {
  nationality: string;
  cohorts: { id: string; lines: readonly DossierCustody[] }[];
}

/** Cohorts by their nationality, or by that of the nearest cohort they are a part of which has one. */
function peoplesOf(dossier: AgreementDossier): People[] {
  const family = new Family(dossier);
  const cohorts = dossier.cohorts.flatMap(({ id }) => {
    const [nationality] = family.upwards(id).flatMap((above) => above.nationality ?? []);
    return nationality === undefined ? [] : [{ id, nationality, lines: family.linesOf(id) }];
  });
  return [...grouped(cohorts, ({ nationality }) => nationality)].map(([nationality, members]) => ({
    nationality,
    cohorts: members.map(({ id, lines }) => ({ id, lines })),
  }));
}

interface Release {
  left: People;
  releases: readonly DossierCustody[];
  peoples: readonly People[];
  on: Day;
  days: number;
}

function ask(dossier: AgreementDossier, { left, releases, peoples, on, days }: Release): QuestionDraft[] {
  const lastDay = daysOf(releases).latest;
  if (lastDay === null) return [];
  const last = releases.filter(({ occurredLatest }) => occurredLatest === lastDay);
  const { earliest, latest } = daysOf(last);
  const released = { from: earliest ?? lastDay, newsFrom: addDays(lastDay, days) };
  const silent = left.cohorts
    .filter(({ lines }) => !lines.some((line) => mayHaveHappened(line, on) && isNews(line, released)))
    .map(({ id, lines }) => ({ id, count: placeless(lines, on) }))
    .filter(({ count }) => mayBeSome(count));
  if (silent.length === 0) return [];
  const inputs = {
    ...{ nationality: left.nationality, released: releasedAmong(peoples, last) },
    ...{ cohortIds: silent.map(({ id }) => id).toSorted(), earliest, latest },
    ...span('released', sum(last.map(toInterval))),
    ...span('left', sum(silent.map(({ count }) => count))),
  };
  return [
    {
      ...aboutAgreement('Q17', dossier, [left.nationality]),
      topic: 'WHEREABOUTS',
      severity: 'critical',
      inputs,
      params: inputs,
    },
  ];
}

/** Says whether a line may tell what became of the people since a release, or where they are. */
function isNews(
  { toStatus, occurredEarliest, occurredLatest }: DossierCustody,
  { from, newsFrom }: { from: Day; newsFrom: Day },
): boolean {
  const group = custodyGroup(toStatus);
  if (group === 'outcome') return occurredLatest === null || occurredLatest >= from;
  return group !== 'unknown' && occurredEarliest !== null && occurredEarliest > newsFrom;
}

/** Held or unaccounted for: those without an outcome, but for those who are out on a permit. */
function placeless(lines: readonly DossierCustody[], on: Day) {
  const { withoutOutcome, onPermit } = ledgerOn(lines, on);
  return subtract(withoutOutcome, onPermit);
}

function releasedAmong(peoples: readonly People[], releases: readonly DossierCustody[]): string[] {
  const cohortIds = new Set(releases.map(({ cohortId }) => cohortId));
  return peoples
    .filter(({ cohorts }) => cohorts.some(({ id }) => cohortIds.has(id)))
    .map(({ nationality }) => nationality)
    .toSorted();
}

const notReleases = ['REFUSED_HOST', 'DIED', 'ESCAPED'];

function isRelease({ toStatus }: DossierCustody): boolean {
  return custodyGroup(toStatus) === 'outcome' && !notReleases.includes(toStatus);
}
