import type { VocabularyName } from '@paradero/contract/vocabulary';
import { useRecordContext } from 'react-admin';
import { useTerm } from './useTerm.js';

interface CodeFieldProps {
  source: string;
  /** The controlled list the code is of. */
  vocabulary: VocabularyName;
  label?: string;
}

/** The word for a code, or the words for several. */
export const CodeField = ({ source, vocabulary }: CodeFieldProps) => {
  const record = useRecordContext();
  const term = useTerm(vocabulary);
  const value: unknown = record?.[source];
  const codes = Array.isArray(value) ? value : [value];
  return <span>{codes.flatMap((code) => (typeof code === 'string' ? [term(code)] : [])).join(' · ')}</span>;
};
