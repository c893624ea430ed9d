import type { Dashboard } from '@paradero/contract/views/dashboard';
import type { TermSummary } from '@paradero/contract/views/terms';
import type { TranslateFunction } from 'react-admin';
import type { Interval } from '../../shared/charts/words.js';
import type { Words } from '../../shared/charts/useWords.js';

export type Flag = Dashboard['flags'][number];

interface Language {
  words: Words;
  translate: TranslateFunction;
  locale: string;
}

/** What a rule found about an agreement: a sentence, and how many of how many people it leaves without outcome. */
export interface Finding {
  statement: string;
  people: { some: Interval; all: Interval } | null;
}

/** Words for what a rule found, with the numbers of the day; the register's own words for other rules. */
export function findingOf(flag: Flag, term: TermSummary | undefined, language: Language): Finding {
  const people = peopleOf(flag) ?? (term ? { some: term.withoutOutcome, all: term.entered } : null);
  return {
    statement: statementOf(flag, term, language),
    people: people && people.some.hi !== 0 ? people : null,
  };
}

function statementOf(flag: Flag, term: TermSummary | undefined, { words, translate, locale }: Language) {
  const when = words.when(dayOf(flag, 'earliest'), dayOf(flag, 'latest'));
  const since = intervalOf(flag, 'daysSince');
  const left = intervalOf(flag, 'daysLeft');
  if (flag.rule === 'Q02' && since)
    return translate('dashboard.findings.ended', { when, since: words.daysSince(since) });
  if (flag.rule === 'Q01' && term?.state === 'MAY_HAVE_ENDED')
    return translate('dashboard.findings.mayHaveEnded', { when });
  if (flag.rule === 'Q01' && left)
    return translate('dashboard.findings.ending', { when, left: words.daysLeft(left) });
  if (flag.rule === 'Q03') return translate('dashboard.findings.unknown');
  return locale.startsWith('es') ? flag.textEs : flag.textEn;
}

function peopleOf(flag: Flag): Finding['people'] {
  const [some, all] = [intervalOf(flag, 'withoutOutcome'), intervalOf(flag, 'entered')];
  return some && all ? { some, all } : null;
}

function intervalOf({ params }: Flag, name: string): Interval | null {
  const [lo, hi] = [params[`${name}Lo`], params[`${name}Hi`]];
  return typeof lo === 'number' ? { lo, hi: typeof hi === 'number' ? hi : null } : null;
}

function dayOf({ params }: Flag, name: string): string | null {
  const day = params[name];
  return typeof day === 'string' ? day : null;
}
