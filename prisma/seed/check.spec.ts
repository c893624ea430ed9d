import { describe, expect, it, test } from '@jest/globals';
import { checkRecord } from './check.js';
import { foundingRecord } from './record.js';

describe('the founding record', () => {
  test.each(checkRecord(foundingRecord()))('$name', ({ outcome }) => {
    expect(outcome.findings).toEqual([]);
  });

  it('refuses a figure without a source', () => {
    const record = foundingRecord();
    const figures = record.figures.map((figure, index) =>
      index === 0 ? { ...figure, sourceId: '' } : figure,
    );

    expect(failing({ ...record, figures })).toContain('claims have sources');
  });

  it('refuses a sum that no longer closes', () => {
    const record = foundingRecord();
    const figures = record.figures.map((figure) =>
      figure.chosen && figure.raw === '101' ? { ...figure, raw: '102', lo: 102, hi: 102 } : figure,
    );

    expect(failing({ ...record, figures })).toContain('sums close');
  });

  it('refuses people released without having been held', () => {
    const record = foundingRecord();
    const events = record['custody-events'].map((event) =>
      event.toStatus === 'EXCHANGED' ? { ...event, fromStatus: null } : event,
    );

    expect(failing({ ...record, 'custody-events': events })).toContain('nobody is released by default');
  });

  it('refuses general knowledge presented as reviewed', () => {
    const record = foundingRecord();
    const figures = record.figures.map((figure) =>
      figure.verification === 'UNREVIEWED' ? { ...figure, verification: 'SINGLE' as const } : figure,
    );

    expect(failing({ ...record, figures })).toContain('general knowledge is unreviewed');
  });

  it('holds all eighteen agreements', () => {
    expect(foundingRecord().agreements).toHaveLength(18);
  });
});

function failing(record: ReturnType<typeof foundingRecord>): string[] {
  return checkRecord(record)
    .filter(({ outcome }) => outcome.findings.length > 0)
    .map(({ name }) => name);
}
