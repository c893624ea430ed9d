import type { TermSummary } from '@paradero/contract/views/terms';
import { useLocale, useTranslate } from 'react-admin';
import { useClocks } from '../../shared/clocks/useClocks.js';
import { ledgerPath } from '../../shared/custody/paths.js';
import { recordPath } from '../../shared/paths.js';
import { useWords } from '../../shared/charts/useWords.js';
import { useRenewalWords } from '../../shared/terms/useRenewalWords.js';
import { findingOf, type Flag } from './findingWords.js';

/** A finding in words, with the name of its agreement and where to read on. */
export function useFinding(flag: Flag, term: TermSummary | undefined) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const words = useWords();
  const { clocks } = useClocks();
  const renewalWords = useRenewalWords();
  const { statement, people } = findingOf(flag, term, { words, translate, locale });
  const isCounted = people !== null && (people.all.lo > 0 || people.all.hi !== null);
  return {
    statement: [statement, term && renewalWords(term)].filter(Boolean).join(' '),
    people: isCounted ? people : null,
    peopleWords: people && peopleWords(isCounted, people),
    agreement: term ? words.title(term) : null,
    agreementPath: flag.agreementId && recordPath('agreements', flag.agreementId),
    questionPath: flag.questionId && recordPath('questions', flag.questionId),
    peoplePath:
      flag.agreementId && ledgerPath({ owner: { resource: 'agreements', id: flag.agreementId }, clocks }),
  };

  function peopleWords(isCounted: boolean, { some, all }: NonNullable<typeof people>) {
    if (!isCounted) return translate('dashboard.findings.peopleUnknown');
    return translate('dashboard.findings.people', {
      smart_count: all.hi ?? 2,
      some: words.interval(some),
      all: words.interval(all),
    });
  }
}
