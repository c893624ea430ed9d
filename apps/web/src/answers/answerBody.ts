/** Fields of the statement that an answer is made of, as one form asks for them. */
export const statementFields = [
  'speakerId',
  'office',
  'officeEs',
  'stated',
  'quote',
  'summary',
  'summaryEs',
  'sourceId',
  'locator',
  'verification',
  'topic',
  'stance',
  'agreementId',
  'cohortId',
  'facilityId',
  'proceedingId',
] as const;

/** Fields of the answer itself. */
const answerFields = [
  'questionId',
  'class',
  'covers',
  'promised',
  'inquiryId',
  'contradictsId',
  'note',
  'noteEs',
] as const;

type Values = Readonly<Record<string, unknown>>;

/** What the API takes for a new answer and its statement, from the values of one form. */
export function answerBody(values: Values, ids: { answer: string; statement: string }) {
  const { level } = values;
  const statement = { ...pick(values, statementFields), id: ids.statement, level };
  return {
    statement,
    answer: { ...pick(values, answerFields), id: ids.answer, statementId: ids.statement, level },
  };
}

/** Problems by the path of the API as problems by the field of the form. */
export const asFormErrors = (errors: Values): Values =>
  Object.fromEntries(
    Object.entries(errors).map(([path, words]) => [path.replace(/^(statement|answer)\./, ''), words]),
  );

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name] === '' ? null : (values[name] ?? null)]));
