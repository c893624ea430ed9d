import { RecordPage } from '../shared/record/RecordPage.js';
import type { Records } from '../shared/record/records.js';
import { useDocumentWords } from '../shared/record/useDocumentWords.js';
import { OpenQuestions } from '../shared/unresolved/OpenQuestions.js';
import { Claims } from './show/Claims.js';
import { Events } from './show/Events.js';
import { Register } from './show/Register.js';
import { RestingSummary } from './show/RestingSummary.js';
import { SourceFacts } from './show/SourceFacts.js';
import { useResting } from './show/useResting.js';

/** The page of a source. */
export const SourceShow = () => {
  const wordsOf = useDocumentWords();
  return (
    <RecordPage
      resource="sources"
      clocks={['knownAt', 'recordedAt']}
      title={({ title, titleEs, language }) => wordsOf(title, titleEs, language)}
    >
      {(source) => <SourceParts source={source} />}
    </RecordPage>
  );
};

const SourceParts = ({ source }: { source: Records['sources'] }) => {
  const resting = useResting(source.id);
  return (
    <>
      <SourceFacts source={source} />
      <OpenQuestions about={{ sourceId: source.id }} />
      <RestingSummary resting={resting} />
      <Claims sourceId={source.id} resting={resting} />
      <Events sourceId={source.id} resting={resting} />
      <Register sourceId={source.id} resting={resting} />
    </>
  );
};
