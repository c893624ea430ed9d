import { FactGroup } from './FactGroup.js';

interface SourceFactsProps {
  /** Further fields that say how much the claim is worth. */
  extra?: readonly string[];
}

/** Where a claim comes from and how far it was checked: the first thing its page says. */
export const SourceFacts = ({ extra = [] }: SourceFactsProps) => (
  <FactGroup name="source" fields={['sourceId', 'verification']} extra={extra} />
);
