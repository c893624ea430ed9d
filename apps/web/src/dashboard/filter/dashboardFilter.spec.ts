import { describe, expect, it } from '@jest/globals';
import { isInverted, noFilter, readFilter, writeFilter } from './dashboardFilter.js';

const agreementId = '37892b84-1aee-5357-b948-ea139bc2a4b3';

describe('the filter of the dashboard', () => {
  it('reads agreement, period and clocks from the address', () => {
    const filter = readFilter(`?agreementId=${agreementId}&from=2025-03-01&knownAt=2025-04-01`);

    expect(filter).toEqual({ agreementId, from: '2025-03-01', knownAt: '2025-04-01' });
  });

  it('leaves out what is neither an identifier nor a day', () => {
    expect(readFilter('?agreementId=all&from=yesterday&to=2025-13-01&validAt=2025')).toEqual({});
  });

  it('changes one part and keeps the others', () => {
    expect(writeFilter('from=2025-03-01&order=ASC', { to: '2025-04-01' })).toBe(
      'from=2025-03-01&order=ASC&to=2025-04-01',
    );
  });

  it('knows a period that ends before it begins', () => {
    expect(isInverted({ from: '2025-04-02', to: '2025-04-01' })).toBe(true);
    expect(isInverted({ from: '2025-04-01', to: '2025-04-01' })).toBe(false);
    expect(isInverted({ to: '2025-04-01' })).toBe(false);
  });

  it('takes every part out and keeps what is not its own', () => {
    const search = `agreementId=${agreementId}&claim=${agreementId}&to=2025-04-01&recordedAt=2025-04-01&order=ASC`;

    expect(writeFilter(search, noFilter)).toBe('order=ASC');
  });
});
