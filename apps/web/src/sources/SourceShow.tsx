import { RecordPage } from '../shared/record/RecordPage.js';
import type { Records } from '../shared/record/records.js';
import { OpenQuestions } from '../shared/unresolved/OpenQuestions.js';
import { Claims } from './show/Claims.js';
import { Events } from './show/Events.js';
import { Register } from './show/Register.js';
import { RestingSummary } from './show/RestingSummary.js';
import { SourceFacts } from './show/SourceFacts.js';
import { useResting } from './show/useResting.js';

/** The page of a source. */
export const SourceShow = () => (
  <RecordPage
    resource="sources"
    clocks={['knownAt', 'recordedAt']}
    title={({ title, language }) => ({ text: title, lang: language })}
  >
    {(source) => <SourceParts source={source} />}
  </RecordPage>
);

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
