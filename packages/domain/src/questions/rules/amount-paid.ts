import { groupClaims } from '../../figures.js';
import { sum, type Interval } from '../../interval.js';
import { aboutAgreement, span } from '../about.js';
import type { QuestionDraft } from '../draft.js';
import { grouped } from '../../grouped.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierFigure } from '../dossier.js';
import type { QuestionRule } from '../rule.js';
import { chosenOrAll, worthOf } from './worth.js';

const percent = 1;

/** What is contingent, owed or refunded is another sum by its nature; an unknown state is not known to differ. */
const states = ['ANNOUNCED', 'OBLIGATED', 'DISBURSED'];

/**
 * Q18: in one unit, what was announced, obligated and disbursed certainly differ by more than a percentage of the
 * greater, for the same population or for the agreement as a whole. One question a unit, on the widest difference.
 * Rounded amounts count, since the percentage allows for rounding; vague ones do not.
 */
export const amountPaid: QuestionRule<AgreementDossier> = {
  code: 'Q18',
  thresholds: [percent],
  unit: 'percent',
  ask: (dossier, { thresholds: [atMost = percent] }) => {
    const amounts = dossier.figures.filter(isFirmAmount);
    return [...grouped(amounts, ({ unit }) => unit)].flatMap(([unit, inUnit]): QuestionDraft[] => {
      const [widest] = scopesOf(inUnit)
        .flatMap(differencesIn)
        .filter(({ by }) => by > atMost)
        .toSorted((one, other) => other.by - one.by || (idsOf(one).join() < idsOf(other).join() ? -1 : 1));
      if (widest === undefined) return [];
      const { one, other } = widest;
      const inputs = {
        ...{ unit, oneState: one.state, ...span('one', one.worth) },
        ...{ otherState: other.state, ...span('other', other.worth) },
        figureIds: idsOf(widest),
      };
      return [
        {
          ...aboutAgreement('Q18', dossier, [unit]),
          ...{ topic: 'MONEY', severity: 'medium', inputs, params: inputs },
        },
      ];
    });
  },
};

interface Amount {
  state: string;
  worth: Interval;
  figureIds: string[];
}

interface Differing {
  one: Amount;
  other: Amount;
  /** In percent of the greater. */
  by: number;
}

function idsOf({ one, other }: Differing): string[] {
  return [...one.figureIds, ...other.figureIds].toSorted();
}

function isFirmAmount(figure: DossierFigure): boolean {
  return figure.measure === 'AMOUNT' && figure.bound !== 'vague' && isLive(figure);
}

/** The agreement as a whole, and each population by itself. */
function scopesOf(amounts: readonly DossierFigure[]): DossierFigure[][] {
  const whole = amounts.filter(({ cohortId }) => cohortId === null);
  return [whole, ...groupClaims(amounts).values()];
}

function differencesIn(scope: readonly DossierFigure[]): Differing[] {
  const amounts = states.flatMap((state) => amountIn(scope, state));
  return amounts.flatMap((one, index) =>
    amounts.slice(index + 1).map((other) => ({ one, other, by: percentBetween(one.worth, other.worth) })),
  );
}

function amountIn(scope: readonly DossierFigure[], state: string): Amount[] {
  const figures = chosenOrAll(scope.filter(({ moneyState }) => moneyState === state));
  if (figures.length === 0) return [];
  const worths = [...groupClaims(figures).values()].map(worthOf);
  const total = sum(worths);
  // Payments add up. Announcements and obligations may be parts of one sum or tell the same sum again.
  const worth = state === 'DISBURSED' ? total : { ...total, lo: Math.max(...worths.map(({ lo }) => lo)) };
  return [{ state, worth, figureIds: figures.map(({ id }) => id) }];
}

/** By how much two amounts differ at the least, in percent of the greater. */
function percentBetween(one: Interval, other: Interval): number {
  const [less, more] = one.lo < other.lo ? [one, other] : [other, one];
  if (less.hi === null || more.lo <= less.hi) return 0;
  return ((more.lo - less.hi) * 100) / more.lo;
}
