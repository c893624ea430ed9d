import { earlier, type Day } from '../../day.js';
import { toInterval } from '../../interval.js';
import { aboutAgreement } from '../about.js';
import { isOlder } from './ages.js';
import type { AgreementDossier } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const days = 30;
const notPublic = ['DESCRIBED', 'WITHHELD', 'ORAL', 'LEAKED'];

/**
 * Q20: the parties have not published the text, and the first transfer certainly was more than some days ago. With
 * the United States as a party its words name the Case-Zablocki Act (domain/standards-and-deadline-rules, R15).
 */
export const textNotPublic: QuestionRule<AgreementDossier> = {
  code: 'Q20',
  thresholds: [days],
  ask: (dossier, { on, thresholds: [within = days] }) => {
    const { textStatus } = dossier.agreement;
    const firstBy = firstTransferBy(dossier);
    if (!notPublic.includes(textStatus) || !isOlder(firstBy, { on, days: within })) return [];
    const usParty = dossier.parties.some(({ country }) => country === 'US');
    const inputs = { textStatus, firstTransferBy: firstBy, usParty };
    return [
      {
        ...aboutAgreement('Q20', dossier),
        ...{ topic: 'TEXT', severity: 'medium', inputs, params: inputs },
      },
    ];
  },
};

/** The day by which somebody certainly was on the way; null when no line or event says so. */
function firstTransferBy({ custody, events }: AgreementDossier): Day | null {
  const boardings = custody.filter((line) => line.fromStatus === null && toInterval(line).lo > 0);
  const announced = events.filter(({ type }) => type === 'FIRST_TRANSFER');
  return [...boardings, ...announced]
    .map(({ occurredLatest }) => occurredLatest)
    .filter((latest) => latest !== null)
    .reduce<Day | null>((first, latest) => (first === null ? latest : earlier(first, latest)), null);
}
