import { RecordContextProvider } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { Value } from '../history/Value.js';
import { FieldValue } from './FieldValue.js';
import { isNothing } from './isNothing.js';

interface PastValueProps {
  source: string;
  value: unknown;
}

/** A value a field once had, in the words the page uses for it; a part of a count is shown by itself. */
export const PastValue = ({ source, value }: PastValueProps) => {
  const { fields } = useContract();
  const isPlain = !fields[source] || isNothing(value) || source === 'raw';
  if (isPlain) return <Value value={value} />;
  return (
    <RecordContextProvider value={{ id: source, [source]: value }}>
      <FieldValue source={source} plain />
    </RecordContextProvider>
  );
};
