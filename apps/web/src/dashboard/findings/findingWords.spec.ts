import { describe, expect, it } from '@jest/globals';
import type { TermSummary } from '@paradero/contract/views/terms';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import { messages as english } from '../../messages/en/messages.js';
import { messages as spanish } from '../../messages/es/messages.js';
import { createWords } from '../../shared/charts/words.js';
import { findingOf, type Flag } from './findingWords.js';

function languageOf(locale: 'en' | 'es') {
  const { translate } = polyglotI18nProvider(() => (locale === 'es' ? spanish : english), locale);
  return { locale, translate, words: createWords({ locale, translate }) };
}

const flag = (given: Partial<Flag>): Flag => ({
  rule: 'Q02',
  key: 'Q02:a1',
  topic: 'DISPOSITION',
  severity: 'critical',
  textEn: 'The words of the register',
  textEs: 'Las palabras del registro',
  params: {},
  questionId: null,
  agreementId: 'a1',
  ...given,
});

const ended = flag({
  params: {
    earliest: '2026-03-14',
    latest: '2026-04-13',
    daysSinceLo: 224,
    daysSinceHi: 254,
    enteredLo: 288,
    enteredHi: 289,
    withoutOutcomeLo: 36,
    withoutOutcomeHi: 37,
  },
});

const term: TermSummary = {
  agreementId: 'a1',
  title: 'A – B',
  titleEs: null,
  start: null,
  earliest: null,
  latest: null,
  state: 'NOT_COMPUTABLE',
  duration: null,
  daysLeft: null,
  daysSince: null,
  entered: { lo: 299, hi: 299 },
  withoutOutcome: { lo: 122, hi: 122 },
};

describe('what a rule found', () => {
  it('says between which days the term ended and how long ago', () => {
    expect(findingOf(ended, undefined, languageOf('en'))).toEqual({
      statement: 'The term ran out between 14 March and 13 April 2026, 224 to 254 days ago.',
      people: { some: { lo: 36, hi: 37 }, all: { lo: 288, hi: 289 } },
    });
    expect(findingOf(ended, undefined, languageOf('es')).statement).toBe(
      'El plazo venció entre el 14 de marzo y el 13 de abril de 2026, hace entre 224 y 254 días.',
    );
  });

  it('takes the people of the agreement where the rule counts none', () => {
    const { people } = findingOf(flag({ rule: 'Q03' }), term, languageOf('en'));

    expect(people).toEqual({ some: { lo: 122, hi: 122 }, all: { lo: 299, hi: 299 } });
  });

  it('leaves the people out where everybody has a recorded outcome', () => {
    const settled = { ...term, withoutOutcome: { lo: 0, hi: 0 } };

    expect(findingOf(flag({ rule: 'Q03' }), settled, languageOf('en')).people).toBeNull();
  });

  it('uses the words of the register for a rule it has no words for', () => {
    const unknown = flag({ rule: 'Q99' });

    expect(findingOf(unknown, term, languageOf('en')).statement).toBe('The words of the register');
    expect(findingOf(unknown, term, languageOf('es')).statement).toBe('Las palabras del registro');
  });
});
