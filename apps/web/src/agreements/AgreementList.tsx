import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Every agreement, where it stands and whether anybody can read it. */
export const AgreementList = () => (
  <RecordList
    card={{ primary: ['title'], secondary: ['lifeCycle', 'form'], tertiary: ['termType', 'termDuration'] }}
  >
    <FieldColumn source="title" isLink />
    <FieldColumn source="form" />
    <FieldColumn source="lifeCycle" />
    <FieldColumn source="textStatus" />
    <FieldColumn source="termType" />
    <FieldColumn source="termDuration" />
  </RecordList>
);
