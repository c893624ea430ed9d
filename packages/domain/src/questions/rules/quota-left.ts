import { isArrival } from '../../custody.js';
import type { Day } from '../../day.js';
import { later } from '../../day.js';
import { mayBeSome, subtract, toInterval } from '../../interval.js';
import { directed, isPlaced } from '../../ledger/flows.js';
import { aboutAgreement, span } from '../about.js';
import { isRecent } from './ages.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierFigure } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const days = 90;

/**
 * Q26: the largest quota stated may not be used up, and people arrived within the last days. A quota without an
 * upper limit is never used up; an arrival that may still be to come, or on a day not known, is none yet.
 */
export const quotaLeft: QuestionRule<AgreementDossier> = {
  code: 'Q26',
  thresholds: [days],
  ask: (dossier, { on, thresholds: [within = days] }) => {
    const { entered } = dossier.ledger;
    const quota = largestQuota(dossier.figures);
    const last = lastArrivalBy(dossier, on);
    if (quota === null || !isRecent(last, { on, days: within })) return [];
    const left = subtract(toInterval(quota), entered);
    if (!mayBeSome(left)) return [];
    const inputs = {
      ...{ figureId: quota.id, ...span('quota', toInterval(quota)) },
      ...{ ...span('entered', entered), lastArrivalBy: last },
    };
    const params = { ...inputs, ...span('left', left) };
    return [{ ...aboutAgreement('Q26', dossier), topic: 'COUNT', severity: 'medium', inputs, params }];
  },
};

function largestQuota(figures: readonly DossierFigure[]): DossierFigure | null {
  const quotas = figures.filter(
    (figure) => figure.measure === 'QUOTA' && figure.unit === 'people' && isLive(figure),
  );
  const [largest] = quotas.toSorted(
    (one, other) => (other.hi ?? Infinity) - (one.hi ?? Infinity) || (one.id < other.id ? -1 : 1),
  );
  return largest ?? null;
}

/** The last day by which people certainly arrived; null when there is none. */
function lastArrivalBy({ custody }: AgreementDossier, on: Day): Day | null {
  return directed(custody)
    .filter(({ event, from, to }) => !isPlaced(from) && isArrival(to) && toInterval(event).lo > 0)
    .map(({ event }) => event.occurredLatest)
    .filter((latest) => latest !== null)
    .filter((latest) => latest <= on)
    .reduce<Day | null>((last, latest) => (last === null ? latest : later(last, latest)), null);
}
