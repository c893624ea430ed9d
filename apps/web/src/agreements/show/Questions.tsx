import { codesOf } from '@paradero/contract/vocabulary';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import { QuestionLine } from '../../shared/record/QuestionLine.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import type { Related } from '../../shared/record/useRelated.js';
import { useAbout } from './useAbout.js';

interface QuestionsProps {
  agreementId: string;
  cohorts: Related<Records['cohorts']>;
}

/** What the record does not answer about the agreement and its people; what is open and grave stands first. */
export const Questions = ({ agreementId, cohorts }: QuestionsProps) => {
  const translate = useTranslate();
  const questions = useAbout('questions', { agreementId, cohorts }, 'opened');
  const order = codesOf('severities');
  const gravestFirst = questions.rows.toSorted(
    (one, other) =>
      Number(one.closed !== null) - Number(other.closed !== null) ||
      order.indexOf(one.severity) - order.indexOf(other.severity) ||
      one.opened.localeCompare(other.opened),
  );
  return (
    <Section
      id="questions"
      title={translate('pages.agreement.questions')}
      count={questions.total}
      actions={<AddButton resource="questions" values={{ agreementId }} />}
    >
      <Loadable
        state={questions}
        isEmpty={gravestFirst.length === 0}
        empty={translate('pages.agreement.noQuestions')}
      >
        <PlainList items={gravestFirst}>{(question) => <QuestionLine question={question} />}</PlainList>
      </Loadable>
    </Section>
  );
};
