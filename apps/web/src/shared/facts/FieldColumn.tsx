import { useField } from '../contract/useContract.js';
import { RecordLink } from '../fields/RecordLink.js';
import { Column } from '../list/Column.js';
import { FieldValue } from './FieldValue.js';
import { VoidedMark } from './VoidedMark.js';

interface FieldColumnProps {
  source: string;
  /** The column that leads to the page of the record; each table has one, for the keyboard. */
  isLink?: boolean;
}

/** A column of a field of the contract: its label, its words, and sorting where the API sorts. */
export const FieldColumn = ({ source, isLink = false }: FieldColumnProps) => {
  const { sort } = useField(source);
  return (
    <Column source={source} disableSort={!sort}>
      {isLink ? (
        <>
          <RecordLink>
            <FieldValue source={source} plain />
          </RecordLink>
          <VoidedMark />
        </>
      ) : (
        <FieldValue source={source} plain />
      )}
    </Column>
  );
};
