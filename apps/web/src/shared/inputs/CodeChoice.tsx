import { AutocompleteInput } from 'react-admin';
import { CodeInput } from '../fields/CodeInput.js';
import { useChoices } from '../fields/useChoices.js';
import { getVocabulary } from '../contract/getVocabulary.js';
import type { KindInputProps } from './kindInput.js';

// A list that does not fit on the screen is searched by typing instead of scrolled.
const longList = 14;

/** One code of a controlled list, in the language of the screen. */
export const CodeChoice = ({ field, common }: KindInputProps) => {
  const vocabulary = getVocabulary(field);
  const choices = useChoices(vocabulary);
  if (choices.length <= longList) return <CodeInput {...common} vocabulary={vocabulary} />;
  return (
    <AutocompleteInput
      {...common}
      noOptionsText="forms.noOptions"
      choices={choices}
      translateChoice={false}
    />
  );
};
