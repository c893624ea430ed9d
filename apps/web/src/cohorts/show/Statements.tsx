import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import { Section } from '../../shared/record/Section.js';
import { StatementLine } from '../../shared/record/StatementLine.js';
import { useRelated } from '../../shared/record/useRelated.js';

/** What those answerable have said about these people, newest first. */
export const Statements = ({ cohortId }: { cohortId: string }) => {
  const translate = useTranslate();
  const statements = useRelated('statements', { filter: { cohortId }, sort: '-stated' });
  return (
    <Section
      id="statements"
      title={translate('pages.cohort.statements')}
      count={statements.total}
      actions={<AddButton resource="statements" values={{ cohortId }} />}
    >
      <Loadable
        state={statements}
        isEmpty={statements.rows.length === 0}
        empty={translate('pages.cohort.noStatements')}
      >
        <PlainList items={statements.rows}>
          {(statement) => <StatementLine statement={statement} />}
        </PlainList>
      </Loadable>
    </Section>
  );
};
