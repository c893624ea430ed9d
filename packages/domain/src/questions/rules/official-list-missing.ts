import { isArrival } from '../../custody.js';
import type { Day } from '../../day.js';
import { sum } from '../../interval.js';
import { ledgerOn } from '../../ledger.js';
import { aboutCohort, span } from '../about.js';
import { isOlder } from './ages.js';
import { daysOf } from './days-of.js';
import { Family } from './family.js';
import type { AgreementDossier, DossierCohort, DossierCustody } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const daysToPublish = 3;

/**
 * Q09: people of a cohort were certainly received more than so many days ago, and no state has published who is in
 * it or in one it is a part of. One question for each cohort that is part of no other. High: nobody can look for a
 * person whom no list names.
 */
export const officialListMissing: QuestionRule<AgreementDossier> = {
  code: 'Q09',
  thresholds: [daysToPublish],
  ask: (dossier, { on, thresholds: [days = daysToPublish] }) => {
    const family = new Family(dossier);
    const isOld = (line: DossierCustody) => isArrivalBefore(line, { on, days });
    const isUnlisted = ({ id }: DossierCohort) =>
      family
        .upwards(id)
        .every(({ officialListId }) => !officialListId || !dossier.sources.has(officialListId));
    return family.tops().flatMap(({ id: cohortId }) => {
      const unlisted = family
        .downwards(cohortId)
        .filter((part) => isUnlisted(part) && family.linesOf(part.id).some(isOld));
      const entered = sum(unlisted.map(({ id }) => ledgerOn(family.linesOf(id), on).entered));
      if (entered.lo === 0) return [];
      const lines = unlisted.flatMap(({ id }) => family.linesOf(id)).filter(isOld);
      const inputs = {
        ...{ cohortId, partIds: unlisted.map(({ id }) => id).toSorted() },
        ...daysOf(lines),
        ...span('entered', entered),
      };
      return [
        {
          ...aboutCohort('Q09', dossier, { cohortId }),
          topic: 'IDENTITY',
          severity: 'high',
          inputs,
          params: inputs,
        },
      ];
    });
  },
};

function isArrivalBefore(
  { fromStatus, toStatus, occurredLatest, lo }: DossierCustody,
  age: { on: Day; days: number },
): boolean {
  const comesIn = (fromStatus === null || fromStatus === 'IN_TRANSIT') && isArrival(toStatus);
  return comesIn && isOlder(occurredLatest, age) && lo !== null && lo > 0;
}
