import type { SortPayload } from 'react-admin';

/** Reads an order in the API's notation: `-published` is newest first. */
export const sortOf = (sort: string): SortPayload =>
  sort.startsWith('-') ? { field: sort.slice(1), order: 'DESC' } : { field: sort, order: 'ASC' };
