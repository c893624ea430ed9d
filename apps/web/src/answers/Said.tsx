import { Button, Skeleton } from '@mui/material';
import { LinkBase, useCreatePath, useRecordContext, useTranslate } from 'react-admin';
import { NotLoaded } from '../shared/facts/NotLoaded.js';
import { OutOfReach } from '../shared/facts/OutOfReach.js';
import type { Records } from '../shared/record/records.js';
import { Section } from '../shared/record/Section.js';
import { StatementLine } from '../shared/record/StatementLine.js';
import { useStatement } from './useStatement.js';

/** Who answered, in which office and when, in which words, and the source. */
export const Said = () => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const answer = useRecordContext<Records['answers']>();
  const { statement, isPending, error, retry } = useStatement(answer?.statementId);
  const open = statement && (
    <Button
      component={LinkBase}
      to={createPath({ resource: 'statements', type: 'show', id: statement.id })}
      size="small"
    >
      {translate('pages.question.openStatement')}
    </Button>
  );
  return (
    <Section title={translate('forms.groups.said')} actions={open}>
      {statement && <StatementLine statement={statement} />}
      {isPending && <Skeleton width="60%" />}
      {!statement && error && <NotLoaded retry={retry} />}
      {!statement && !error && !isPending && <OutOfReach />}
    </Section>
  );
};
