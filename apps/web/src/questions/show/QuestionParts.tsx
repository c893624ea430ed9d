import { ResourceContextProvider } from 'react-admin';
import type { Records } from '../../shared/record/records.js';
import { Answers } from './Answers.js';
import { Closing } from './Closing.js';
import { Inquiries } from './Inquiries.js';
import { QuestionAbout } from './QuestionAbout.js';
import { QuestionHead } from './QuestionHead.js';
import { Rule } from './Rule.js';
import { WithoutOutcome } from './WithoutOutcome.js';
import { useGivenAnswers } from './useGivenAnswers.js';

/** What the page of a question says, from where it stands to why it was asked. */
export const QuestionParts = ({ question }: { question: Records['questions'] }) => {
  const answers = useGivenAnswers(question.id);
  const owner = ofOutcomes.includes(question.topic) ? peopleOf(question) : undefined;
  return (
    <>
      <QuestionHead question={question} answers={answers} />
      <QuestionAbout question={question} />
      {owner && <WithoutOutcome owner={owner} />}
      <ResourceContextProvider value="answers">
        <Answers questionId={question.id} answers={answers} />
      </ResourceContextProvider>
      <ResourceContextProvider value="inquiries">
        <Inquiries questionId={question.id} />
      </ResourceContextProvider>
      <Closing question={question} />
      <Rule question={question} />
    </>
  );
};

// What such a question asks is what became of these people.
const ofOutcomes: readonly string[] = ['TERM_EXPIRY', 'DISPOSITION', 'WHEREABOUTS'];

function peopleOf({ cohortId, agreementId }: Records['questions']) {
  if (cohortId) return { resource: 'cohorts', id: cohortId } as const;
  return agreementId ? ({ resource: 'agreements', id: agreementId } as const) : undefined;
}
