import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import { QuestionLine } from '../../shared/record/QuestionLine.js';
import { Section } from '../../shared/record/Section.js';
import { useRelated } from '../../shared/record/useRelated.js';

/** What the record does not answer about these people, longest open first. */
export const Questions = ({ cohortId }: { cohortId: string }) => {
  const translate = useTranslate();
  const questions = useRelated('questions', { filter: { cohortId }, sort: 'opened' });
  return (
    <Section
      id="questions"
      title={translate('pages.cohort.questions')}
      count={questions.total}
      actions={<AddButton resource="questions" values={{ cohortId }} />}
    >
      <Loadable
        state={questions}
        isEmpty={questions.rows.length === 0}
        empty={translate('pages.cohort.noQuestions')}
      >
        <PlainList items={questions.rows}>{(question) => <QuestionLine question={question} />}</PlainList>
      </Loadable>
    </Section>
  );
};
