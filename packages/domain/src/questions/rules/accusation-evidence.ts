import { atMost, subtract, type Interval } from '../../interval.js';
import { ledgerOn } from '../../ledger.js';
import { aboutAgreement, aboutCohort, span } from '../about.js';
import { Family } from './family.js';
import { grouped } from '../../grouped.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierFigure } from '../dossier.js';
import type { QuestionRule, RuleContext } from '../rule.js';
import { worthOf } from './worth.js';

/**
 * Q23: somebody says that there is evidence against the people of a cohort, or of the agreement, and convictions
 * are recorded for fewer of them than were received. Nothing recorded is anything from none to all. A number of
 * people convicted in a larger group counts for the part as far as arithmetic forces it to; shares do not count.
 * High: people are imprisoned on the accusation alone.
 */
export const accusationEvidence: QuestionRule<AgreementDossier> = {
  code: 'Q23',
  thresholds: [],
  ask: (dossier, context) => {
    const accusations = dossier.statements.filter(
      (statement) =>
        statement.topic === 'EVIDENCE' &&
        statement.stance === 'AFFIRMS' &&
        isLive(statement) &&
        (statement.cohortId !== null || statement.agreementId === dossier.agreement.id),
    );
    return [...grouped(accusations, ({ cohortId }) => cohortId ?? whole)].flatMap(([accused, statements]) => {
      const entered = enteredOf(dossier, accused, context);
      const convicted = convictedOf(dossier, accused, context);
      if (convicted.lo >= entered.lo) return [];
      const inputs = {
        statementIds: statements.map(({ id }) => id).toSorted(),
        speakerIds: [...new Set(statements.map(({ speakerId }) => speakerId))].toSorted(),
        ...span('entered', entered),
        ...span('convicted', convicted),
      };
      const about =
        accused === whole
          ? aboutAgreement('Q23', dossier)
          : aboutCohort('Q23', dossier, { cohortId: accused });
      return [{ ...about, topic: 'EVIDENCE', severity: 'high' as const, inputs, params: inputs }];
    });
  },
};

/** Stands for all cohorts of the agreement together. */
const whole = '';

function enteredOf(dossier: AgreementDossier, accused: string, { on }: RuleContext): Interval {
  if (accused === whole) return dossier.ledger.entered;
  return ledgerOn(new Family(dossier).linesWithin(accused), on).entered;
}

/** How many of the accused have a recorded conviction, from the nearest group that anybody counted. */
function convictedOf(dossier: AgreementDossier, accused: string, context: RuleContext): Interval {
  const entered = enteredOf(dossier, accused, context);
  const levels =
    accused === whole ? [whole] : [...new Family(dossier).upwards(accused).map(({ id }) => id), whole];
  const counted = levels.find((level) => convictionsOf(dossier, level).length > 0);
  if (counted === undefined) return { lo: 0, hi: entered.hi };
  const convicted = worthOf(convictionsOf(dossier, counted));
  if (counted === accused) return atMost(convicted, entered);
  const others = subtract(enteredOf(dossier, counted, context), entered);
  return atMost({ lo: subtract(convicted, others).lo, hi: convicted.hi }, entered);
}

function convictionsOf({ agreement, cohorts, figures }: AgreementDossier, level: string): DossierFigure[] {
  const nationality = cohorts.find(({ id }) => id === level)?.nationality ?? null;
  return figures.filter(
    (figure) =>
      figure.measure === 'CONVICTED' &&
      figure.unit === 'people' &&
      isLive(figure) &&
      figure.legalBasis === null &&
      (figure.nationality === null || figure.nationality === nationality) &&
      (level === whole
        ? figure.cohortId === null && figure.agreementId === agreement.id
        : figure.cohortId === level),
  );
}
