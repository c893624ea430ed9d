import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { StatementLine } from '../../shared/record/StatementLine.js';
import type { Related } from '../../shared/record/useRelated.js';
import { useAbout } from './useAbout.js';

interface StatementsProps {
  agreementId: string;
  cohorts: Related<Records['cohorts']>;
}

/** What those answerable have said about the agreement and its people, newest first. */
export const Statements = ({ agreementId, cohorts }: StatementsProps) => {
  const translate = useTranslate();
  const statements = useAbout('statements', { agreementId, cohorts }, '-stated');
  const newestFirst = statements.rows.toSorted((one, other) =>
    (other.statedLatest ?? '').localeCompare(one.statedLatest ?? ''),
  );
  return (
    <Section
      id="statements"
      title={translate('pages.agreement.statements')}
      count={statements.total}
      actions={<AddButton resource="statements" values={{ agreementId }} />}
    >
      <Loadable
        state={statements}
        isEmpty={newestFirst.length === 0}
        empty={translate('pages.agreement.noStatements')}
      >
        <PlainList items={newestFirst}>{(statement) => <StatementLine statement={statement} />}</PlainList>
      </Loadable>
    </Section>
  );
};
