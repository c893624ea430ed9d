import { FactGroup } from '../shared/facts/FactGroup.js';
import { RecordShow } from '../shared/facts/RecordShow.js';
import { SourceFacts } from '../shared/facts/SourceFacts.js';

/** A number somebody stated: its source first, then what exactly it counts. */
export const FigureShow = () => (
  <RecordShow>
    <SourceFacts extra={['credibility', 'reportId']} />
    <FactGroup
      name="what"
      fields={['raw', 'unit', 'measure', 'population', 'period', 'claimedById']}
      extra={['populationEs', 'nationality', 'legalBasis', 'moneyState', 'quote', 'formula']}
    />
    <FactGroup name="about" fields={[]} extra={['agreementId', 'cohortId', 'facilityId', 'partyId']} />
    <FactGroup
      name="choice"
      fields={['chosen']}
      extra={['choiceReason', 'choiceReasonEs', 'note', 'noteEs']}
    />
  </RecordShow>
);
