import type { ReactNode } from 'react';
import { SelectInput, useTranslate } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { useRules } from '../contract/useRules.js';
import { useChoices } from '../fields/useChoices.js';
import { InputGroup } from './InputGroup.js';

/** Who may see the record: what can hurt somebody begins restricted, and only that can be sealed. */
export const AccessInputs = ({ children }: { children?: ReactNode }) => {
  const { sensitive } = useContract();
  const translate = useTranslate();
  const choices = useChoices('levels').filter(({ id }) => sensitive || id !== 'sealed');
  return (
    <InputGroup name="access">
      <SelectInput
        source="level"
        choices={choices}
        translateChoice={false}
        validate={useRules('level')}
        defaultValue={sensitive ? 'restricted' : 'internal'}
        helperText={translate(sensitive ? 'forms.level.sensitive' : 'forms.level.open')}
      />
      {children}
    </InputGroup>
  );
};
