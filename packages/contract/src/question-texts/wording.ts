import type { QuestionDraft } from '@paradero/domain/questions/draft';

/** What a record is called, in both languages. */
export interface Name {
  readonly title: string;
  readonly titleEs: string | null;
}

export type Language = 'en' | 'es';
export type Params = QuestionDraft['params'];

/** The words of one rule in one language. */
export type Text = (wording: Wording) => string;

/** The words of one rule. */
export type RuleText = Readonly<Record<Language, Text>>;

/** Turns what a rule saw into words of one language. */
export class Wording {
  /** What the question is about. */
  readonly subject: string;
  readonly #names: ReadonlyMap<string, Name>;

  constructor(
    private readonly language: Language,
    private readonly params: Params,
    { subject, names }: { subject: Name; names: ReadonlyMap<string, Name> },
  ) {
    this.#names = names;
    this.subject = this.#nameOf(subject);
  }

  /** The name of the record whose id a param holds; three dots where it is out of reach. */
  name(param: string): string {
    return this.names(param)[0] ?? '…';
  }

  /** The names of all records whose ids a param holds, in its order. */
  names(param: string): string[] {
    return [this.params[param] ?? []].flat().map((id) => {
      const found = this.#names.get(String(id));
      return found ? this.#nameOf(found) : '…';
    });
  }

  /** The names of a param as a list: "A, B and C". */
  list(param: string): string {
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(this.names(param));
  }

  /** The values of a param as a list. */
  values(param: string): string {
    const values = [this.params[param] ?? []].flat().map(String);
    return new Intl.ListFormat(this.#locale, { type: 'conjunction' }).format(values);
  }

  /** A number or a text as the rule gives it. */
  value(param: string): string {
    const value = this.params[param];
    return typeof value === 'number' ? this.#number(value) : String(value ?? '…');
  }

  /** A text of a record in the language of the words, in English where it was never translated. */
  text(param: string): string {
    return this.value(this.language === 'es' && this.params[`${param}Es`] ? `${param}Es` : param);
  }

  /** "36", "36–37" or "36 or more", from the params `<stem>Lo` and `<stem>Hi`. */
  range(stem: string): string {
    const [lo, hi] = [this.params[`${stem}Lo`], this.params[`${stem}Hi`]];
    if (lo === hi) return this.#number(lo);
    if (hi === null || hi === undefined)
      return this.language === 'en' ? `${this.#number(lo)} or more` : `${this.#number(lo)} o más`;
    return `${this.#number(lo)}–${this.#number(hi)}`;
  }

  /** A range of people: "36–37 people", "1 persona". */
  people(stem: string): string {
    const one = this.params[`${stem}Lo`] === 1 && this.params[`${stem}Hi`] === 1;
    const noun = { en: one ? 'person' : 'people', es: one ? 'persona' : 'personas' }[this.language];
    return `${this.range(stem)} ${noun}`;
  }

  /** "on 15 March 2026", "between … and …", from two params that hold days or nothing. */
  when(earliest = 'earliest', latest = 'latest'): string {
    const [first, last] = [this.day(earliest), this.day(latest)];
    if (first === null && last === null)
      return this.language === 'en' ? 'on a day not known' : 'en fecha no conocida';
    if (first === last) return this.language === 'en' ? `on ${first}` : `el ${first}`;
    if (first === null) return this.language === 'en' ? `by ${last}` : `a más tardar el ${last}`;
    if (last === null) return this.language === 'en' ? `on ${first} or later` : `el ${first} o después`;
    return this.language === 'en' ? `between ${first} and ${last}` : `entre el ${first} y el ${last}`;
  }

  /** A day in words; null when the param holds none. */
  day(param: string): string | null {
    const value = this.params[param];
    if (typeof value !== 'string') return null;
    return new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(`${value}T00:00:00Z`),
    );
  }

  get #locale(): string {
    return this.language === 'en' ? 'en-GB' : 'es-419';
  }

  #number(value: unknown): string {
    return typeof value === 'number' ? new Intl.NumberFormat(this.#locale).format(value) : '…';
  }

  #nameOf({ title, titleEs }: Name): string {
    return this.language === 'es' ? (titleEs ?? title) : title;
  }
}
