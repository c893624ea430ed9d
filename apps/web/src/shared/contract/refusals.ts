import type { Field } from '@paradero/contract/fields';
import type { Resource } from '@paradero/contract/resource';

type Values = Readonly<Record<string, unknown>>;
type Issue = NonNullable<ReturnType<Field['schema']['safeParse']>['error']>['issues'][number];

/**
 * The code with which the API would refuse this value of a field, judged by the same contract, so that it can be
 * told before anything is sent; undefined when the value is sound.
 */
export function findRefusal(resource: Resource, source: string, values: Values): string | undefined {
  const field = resource.fields[source];
  if (!field) return undefined;
  const value = values[source] ?? null;
  if (value === null && isList(field)) return undefined;
  if (value === null) return field.required ? 'field/required' : ruleRefusal(resource, source, values);
  const issue = field.schema.safeParse(value).error?.issues[0];
  return issue ? codeOf(issue) : ruleRefusal(resource, source, values);
}

function ruleRefusal(resource: Resource, source: string, values: Values) {
  const record = { ...emptyRecord(resource), ...values };
  const problems = resource.rules.flatMap((rule) => rule(record));
  return problems.find(({ path }) => path === source)?.code;
}

// The rules tell null, known to be absent, from undefined; an input that was never touched means the first.
const emptyRecord = ({ fields }: Resource) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, null]));

const isList = ({ kind }: Field) => kind === 'texts' || kind === 'codes';

function codeOf(issue: Issue): string {
  if (/^[a-z]+\/[a-z-\d]+$/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return 'field/wrong-type';
    case 'too_big':
      return 'field/too-large';
    case 'too_small':
      return 'field/too-small';
    case 'invalid_value':
      return 'field/not-a-code';
    default:
      return 'field/invalid';
  }
}
