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

type End = readonly [end: string, words: string];

const plainly: readonly End[] = [
  ['From', 'from'],
  ['To', 'to'],
];

// An uncertain date may fall in a period, or must: whatever it turns out to be.
const possibly: readonly End[] = [
  ['From', 'possiblyFrom'],
  ['To', 'possiblyTo'],
];
const certainly: readonly End[] = [
  ['CertainlyFrom', 'certainlyFrom'],
  ['CertainlyTo', 'certainlyTo'],
];

const within = ({
  end,
  words,
  source,
  label,
  translate,
}: Omit<FilterOf, 'field'> & { end: string; words: string }) => (
  <DateInput
    key={source + end}
    source={source + end}
    label={translate(`forms.filter.${words}`, { label })}
    sx={periodStyle}
  />
);

// Which end of the period an input is stands at the end of its label, which must not be cut off.
const periodStyle = { minWidth: '17rem' };

/** The inputs that filter a list by a field: two for a date, whose period may reach either end. */
export function filterFor({ source, field, label, translate }: FilterOf): ReactElement[] {
  const common = { key: source, source, label };
  switch (field.kind) {
    case 'edtf':
      return [...possibly, ...certainly].map(([end, words]) =>
        within({ end, words, source, label, translate }),
      );
    case 'day':
      return plainly.map(([end, words]) => within({ end, words, source, label, translate }));
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
