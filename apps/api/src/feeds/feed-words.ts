import { termFor, type Code } from '@paradero/contract/vocabulary';
import type { Day } from '@paradero/domain/day';

/** A language a feed is written in. */
export type Language = Code<'locales'>;

/** The few words of a feed: none of them comes from what somebody wrote into the record. */
export interface FeedWords {
  readonly deadline: string;
  readonly calendar: string;
  readonly rule: string;
  readonly more: string;
  due(window: { earliest: Day | null; latest: Day | null }): string;
  state(code: string): string;
  country(code: string): string;
}

const texts = {
  en: {
    deadline: 'Deadline',
    calendar: 'Paradero: deadlines',
    rule: 'Rule',
    more: 'What it is about stands behind the sign-in:',
    on: (day: string) => `Due on ${day}.`,
    between: (from: string, to: string) => `Due between ${from} and ${to}.`,
    from: (day: string) => `Due on ${day} or later: the end is not known.`,
    until: (day: string) => `Due on ${day} or earlier: the beginning is not known.`,
  },
  es: {
    deadline: 'Fecha límite',
    calendar: 'Paradero: fechas límite',
    rule: 'Regla',
    more: 'De qué se trata se lee al iniciar sesión:',
    on: (day: string) => `Vence el ${day}.`,
    between: (from: string, to: string) => `Vence entre el ${from} y el ${to}.`,
    from: (day: string) => `Vence el ${day} o después: no se conoce el final.`,
    until: (day: string) => `Vence el ${day} o antes: no se conoce el comienzo.`,
  },
} as const;

const regions = { en: 'en-GB', es: 'es-419' } as const;

/** The words of a feed in its language. */
export function feedWords(language: Language): FeedWords {
  const words = texts[language];
  const names = new Intl.DisplayNames([regions[language]], { type: 'region' });
  const format = new Intl.DateTimeFormat(regions[language], { dateStyle: 'long', timeZone: 'UTC' });
  const inWords = (day: Day) => format.format(new Date(`${day}T00:00:00Z`));
  return {
    deadline: words.deadline,
    calendar: words.calendar,
    rule: words.rule,
    more: words.more,
    due({ earliest, latest }) {
      if (earliest === null) return latest === null ? '' : words.until(inWords(latest));
      if (latest === null) return words.from(inWords(earliest));
      return earliest === latest
        ? words.on(inWords(earliest))
        : words.between(inWords(earliest), inWords(latest));
    },
    state: (code) => termFor('deadlineStates', code, language),
    country: (code) => nameOf(names, code),
  };
}

// The record takes any two letters for a country.
function nameOf(names: Intl.DisplayNames, code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : '';
}
