import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** Organisations that keep records here. */
export const OrganisationList = () => (
  <RecordList card={{ primary: ['name'], secondary: ['country'] }}>
    <FieldColumn source="name" isLink />
    <FieldColumn source="country" />
  </RecordList>
);
