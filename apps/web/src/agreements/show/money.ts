import { spanishOf } from '@paradero/domain/figures';
import { codesOf, type Code } from '@paradero/contract/vocabulary';
import type { Records } from '../../shared/record/records.js';

type Figure = Records['figures'];

/** Claims that put the money in one state, by what the money is for. */
export interface MoneyState {
  state: Code<'moneyStates'>;
  purposes: { population: string; populationEs: string | null; claims: Figure[] }[];
}

// These three are always shown: that no source says what was paid is itself worth knowing.
const always: readonly Code<'moneyStates'>[] = ['ANNOUNCED', 'OBLIGATED', 'DISBURSED'];

/** Claims about money by the state they put it in; never added up, for they speak of the same money. */
export function byMoneyState(figures: readonly Figure[]): MoneyState[] {
  return codesOf('moneyStates')
    .map((state) => ({ state, purposes: byPurpose(figures.filter((figure) => figure.moneyState === state)) }))
    .filter(({ state, purposes }) => purposes.length > 0 || always.includes(state));
}

function byPurpose(figures: readonly Figure[]): MoneyState['purposes'] {
  const purposes = [...new Set(figures.map(({ population }) => population))];
  return purposes.map((population) => {
    const claims = figures.filter((figure) => figure.population === population);
    return {
      population,
      populationEs: spanishOf(claims),
      claims: claims.toSorted((one, other) => Number(other.chosen) - Number(one.chosen)),
    };
  });
}
