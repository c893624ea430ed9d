import { subtract } from '../../interval.js';
import { ledgerOn } from '../../ledger.js';
import { aboutCohort, span } from '../about.js';
import { Family } from './family.js';
import { mayHaveHappened } from '../../happened.js';
import type { AgreementDossier, DossierCustody } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

/**
 * Q08: of a cohort that is part of no other, more people certainly boarded than can have been received or refused,
 * or the host refused people and how many is not known exactly. Critical where people are certainly missing, else
 * medium.
 */
export const boardedNotArrived: QuestionRule<AgreementDossier> = {
  code: 'Q08',
  thresholds: [],
  ask: (dossier, { on }) => {
    const family = new Family(dossier);
    return family.tops().flatMap(({ id: cohortId }) => {
      const lines = family.linesWithin(cohortId).filter((line) => mayHaveHappened(line, on));
      const { boarded, entered, refused } = ledgerOn(lines, on);
      const missing = subtract(subtract(boarded, entered), refused);
      const refusedUncounted = lines.some(isUncountedRefusal);
      if (missing.lo === 0 && !refusedUncounted) return [];
      const inputs = {
        ...{ cohortId, refusedUncounted },
        ...span('boarded', boarded),
        ...span('entered', entered),
        ...span('refused', refused),
        ...span('missing', missing),
      };
      return [
        {
          ...aboutCohort('Q08', dossier, { cohortId }),
          topic: 'WHEREABOUTS',
          severity: missing.lo > 0 ? 'critical' : 'medium',
          inputs,
          params: inputs,
        },
      ];
    });
  },
};

function isUncountedRefusal({ toStatus, lo, hi }: DossierCustody): boolean {
  return toStatus === 'REFUSED_HOST' && (hi === null || lo !== hi);
}
