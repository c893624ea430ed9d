import { listPath } from '../../shared/paths.js';
import type { Records } from '../../shared/record/records.js';
import type { Seen } from './seen.js';

const resources: Readonly<Record<string, string>> = {
  allegationIds: 'allegations',
  cohortIds: 'cohorts',
  partIds: 'cohorts',
  figureIds: 'figures',
  statementIds: 'statements',
  ofAgreement: 'statements',
  ofDetention: 'statements',
  speakerIds: 'parties',
  responsibleIds: 'parties',
  orders: 'proceeding-events',
  transfers: 'custody-events',
};

/** The list of the records that a rule saw; nothing for what is no record, or may be one of several resources. */
export function seenPath(seen: Seen, question: Records['questions']): string | undefined {
  if (seen.name === 'conflicting') return conflictingPath(question);
  const resource = resources[seen.name];
  return seen.kind === 'records' && resource ? listPath(resource, { id: seen.ids }) : undefined;
}

// A group may have thousands of figures, so that the question keeps what they have in common in place of their ids.
function conflictingPath({ inputs, cohortId, agreementId }: Records['questions']): string {
  const { measure, nationality, legalBasis } = isObject(inputs) ? inputs : {};
  const about = cohortId === null ? { agreementId } : { cohortId };
  const codes = { measure, nationality, legalBasis };
  const given = Object.entries(codes).filter(([, code]) => typeof code === 'string');
  return listPath('figures', { ...about, ...Object.fromEntries(given) });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
