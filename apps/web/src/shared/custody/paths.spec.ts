import { describe, expect, it } from '@jest/globals';
import { custodyPath, ledgerPath } from './paths.js';

describe('links to what custody rests on', () => {
  it('name the custody events that lead into a layer up to a day', () => {
    const filter = new URLSearchParams(custodyPath('onPermit', '2025-07-18').split('?')[1]).get('filter');

    expect(JSON.parse(filter ?? 'null')).toEqual({ occurredTo: '2025-07-18', toStatus: ['TEMP_PERMIT'] });
  });

  it('lead to the ledger on that day, the other clocks kept', () => {
    const owner = { resource: 'agreements', id: 'a1' } as const;

    expect(ledgerPath({ owner, day: '2025-07-18', clocks: { knownAt: '2025-08-01' } })).toBe(
      '/agreements/a1/show?validAt=2025-07-18&knownAt=2025-08-01#ledger',
    );
    expect(ledgerPath({ owner, clocks: {}, part: 'lines' })).toBe('/agreements/a1/show#lines');
  });
});
