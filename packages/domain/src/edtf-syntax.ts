import { isDay } from './day.js';

/** Why a text is not an uncertain date we keep. */
export type EdtfReason =
  | 'edtf/empty'
  | 'edtf/too-long'
  | 'edtf/syntax'
  | 'edtf/no-such-day'
  | 'edtf/no-such-month'
  | 'edtf/season'
  | 'edtf/time'
  | 'edtf/all-of-a-set'
  | 'edtf/level-2'
  | 'edtf/year-out-of-range'
  | 'edtf/no-bound'
  | 'edtf/ends-before-start';

// The grammar is ambiguous and its parser keeps every reading, so long input is refused before it is read.
const maximumLength = 64;

const acceptedDate =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[?~%]?|\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-\d{2}-XX|\d{4}-XX-XX)$/;

/** The reason to refuse a text before any grammar sees it, or null when each of its dates is of the subset. */
export function edtfRefusal(text: string): EdtfReason | null {
  if (text.trim() === '') return 'edtf/empty';
  if (text.length > maximumLength) return 'edtf/too-long';
  if (text.startsWith('{')) return 'edtf/all-of-a-set';
  const dates = text
    .replace(/^\[|\]$/g, '')
    .split(/\/|,|\.\./)
    .filter((date) => date !== '');
  if (dates.length === 0) return /^(?:\.\.)?\/(?:\.\.)?$/.test(text) ? 'edtf/no-bound' : 'edtf/syntax';
  return dates.map(dateRefusal).find((reason) => reason !== null) ?? null;
}

function dateRefusal(date: string): EdtfReason | null {
  if (/^\d{4}-\d{2}-\d{2}T/.test(date)) return 'edtf/time';
  if (/^-\d{4}|^Y-?\d|^0000|^000X|^00XX/.test(date)) return 'edtf/year-out-of-range';
  if (/^\d{4}-(?:2[1-9]|3\d|4[01])[?~%]?$/.test(date)) return 'edtf/season';
  if (!acceptedDate.test(date)) return /^[\dXS?~%-]+$/.test(date) ? 'edtf/level-2' : 'edtf/syntax';
  const month = /^\d{4}-(\d{2})/.exec(date)?.[1];
  if (month !== undefined && (month === '00' || month > '12')) return 'edtf/no-such-month';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  return day !== undefined && !isDay(day) ? 'edtf/no-such-day' : null;
}
