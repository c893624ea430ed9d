import type { Records } from '../../shared/record/records.js';
import { useRelated, type Related } from '../../shared/record/useRelated.js';

/** What may rest on a source, in the order in which the page shows it. */
export const restingKinds = [
  'figures',
  'statements',
  'allegations',
  'reports',
  'agreement-events',
  'custody-events',
  'proceeding-events',
  'inquiries',
  'deadlines',
  'questions',
  'agreements',
] as const;

export type Resting = { [N in (typeof restingKinds)[number]]: Related<Records[N]> };

/** Everything that rests on a source, by kind. */
export function useResting(sourceId: string): Resting {
  const filter = { sourceId };
  return {
    figures: useRelated('figures', { filter, sort: 'measure' }),
    statements: useRelated('statements', { filter, sort: '-stated' }),
    allegations: useRelated('allegations', { filter, sort: 'category' }),
    reports: useRelated('reports', { filter, sort: '-published' }),
    'agreement-events': useRelated('agreement-events', { filter, sort: 'occurred' }),
    'custody-events': useRelated('custody-events', { filter, sort: 'occurred' }),
    'proceeding-events': useRelated('proceeding-events', { filter, sort: 'occurred' }),
    inquiries: useRelated('inquiries', { filter, sort: 'asked' }),
    deadlines: useRelated('deadlines', { filter: { basisId: sourceId }, sort: 'due' }),
    questions: useRelated('questions', { filter, sort: 'opened' }),
    agreements: useRelated('agreements', { filter: { termSourceId: sourceId }, sort: 'title' }),
  };
}
