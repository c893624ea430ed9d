import type { DateSense } from '../dates/edtfWords.js';

/** How an interval in a field is meant: only a field named for a period says that something lasted. */
export const senseOf = (source: string): DateSense => (source === 'period' ? 'period' : 'event');
