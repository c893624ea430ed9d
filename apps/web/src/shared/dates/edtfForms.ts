/** How sure a date is, as somebody may say it. */
const edtfForms = ['exact', 'about', 'between', 'openEnd', 'unknown'] as const;

export type EdtfForm = (typeof edtfForms)[number];

/**
 * What is typed, said in another form: `2025-03-15` as `about` is `2025-03-15~`. A range begins with the day that
 * is there, and whoever types goes on from there.
 *
 * @example
 * inForm('2025-03-15/2025-03-18', 'exact') // 2025-03-15
 */
export function inForm(text: string, form: EdtfForm): string {
  const first = firstDate(text);
  switch (form) {
    case 'exact':
      return first;
    case 'about':
      return first === '' ? '' : `${first}~`;
    case 'between':
      return first === '' ? '' : `${first}/${secondDate(text)}`;
    case 'openEnd':
      return first === '' ? '' : `${first}/..`;
    case 'unknown':
      return '';
  }
}

/** The form that a text is in; undefined where it is none of them, or cannot be told yet. */
export function formOf(text: string): EdtfForm | undefined {
  if (text.trim() === '') return 'unknown';
  if (/\/(\.\.)$/.test(text)) return 'openEnd';
  if (/^\[?[^/]+(\/|\.\.)[^/]+\]?$/.test(text)) return 'between';
  if (/[~%]$/.test(text)) return 'about';
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? 'exact' : undefined;
}

/** A form as it is offered beside an input. */
interface OfferedForm {
  form: EdtfForm;
  isChosen: boolean;
  /** Whether there is a date yet that can be said in that form. */
  isOpen: boolean;
}

/**
 * The forms offered for what is typed so far. How sure a date is cannot be said before the date, and what must be
 * given cannot be said to be unknown.
 */
export function formsFor(text: string, isRequired: boolean): OfferedForm[] {
  const current = formOf(text);
  const hasDate = firstDate(text) !== '';
  return edtfForms
    .filter((form) => form !== 'unknown' || !isRequired)
    .map((form) => ({ form, isChosen: form === current, isOpen: hasDate || form === 'unknown' }));
}

const dates = /\d{4}(?:-\d{2}){0,2}/g;
const firstDate = (text: string) => text.match(dates)?.[0] ?? '';
const secondDate = (text: string) => text.match(dates)?.[1] ?? '';
