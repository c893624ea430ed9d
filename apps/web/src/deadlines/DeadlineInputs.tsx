import { Alert, Link, Typography } from '@mui/material';
import { LinkBase, useRecordContext, useTranslate } from 'react-admin';
import { AccessInputs } from '../shared/inputs/AccessInputs.js';
import { FieldInput } from '../shared/inputs/FieldInput.js';
import { InputGroup } from '../shared/inputs/InputGroup.js';
import { wholeRow } from '../shared/inputs/kindInput.js';
import type { Records } from '../shared/record/records.js';

/** What is entered of a deadline. */
export const DeadlineInputs = () => (
  <>
    <InputGroup name="what">
      <FieldInput source="title" />
      <FieldInput source="titleEs" />
      <FieldInput source="state" defaultValue="OPEN" />
      <FieldInput source="watcherId" />
    </InputGroup>
    <InputGroup name="when">
      <DueInputs />
      <FieldInput source="met" />
      <FieldInput source="metSourceId" />
    </InputGroup>
    <InputGroup name="about">
      <FieldInput source="agreementId" />
      <FieldInput source="proceedingId" />
      <FieldInput source="inquiryId" />
      <FieldInput source="questionId" />
      <FieldInput source="statementId" />
    </InputGroup>
    <InputGroup name="basis">
      <FieldInput source="basisId" />
    </InputGroup>
    <InputGroup name="lapse">
      <FieldInput source="condition" />
      <FieldInput source="askEn" />
      <FieldInput source="askEs" />
    </InputGroup>
    <InputGroup name="notes">
      <FieldInput source="note" />
      <FieldInput source="noteEs" />
    </InputGroup>
    <AccessInputs />
  </>
);

// What a rule computes is not typed.
const DueInputs = () => {
  const translate = useTranslate();
  const deadline = useRecordContext<Records['deadlines']>();
  if (deadline?.rule)
    return (
      <Alert severity="info" sx={{ ...wholeRow, mb: 2 }}>
        {translate('pages.deadline.ofRule')}
      </Alert>
    );
  return (
    <>
      {deadline?.id === undefined && (
        <Typography variant="body2" sx={{ ...wholeRow, mb: 0.5 }}>
          {translate('pages.deadline.orRule')}{' '}
          <Link component={LinkBase} to="/calculator">
            {translate('pages.calculator.title')}
          </Link>
        </Typography>
      )}
      <FieldInput source="due" />
      <FieldInput source="trigger" />
    </>
  );
};
