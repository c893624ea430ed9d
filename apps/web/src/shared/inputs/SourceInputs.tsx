import type { ReactNode } from 'react';
import { FieldInput } from './FieldInput.js';
import { InputGroup } from './InputGroup.js';

/** Where a claim comes from and how far it was checked; every claim begins unreviewed. */
export const SourceInputs = ({ children }: { children?: ReactNode }) => (
  <InputGroup name="source">
    <FieldInput source="sourceId" />
    <FieldInput source="locator" />
    <FieldInput source="verification" defaultValue="UNREVIEWED" />
    {children}
  </InputGroup>
);
