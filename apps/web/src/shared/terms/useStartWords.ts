import { useTranslate } from 'react-admin';
import type { Timeline } from './timeline.js';

/** A function that says in a table when a term began, and whether that lies before the days a strip shows. */
export function useStartWords({ first }: Pick<Timeline, 'first'>) {
  const translate = useTranslate();
  return (start: string): string =>
    start < first ? translate('charts.terms.startedBefore', { day: start }) : start;
}
