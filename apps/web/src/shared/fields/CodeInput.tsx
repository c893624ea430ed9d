import type { VocabularyName } from '@paradero/contract/vocabulary';
import { SelectInput, type SelectInputProps } from 'react-admin';
import { useChoices } from './useChoices.js';

interface CodeInputProps extends Omit<SelectInputProps, 'choices' | 'translateChoice'> {
  vocabulary: VocabularyName;
}

/** Chooses a code of a controlled list; also serves as a filter. */
export const CodeInput = ({ vocabulary, ...rest }: CodeInputProps) => (
  <SelectInput {...rest} choices={useChoices(vocabulary)} translateChoice={false} />
);
