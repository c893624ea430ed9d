import { describe, expect, it } from '@jest/globals';
import { listPath } from '../shared/paths.js';
import { monthPath, questionsPath } from './links.js';

function filterOf(path: string): unknown {
  return JSON.parse(new URLSearchParams(path.split('?')[1]).get('filter') ?? 'null');
}

describe('links to the rows behind a number', () => {
  it('carry the filter as the lists read it', () => {
    const path = listPath('cohorts', { agreementId: 'a1' });

    expect(path.startsWith('/cohorts?')).toBe(true);
    expect(filterOf(path)).toEqual({ agreementId: 'a1' });
  });

  it('name the days of a month, what certainly begins there first', () => {
    const path = monthPath({ resource: 'reports', date: 'published', month: '2024-02' });

    expect(filterOf(path)).toEqual({ publishedFrom: '2024-02-01', publishedTo: '2024-02-29' });
    expect(path).toMatch(/&sort=published&order=DESC$/);
  });

  it('turn an age into the days on which a question was opened', () => {
    const filter = filterOf(questionsPath({ topic: 'COUNT', bucket: '31-90', on: '2026-11-23' }));

    expect(filter).toMatchObject({ topic: 'COUNT', openedFrom: '2026-08-25', openedTo: '2026-10-23' });
  });

  it('leave the oldest age open', () => {
    const filter = filterOf(questionsPath({ topic: 'COUNT', bucket: '366+', on: '2026-11-23' }));

    expect(filter).toMatchObject({ openedTo: '2025-11-22' });
    expect(filter).not.toHaveProperty('openedFrom');
  });
});
