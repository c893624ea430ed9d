import { describe, expect, it } from '@jest/globals';
import type { TermSummary } from '@paradero/contract/views/terms';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages } from '../../messages/en/messages.js';
import { createWords } from '../charts/words.js';
import { termWords } from './termWords.js';

const { translate } = polyglotI18nProvider(() => messages, 'en');
const language = { words: createWords({ locale: 'en', translate }), translate };
const unknown: TermSummary = {
  ...{ agreementId: 'a', title: 'A – B', titleEs: null, state: 'NOT_COMPUTABLE' },
  ...{ start: null, earliest: null, latest: null, duration: null, daysLeft: null, daysSince: null },
  ...{ entered: { lo: 0, hi: 0 }, withoutOutcome: { lo: 0, hi: 0 } },
};

describe('a term that cannot be computed', () => {
  it.each([
    [{}, 'Its duration is not stated, nor every start.'],
    [{ start: '2025-02-01' }, 'Its duration is not stated.'],
    [{ duration: 'P5Y' }, 'Agreed for 5 years; its start is not stated.'],
    [{ start: '2025-02-01', duration: 'P5Y' }, 'When it ends cannot be computed from what is recorded.'],
  ])('says what is missing: %j', (known, words) => {
    expect(termWords({ ...unknown, ...known }, language)).toBe(words);
  });
});
