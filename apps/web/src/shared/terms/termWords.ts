import type { TermSummary } from '@paradero/contract/views/terms';
import type { TranslateFunction } from 'react-admin';
import type { Words } from '../charts/useWords.js';

interface Language {
  words: Words;
  translate: TranslateFunction;
}

/** Where a term stands, in a sentence. */
export function termWords(term: TermSummary, { words, translate }: Language): string {
  const { state, duration, earliest, latest, daysLeft, daysSince } = term;
  const say = (key: string) =>
    translate(`charts.terms.is.${key}`, {
      when: words.when(earliest, latest),
      duration: duration === null ? '' : words.duration(duration),
      left: daysLeft ? words.daysLeft(daysLeft) : '',
      since: daysSince ? words.daysSince(daysSince) : '',
    });
  if (state === 'NOT_COMPUTABLE') return say(missingOf(term));
  if (state === 'ENDED' && daysSince) return say('ended');
  if (state === 'MAY_HAVE_ENDED') return say('mayHaveEnded');
  if (state === 'NOT_STARTED') return say('notStarted');
  if (state === 'RUNNING') return say(daysLeft ? 'running' : 'renewing');
  return say('indefinite');
}

function missingOf({ start, duration }: TermSummary): string {
  if (duration === null) return start === null ? 'unknown' : 'withoutLength';
  return start === null ? 'withoutStart' : 'notComputable';
}

/** How many of those received have no recorded outcome, in a sentence; never silent where it is not known. */
export function withoutOutcomeWords(
  { entered, withoutOutcome }: TermSummary,
  { words, translate }: Language,
): string {
  const say = (key: string) =>
    translate(`charts.terms.people.${key}`, {
      // What is open above is never one person.
      smart_count: entered.hi ?? 2,
      some: words.interval(withoutOutcome),
      all: words.interval(entered),
    });
  if (entered.hi === 0) return say('none');
  if (withoutOutcome.hi === 0) return say(entered.hi === null ? 'settledSoFar' : 'settled');
  if (entered.lo === 0 && entered.hi === null) return say('unknown');
  return say(withoutOutcome.lo === 0 && withoutOutcome.hi === null ? 'uncounted' : 'open');
}
