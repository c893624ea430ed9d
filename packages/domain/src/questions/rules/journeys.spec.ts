import { describe, expect, it } from '@jest/globals';
import type { Day } from '../../day.js';
import { journeysOf } from './journeys.js';
import { moved } from '../dossier.fixture.js';
import type { DossierCustody } from '../dossier.js';

const boards = (id: string, day: Day | null, given: Partial<DossierCustody> = {}) =>
  moved(id, day, { toStatus: 'IN_TRANSIT', ...given });
const arrives = (id: string, day: string, given: Partial<DossierCustody> = {}) =>
  moved(id, day, { fromStatus: 'IN_TRANSIT', ...given });

const days = (lines: DossierCustody[], on = '2025-12-31') =>
  journeysOf(lines, on).map(({ boarding, first, lastDay }) => [boarding.id, first.day, lastDay]);

describe('the transfers of a cohort', () => {
  it('end with the next arrival', () => {
    expect(
      days([
        boards('march', '2025-03-15'),
        boards('april', '2025-04-12'),
        arrives('in-april', '2025-04-13'),
        arrives('in-march', '2025-03-15', { occurredLatest: '2025-03-16' }),
      ]),
    ).toEqual([
      ['march', '2025-03-15', '2025-03-16'],
      ['april', '2025-04-12', '2025-04-13'],
    ]);
  });

  it('end where the people set out when no arrival is known', () => {
    const undated = arrives('in', '2025-03-16', { occurredEarliest: null, occurredLatest: null });

    expect(days([boards('march', '2025-03-15'), undated])).toEqual([['march', '2025-03-15', '2025-03-15']]);
    expect(days([moved('received', '2025-03-15')])).toEqual([['received', '2025-03-15', '2025-03-15']]);
  });

  it('are left out without a day, and before they began', () => {
    expect(days([boards('march', null), boards('later', '2025-03-15', { occurredLatest: null })])).toEqual(
      [],
    );
    expect(days([boards('march', '2025-03-15')], '2025-03-14')).toEqual([]);
  });
});
