import type { Field } from '@paradero/contract/fields';
import type { ReactElement } from 'react';
import { DateInput, NullableBooleanInput, TextInput, type TranslateFunction } from 'react-admin';
import { isCountry } from '../contract/useContract.js';
import { getVocabulary } from '../contract/getVocabulary.js';
import { CodesFilter } from './CodesFilter.js';
import { CountryFilter } from './CountryFilter.js';
import { ReferenceFilter } from './ReferenceFilter.js';

interface FilterOf {
  source: string;
  field: Field;
  label: string;
  translate: TranslateFunction;
}

/** What lies wholly inside a period, whatever its uncertain date turns out to be. */
const certainly = ({ source, label, translate }: Omit<FilterOf, 'field'>) =>
  (['CertainlyFrom', 'CertainlyTo'] as const).map((end) => (
    <DateInput key={source + end} source={source + end} label={translate(`forms.filter.${end}`, { label })} />
  ));

/** The inputs that filter a list by a field: two for a date, whose period may reach either end. */
export function filterFor({ source, field, label, translate }: FilterOf): ReactElement[] {
  const common = { key: source, source, label };
  switch (field.kind) {
    case 'edtf':
    case 'day':
      return [
        <DateInput
          key={`${source}From`}
          source={`${source}From`}
          label={translate('forms.filter.from', { label })}
        />,
        <DateInput
          key={`${source}To`}
          source={`${source}To`}
          label={translate('forms.filter.to', { label })}
        />,
        ...(field.kind === 'edtf' ? certainly({ source, label, translate }) : []),
      ];
    case 'code':
    case 'codes':
      return [<CodesFilter {...common} vocabulary={getVocabulary(field)} />];
    case 'boolean':
      return [<NullableBooleanInput {...common} nullLabel="forms.filter.any" />];
    case 'reference':
      return [<ReferenceFilter {...common} target={field.target ?? ''} />];
    default:
      return [isCountry(source) ? <CountryFilter {...common} /> : <TextInput {...common} />];
  }
}
