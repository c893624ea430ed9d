import { AutocompleteArrayInput } from 'react-admin';
import { getVocabulary } from '../contract/getVocabulary.js';
import { useChoices } from '../fields/useChoices.js';
import { wholeRow, type KindInputProps } from './kindInput.js';

/** Several codes of a controlled list, as chips. */
export const CodesChoice = ({ field, common: { defaultValue: _, ...rest } }: KindInputProps) => (
  <AutocompleteArrayInput
    {...rest}
    choices={useChoices(getVocabulary(field))}
    translateChoice={false}
    sx={wholeRow}
  />
);
