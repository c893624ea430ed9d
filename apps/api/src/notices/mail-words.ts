import { termFor, type Code } from '@paradero/contract/vocabulary';
import { daysBetween, type Day } from '@paradero/domain/day';
import type { Matter, Subject } from './matters.js';

/** What a mail says: a reference, a day, a reason and a link, and nothing of what the record holds. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

type Locale = Code<'locales'>;

interface Writing {
  readonly locale: Locale;
  /** The day it is for the reader. */
  readonly on: Day;
  /** The address of the program. */
  readonly origin: string;
}

const pages: Readonly<Record<Subject, string>> = {
  deadlineId: 'deadlines',
  questionId: 'questions',
  reminderId: 'reminders',
};

const words = {
  en: {
    deadlineId: 'Deadline',
    questionId: 'Reply to question',
    reminderId: 'Reminder',
    due: (days: number) => {
      if (days === 0) return 'due today';
      const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
      return days > 0 ? `due in ${count}` : `was due ${count} ago`;
    },
    digest: (count: number) => (count === 1 ? '1 notice' : `${count} notices`),
    settings: 'How you are told:',
  },
  es: {
    deadlineId: 'Fecha límite',
    questionId: 'Respuesta a la pregunta',
    reminderId: 'Recordatorio',
    due: (days: number) => {
      if (days === 0) return 'vence hoy';
      const count = Math.abs(days) === 1 ? '1 día' : `${Math.abs(days)} días`;
      return days > 0 ? `vence en ${count}` : `venció hace ${count}`;
    },
    digest: (count: number) => (count === 1 ? '1 aviso' : `${count} avisos`),
    settings: 'Cómo se le avisa:',
  },
} as const satisfies Record<Locale, object>;

/** The mail of one notice. */
export function noticeLetter(matter: Matter, writing: Writing): Letter {
  return { subject: `Paradero: ${headline(matter, writing)}`, text: textOf([matter], writing) };
}

/** The mail that gathers several. */
export function digestLetter(matters: readonly Matter[], writing: Writing): Letter {
  const count = words[writing.locale].digest(matters.length);
  return { subject: `Paradero: ${count}`, text: textOf(matters, writing) };
}

/** The page where somebody says how to be told. */
export const settingsPage = (origin: string) => `${origin}/notice-settings`;

function textOf(matters: readonly Matter[], writing: Writing): string {
  const paragraphs = matters.map((matter) =>
    [
      `${headline(matter, writing)}.`,
      `${termFor('noticeReasons', matter.reason, writing.locale)}.`,
      `${writing.origin}/${pages[matter.subject]}/${matter.id}/show`,
    ].join('\n'),
  );
  const settings = `${words[writing.locale].settings} ${settingsPage(writing.origin)}`;
  return `${[...paragraphs, settings].join('\n\n')}\n`;
}

function headline({ subject, id, due }: Matter, { locale, on }: Writing): string {
  const say = words[locale];
  return `${say[subject]} ${id.slice(0, 8)}: ${say.due(daysBetween(on, due))}`;
}
