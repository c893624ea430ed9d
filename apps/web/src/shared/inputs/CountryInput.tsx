import { useMemo } from 'react';
import { AutocompleteInput, useLocale } from 'react-admin';
import { countryChoices } from '../contract/countries.js';
import type { KindInputProps } from './kindInput.js';

/** A country by its name in the language of the screen; its ISO 3166-1 code is stored. */
export const CountryInput = ({ common }: KindInputProps) => {
  const locale = useLocale() ?? 'en';
  const choices = useMemo(() => countryChoices(locale), [locale]);
  return <AutocompleteInput {...common} choices={choices} translateChoice={false} />;
};
