import type { ReactNode } from 'react';
import { useContract } from '../contract/useContract.js';
import { useFilters } from '../inputs/useFilters.js';
import { ResourceList } from '../list/ResourceList.js';
import { cardOf, type CardFields } from './cardOf.js';

interface RecordListProps {
  /** Columns of the table. */
  children: ReactNode;
  /** The fields of a card, where there is no room for a table. */
  card: CardFields;
  /** Filters that stand first, and always where there is room. */
  filters?: readonly string[];
}

/** The list of the resource in context: order, filters and search as its contract allows. */
export const RecordList = ({ children, card, filters }: RecordListProps) => {
  const { sort } = useContract();
  return (
    <ResourceList sort={sort} filters={useFilters(filters)} card={cardOf(card)}>
      {children}
    </ResourceList>
  );
};
