import { listPath } from '../paths.js';
import type { Narrowing } from './useUnresolved.js';

const openStates = ['OPEN', 'PARTLY_ANSWERED', 'CONTESTED', 'STALE'];

/** The list of the questions that stand open, narrowed to a record. */
export const openQuestionsPath = (narrowing: Narrowing = {}) =>
  listPath('questions', { ...narrowing, state: openStates });
