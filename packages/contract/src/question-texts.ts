import type { QuestionDraft } from '@paradero/domain/questions/draft';

/** What a question is asked about, by its names. */
export interface Subject {
  readonly title: string;
  readonly titleEs: string | null;
}

type Params = QuestionDraft['params'];
type Language = 'en' | 'es';

/**
 * The words of a question a rule raises, in both languages. They hold the dates and numbers the rule saw and no
 * count of days, so that they stay true while the question is open.
 */
export function questionText(
  draft: Pick<QuestionDraft, 'rule' | 'params'>,
  subject: Subject,
): { en: string; es: string } {
  const write = texts[draft.rule];
  if (!write) throw new Error(`no words for rule ${draft.rule}`);
  return {
    en: write.en(subject.title, draft.params),
    es: write.es(subject.titleEs ?? subject.title, draft.params),
  };
}

const texts: Readonly<Record<string, Record<Language, (title: string, params: Params) => string>>> = {
  Q01: {
    en: (title, params) =>
      `The term of ${title} ends ${when(params, 'en')}. For ${people(params, 'en')} no outcome is recorded: what happens to them?`,
    es: (title, params) =>
      `El plazo de ${title} vence ${when(params, 'es')}. De ${people(params, 'es')} no consta el destino: ¿qué pasará con ellas?`,
  },
  Q02: {
    en: (title, params) =>
      `The term of ${title} ended ${when(params, 'en')}. For ${people(params, 'en')} no outcome is recorded: what happened to them?`,
    es: (title, params) =>
      `El plazo de ${title} venció ${when(params, 'es')}. De ${people(params, 'es')} no consta el destino: ¿qué pasó con ellas?`,
  },
  Q03: {
    en: (title) => `When does the term of ${title} end? What it runs from, or for how long, is not known.`,
    es: (title) => `¿Cuándo vence el plazo de ${title}? No se conoce desde cuándo corre o cuánto dura.`,
  },
};

function people(params: Params, language: Language): string {
  const some = range(params['withoutOutcomeLo'], params['withoutOutcomeHi'], language);
  const all = range(params['enteredLo'], params['enteredHi'], language);
  return language === 'en' ? `${some} of ${all} people` : `${some} de ${all} personas`;
}

function range(lo: unknown, hi: unknown, language: Language): string {
  if (lo === hi) return String(lo);
  if (hi === null) return language === 'en' ? `${String(lo)} or more` : `${String(lo)} o más`;
  return `${String(lo)}–${String(hi)}`;
}

function when(params: Params, language: Language): string {
  const [earliest, latest] = [day(params['earliest'], language), day(params['latest'], language)];
  if (earliest === null || latest === null)
    return language === 'en' ? 'on a day not known' : 'en fecha no conocida';
  if (earliest === latest) return language === 'en' ? `on ${earliest}` : `el ${earliest}`;
  return language === 'en' ? `between ${earliest} and ${latest}` : `entre el ${earliest} y el ${latest}`;
}

function day(value: unknown, language: Language): string | null {
  if (typeof value !== 'string') return null;
  const locale = language === 'en' ? 'en-GB' : 'es-419';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${value}T00:00:00Z`),
  );
}
