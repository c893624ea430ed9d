import { useRecordContext } from 'react-admin';
import { FieldValue } from '../shared/facts/FieldValue.js';
import type { Records } from '../shared/record/records.js';

const subjects = ['agreementId', 'proceedingId', 'inquiryId', 'questionId', 'statementId'] as const;

/** The first of the records a deadline is about, the agreement before all; nothing where it is about none. */
export const AboutWhat = () => {
  const deadline = useRecordContext<Records['deadlines']>();
  const subject = subjects.find((source) => deadline?.[source]);
  return subject ? <FieldValue source={subject} plain /> : null;
};
