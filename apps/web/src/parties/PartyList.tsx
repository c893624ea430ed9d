import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** States, agencies, courts, organisations and groups. */
export const PartyList = () => (
  <RecordList card={{ primary: ['name'], secondary: ['kind', 'country'], tertiary: ['aliases'] }}>
    <FieldColumn source="name" isLink />
    <FieldColumn source="kind" />
    <FieldColumn source="country" />
    <FieldColumn source="aliases" />
  </RecordList>
);
