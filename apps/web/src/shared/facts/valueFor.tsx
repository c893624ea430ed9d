import type { Field, FieldKind } from '@paradero/contract/fields';
import { Box } from '@mui/material';
import type { ComponentType } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { countryWords, jurisdictionWords } from '../contract/countries.js';
import { senseOf } from '../contract/senseOf.js';
import { isCountry } from '../contract/useContract.js';
import { dayWords, instantWords } from '../dates/days.js';
import { CodeField } from '../fields/CodeField.js';
import { EdtfField } from '../fields/EdtfField.js';
import { numberFormat } from '../formats.js';
import { getVocabulary } from '../contract/getVocabulary.js';
import { CountValue } from './CountValue.js';
import { JsonValue } from './JsonValue.js';
import { ReferenceValue } from './ReferenceValue.js';
import { TextValue } from './TextValue.js';
import type { ValueProps } from './valueProps.js';
import { VerificationValue } from './VerificationValue.js';

const CodeValue = ({ source, field }: ValueProps) => (
  <CodeField source={source} vocabulary={getVocabulary(field)} />
);

const DateValue = ({ source }: ValueProps) => <EdtfField source={source} sense={senseOf(source)} />;

const DayValue = ({ value }: ValueProps) => {
  const locale = useLocale() ?? 'en';
  return <time dateTime={String(value)}>{dayWords(String(value), locale)}</time>;
};

const InstantValue = ({ value }: ValueProps) => {
  const locale = useLocale() ?? 'en';
  return <time dateTime={String(value)}>{instantWords(String(value), locale)}</time>;
};

const NumberValue = ({ value }: ValueProps) => {
  const locale = useLocale() ?? 'en';
  return <>{numberFormat(locale, { maximumFractionDigits: 6 }).format(Number(value))}</>;
};

const BooleanValue = ({ value }: ValueProps) => {
  const translate = useTranslate();
  return <>{translate(`ra.boolean.${value === true}`)}</>;
};

const CountryValue = ({ value }: ValueProps) => <>{countryWords(String(value), useLocale() ?? 'en')}</>;

const JurisdictionValue = ({ value }: ValueProps) => (
  <>{jurisdictionWords(String(value), useLocale() ?? 'en')}</>
);

const LongValue = ({ value }: ValueProps) => (
  <Box component="span" sx={{ whiteSpace: 'pre-line', display: 'block', maxWidth: '72ch' }}>
    {String(value)}
  </Box>
);

const TextsValue = ({ value }: ValueProps) => <>{Array.isArray(value) ? value.join(' · ') : ''}</>;

const values: Record<FieldKind, ComponentType<ValueProps>> = {
  text: TextValue,
  longtext: LongValue,
  texts: TextsValue,
  code: CodeValue,
  codes: CodeValue,
  day: DayValue,
  edtf: DateValue,
  instant: InstantValue,
  integer: NumberValue,
  decimal: NumberValue,
  boolean: BooleanValue,
  reference: ReferenceValue,
  json: JsonValue,
  id: TextValue,
};

/** The words for a value, by the kind of its field; `raw` stands for the whole count it begins. */
export function valueFor(source: string, field: Field): ComponentType<ValueProps> {
  if (source === 'raw') return CountValue;
  if (source === 'jurisdiction') return JurisdictionValue;
  if (field.vocabulary === 'verificationStates') return VerificationValue;
  return isCountry(source) ? CountryValue : values[field.kind];
}
