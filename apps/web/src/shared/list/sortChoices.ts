import type { Field } from '@paradero/contract/fields';
import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';

/** One way to order a list: by a field, or by the first or last day its uncertain date allows. */
export interface SortChoice {
  /** What the API sorts by. */
  by: string;
  source: string;
  end: 'earliest' | 'latest' | null;
  /** What the two directions are called: newest first, soonest first, A–Z, smallest first. */
  scale: SortScale;
}

type SortScale = 'past' | 'toCome' | 'text' | 'number' | 'other';

/** Everything a list of the resource can be ordered by, dates before the rest. */
export function sortChoices({ fields }: Pick<Resource, 'fields'>): SortChoice[] {
  const sortable = Object.entries(fields).filter(([, { sort }]) => sort);
  const dated = sortable.filter(([, { kind }]) => kind === 'edtf');
  const rest = sortable.filter(([, { kind }]) => kind !== 'edtf');
  return [
    ...dated.flatMap(([source, field]): SortChoice[] => [
      { by: earliestOf(source), source, end: 'earliest', scale: scaleOf(source, field) },
      { by: latestOf(source), source, end: 'latest', scale: scaleOf(source, field) },
    ]),
    ...rest.map(([source, field]): SortChoice => ({
      by: source,
      source,
      end: null,
      scale: scaleOf(source, field),
    })),
  ];
}

/** The choice that an order is; a date without more is ordered by its earliest day. */
export function choiceOf(choices: readonly SortChoice[], field: string): SortChoice | undefined {
  return (
    choices.find(({ by }) => by === field) ??
    choices.find(({ source, end }) => source === field && end === 'earliest')
  );
}

function scaleOf(source: string, { kind }: Field): SortScale {
  switch (kind) {
    case 'edtf':
    case 'day':
    case 'instant':
      return /due$/i.test(source) ? 'toCome' : 'past';
    case 'text':
    case 'longtext':
      return 'text';
    case 'integer':
    case 'decimal':
      return 'number';
    default:
      return 'other';
  }
}
