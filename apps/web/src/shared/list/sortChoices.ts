import { earliestOf, latestOf, type Resource } from '@paradero/contract/resource';

/** One way to order a list: by a field, or by the first or last day its uncertain date allows. */
export interface SortChoice {
  /** What the API sorts by. */
  by: string;
  source: string;
  end: 'earliest' | 'latest' | null;
}

/** Everything a list of the resource can be ordered by, dates before the rest. */
export function sortChoices({ fields }: Pick<Resource, 'fields'>): SortChoice[] {
  const sortable = Object.entries(fields).filter(([, { sort }]) => sort);
  const dated = sortable.filter(([, { kind }]) => kind === 'edtf');
  const rest = sortable.filter(([, { kind }]) => kind !== 'edtf');
  return [
    ...dated.flatMap(([source]): SortChoice[] => [
      { by: earliestOf(source), source, end: 'earliest' },
      { by: latestOf(source), source, end: 'latest' },
    ]),
    ...rest.map(([source]): SortChoice => ({ by: source, source, end: null })),
  ];
}

/** The choice that an order is; a date without more is ordered by its earliest day. */
export function choiceOf(choices: readonly SortChoice[], field: string): SortChoice | undefined {
  return (
    choices.find(({ by }) => by === field) ??
    choices.find(({ source, end }) => source === field && end === 'earliest')
  );
}
