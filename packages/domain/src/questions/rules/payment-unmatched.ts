import { toInterval } from '../../interval.js';
import { aboutAgreement, peopleOf, span } from '../about.js';
import { isOlder, lastDayOf } from './ages.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierFigure } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

const days = 90;

/**
 * Q19: money was certainly disbursed more than some days ago and nobody was transferred, or people were and nobody
 * says of any amount. The day of a payment without a period is that on which its source came out, by which it was
 * made; when that is not known either, the rule stays silent.
 */
export const paymentUnmatched: QuestionRule<AgreementDossier> = {
  code: 'Q19',
  thresholds: [days],
  ask: (dossier, { on, thresholds: [within = days] }) => {
    const { entered } = dossier.ledger;
    const amounts = dossier.figures.filter((figure) => figure.measure === 'AMOUNT' && isLive(figure));
    if (entered.lo > 0 && amounts.length === 0)
      return [asked(dossier, 'NO_AMOUNT', peopleOf(dossier.ledger))];
    if (entered.hi !== 0) return [];
    const paid = amounts
      .filter((figure) => figure.moneyState === 'DISBURSED' && toInterval(figure).lo > 0)
      .map((figure) => ({ figure, latest: lastDayOf(figure, dossier.sources) }))
      .filter(({ latest }) => isOlder(latest, { on, days: within }))
      .toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
    const [first] = paid;
    if (first === undefined) return [];
    const { id: figureId, unit } = first.figure;
    const seen = { figureId, unit, latest: first.latest, ...span('paid', toInterval(first.figure)) };
    return [asked(dossier, 'NOBODY_CAME', seen)];
  },
};

function asked(dossier: AgreementDossier, missing: string, seen: Record<string, string | number | null>) {
  const inputs = { missing, ...seen };
  const severity = 'medium' as const;
  return { ...aboutAgreement('Q19', dossier, [missing]), topic: 'MONEY', severity, inputs, params: inputs };
}

function order({ figure, latest }: { figure: DossierFigure; latest: string | null }): string {
  return `${latest ?? ''} ${figure.id}`;
}
