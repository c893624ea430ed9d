import { describe, expect, it } from '@jest/globals';
import type { Records } from '../../shared/record/records.js';
import type { Seen } from './seen.js';
import { seenPath } from './seenPath.js';

const question = {
  agreementId: 'agreement',
  cohortId: null,
  inputs: { measure: 'REFUSED', nationality: 'VE', legalBasis: null },
} as unknown as Records['questions'];
const filterOf = (seen: Seen) => {
  const [path = '', query] = seenPath(seen, question)?.split('?') ?? [];
  return [path, JSON.parse(new URLSearchParams(query).get('filter') ?? '{}')];
};

describe('the way to what a rule saw', () => {
  it('leads to the records it saw', () => {
    const seen = { kind: 'records', name: 'partIds', ids: ['one', 'two'] } as const;

    expect(filterOf(seen)).toEqual(['/cohorts', { id: ['one', 'two'] }]);
  });

  it('leads from the claims that conflict to what they have in common', () => {
    const seen = { kind: 'other', name: 'conflicting', value: 3 } as const;

    expect(filterOf(seen)).toEqual([
      '/figures',
      { agreementId: 'agreement', measure: 'REFUSED', nationality: 'VE' },
    ]);
  });

  it('leads nowhere where ids may be of several resources', () => {
    expect(seenPath({ kind: 'records', name: 'originIds', ids: ['one'] }, question)).toBeUndefined();
  });
});
