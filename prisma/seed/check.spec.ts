import { describe, expect, it, test } from '@jest/globals';
import { id, type Subject } from './build.js';
import { checkRecord } from './check.js';
import { foundingRecord, type FoundingRecord } from './record.js';

describe('the founding record', () => {
  test.each(checkRecord(foundingRecord()))('$name', ({ outcome }) => {
    expect(outcome.findings).toEqual([]);
  });

  it('holds all eighteen agreements', () => {
    expect(foundingRecord().agreements).toHaveLength(18);
  });
});

describe('the check of the founding record refuses', () => {
  it('a figure without a source', () => {
    const record = changed('figures', 'totals/salvadorans-wwd', { sourceId: '' });

    expect(failing(record)).toContain('claims have sources');
  });

  it('a place that nothing with a source is about', () => {
    const record = without('statements', 'sv/family-izalco');

    expect(failing(record)).toContain('subjects rest on sources');
  });

  it('a cohort whose ledger nothing opens', () => {
    const record = changed('custody-events', 'us-rwanda/arrived', { cohortId: '' });

    expect(failing(without('figures', 'us-rwanda/arrived', record))).toContain('subjects rest on sources');
  });

  it('a claim that its report does not show', () => {
    const record = changed('figures', 'totals/salvadorans-wwd', { reportId: null });

    expect(failing(record)).toContain('claims of a report are entered from it');
  });

  it('a figure that was lost', () => {
    expect(failing(without('figures', 'totals/all-dhs'))).toContain('figures are complete');
  });

  it('a figure whose words were kept and whose bounds were not', () => {
    const record = changed('figures', 'money/grant-hrw', { hi: 4_700_000 });

    expect(failing(record)).toContain('figures are complete');
  });

  it('a record that asks something else first', () => {
    expect(failing(without('questions', 'sv/founding'))).toContain('asking is complete');
  });

  it('an inquiry that was lost', () => {
    expect(failing(without('inquiries', 'sv/hrw-letter'))).toContain('asking is complete');
  });

  it('an answer without the words of its speaker', () => {
    const record = changed('statements', 'sv/sv-reply-to-working-group', { quote: null });

    expect(failing(record)).toContain('answers are quoted');
  });

  it('a question in another state than its answers give it', () => {
    expect(failing(without('answers', 'sv/founding-sv-reply'))).toContain('questions stand as answered');
    expect(failing(changed('questions', 'sv/founding', { covered: 288 }))).toContain(
      'questions stand as answered',
    );
  });

  it('a fact of the founding article that stands nowhere', () => {
    const record = without('statements', 'founding-article/us-invading');

    expect(failing(record)).toContain('founding article is whole');
  });

  it('a sum that no longer closes', () => {
    const record = changed('figures', '15-march/venezuelans/title-8-white-house', { lo: 102, hi: 102 });

    expect(failing(record)).toContain('sums close');
  });

  it('people released without having been held', () => {
    const record = changed('custody-events', 'us-el-salvador/exchange/march-30', { fromStatus: null });

    expect(failing(record)).toContain('nobody is released by default');
  });

  it('people resettled who were nowhere before', () => {
    const record = changed('custody-events', 'australia-nauru/arrived', { fromStatus: null });

    expect(failing(record)).toContain('nobody is released by default');
  });

  it('other people refused than were described', () => {
    const record = changed('custody-events', 'us-el-salvador/15-march/refused-returned', { lo: 12 });

    expect(failing(record)).toContain('refused meet figures');
  });

  it('general knowledge presented as reviewed', () => {
    const record = changed('figures', 'italy-albania/first-group', { verification: 'SINGLE' });

    expect(failing(record)).toContain('general knowledge is unreviewed');
  });

  it('what was derived presented as corroborated', () => {
    const record = changed('custody-events', 'us-el-salvador/exchange/march-30', {
      verification: 'CORROBORATED',
    });

    expect(failing(record)).toContain('marks are kept');
  });

  it('an allegation presented as found by a court', () => {
    const record = changed('allegations', 'sv/torture', { verification: 'JUDICIAL_FINDING' });

    expect(failing(record)).toContain('marks are kept');
  });

  it('an allegation of one source presented as corroborated', () => {
    const record = changed('allegations', 'sv/sexual-violence', { verification: 'CORROBORATED' });

    expect(failing(record)).toContain('marks are kept');
  });

  it.each([
    ['figures', 'totals/salvadorans-wwd', 'populationEs'],
    ['figures', 'totals/salvadorans-wwd', 'choiceReasonEs'],
    ['cohorts', 'us-el-salvador/all', 'noteEs'],
    ['statements', 'sv/us-no-control', 'officeEs'],
    ['agreements', 'us-el-salvador', 'legalNotesEs'],
    ['allegations', 'sv/torture', 'summaryEs'],
  ] as const)('words of ours in English alone: %s, %s, %s', (name, key, field) => {
    expect(failing(changed(name, key, { [field]: null }))).toContain('words are in Spanish');
  });

  it('one population in two Spanish wordings', () => {
    const record = changed('figures', 'totals/salvadorans-wwd', { populationEs: 'Salvadoreños' });

    expect(failing(record)).toContain('words are in Spanish');
  });

  it.each([
    ['a second name with its accent', { note: 'Se trata de García.' }],
    ['initials', { note: 'Said of J.G.G. alone.' }],
  ])('a litigant named outside the caption: %s', (_, change) => {
    expect(failing(changed('cohorts', 'us-el-salvador/all', change))).toContain('nobody is named');
  });

  it('a litigant named in a list', () => {
    const record = changed('facilities', 'izalco', { aliases: ['Penal de Melgar'] });

    expect(failing(record)).toContain('nobody is named');
  });
});

function changed<N extends Subject>(
  name: N,
  key: string,
  change: Partial<FoundingRecord[N][number]>,
): FoundingRecord {
  const record = foundingRecord();
  const rows = record[name].map((row) => (row.id === id(name, key) ? { ...row, ...change } : row));
  return { ...record, [name]: rows };
}

function without(name: Subject, key: string, record = foundingRecord()): FoundingRecord {
  return { ...record, [name]: record[name].filter((row) => row.id !== id(name, key)) };
}

function failing(record: FoundingRecord): string[] {
  return checkRecord(record)
    .filter(({ outcome }) => outcome.findings.length > 0)
    .map(({ name }) => name);
}
