import type { Unresolved } from '@paradero/contract/views/unresolved';
import { useClockedView } from '../record/useView.js';

/** What questions are asked about: the field of a question, and the record it holds. */
export type Narrowing = Readonly<Record<string, string>>;

/** The questions that stand open at the clocks of the URL, all of them or those about a record. */
export const useUnresolved = (query: Narrowing = {}) =>
  useClockedView<Unresolved>({ resource: 'questions', path: 'unresolved', query, day: 'validAt' });
