import { AutocompleteInput, useLocale } from 'react-admin';
import { countryChoices } from '../contract/countries.js';

/** Keeps what is of one country. */
export const CountryFilter = (props: { source: string; label: string }) => (
  <AutocompleteInput
    {...props}
    choices={countryChoices(useLocale() ?? 'en')}
    translateChoice={false}
    sx={{ minWidth: 220 }}
  />
);
