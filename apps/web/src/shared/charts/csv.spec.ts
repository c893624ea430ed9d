import { describe, expect, it } from '@jest/globals';
import { toCsv } from './csv.js';

interface Row {
  who: string | null;
  count: number;
}

const columns = [
  { key: 'who', label: 'Who', value: (row: Row) => row.who },
  { key: 'count', label: 'Count', value: (row: Row) => row.count },
];

describe('toCsv', () => {
  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv(columns, [{ who: 'a "b", c\nd', count: 1 }])).toBe('Who,Count\r\n"a ""b"", c\nd",1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@x', '|x', '%x', '＝1', ' =1', '\t=1', '\uFEFF=1'])(
    'keeps %j a text',
    (who) => {
      expect(toCsv(columns, [{ who, count: 1 }])).toContain(`'${who}`);
    },
  );

  it('leaves numbers alone, negative ones too, and writes nothing for nothing', () => {
    expect(toCsv(columns, [{ who: null, count: -3 }])).toBe('Who,Count\r\n,-3\r\n');
  });
});
