import type { Field } from '@paradero/contract/fields';

/** What the words for one kind of value are made from; the value is set. */
export interface ValueProps {
  source: string;
  field: Field;
  value: unknown;
  plain: boolean;
}
