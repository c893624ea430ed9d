import { RecordContextProvider } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { Value } from '../history/Value.js';
import { FieldValue } from './FieldValue.js';
import { isNothing } from './isNothing.js';
import { PastJson } from './PastJson.js';

interface PastValueProps {
  source: string;
  value: unknown;
}

/** A value a field once had, in the words the page uses for it; a part of a count is shown by itself. */
export const PastValue = ({ source, value }: PastValueProps) => {
  const { fields } = useContract();
  const field = fields[source];
  if (!field || isNothing(value) || source === 'raw') return <Value value={value} />;
  if (field.kind === 'json') return <PastJson source={source} field={field} value={value} plain />;
  return (
    <RecordContextProvider value={{ id: source, [source]: value }}>
      <FieldValue source={source} plain />
    </RecordContextProvider>
  );
};
