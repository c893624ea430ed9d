import { useTranslate } from 'react-admin';
import { Loadable } from '../record/Loadable.js';
import { Section } from '../record/Section.js';
import { QuestionLines } from './QuestionLines.js';
import { useSeverityWords } from './useSeverityWords.js';
import { useUnresolved, type Narrowing } from './useUnresolved.js';

/** What nobody has answered about a record: how many, how grave, and the first of them. Nothing when there is none; that it could not be asked is said. */
export const OpenQuestions = ({ about }: { about: Narrowing }) => {
  const translate = useTranslate();
  const severityWords = useSeverityWords();
  const asked = useUnresolved(about);
  const { view: unresolved } = asked;
  if (asked.error) return <Loadable state={asked} />;
  if (!unresolved || unresolved.total === 0) return null;
  return (
    <Section
      id="open-questions"
      title={translate('pages.unresolved.title', { smart_count: unresolved.total })}
      description={severityWords(unresolved)}
    >
      <QuestionLines unresolved={unresolved} about={about} most={3} />
    </Section>
  );
};
