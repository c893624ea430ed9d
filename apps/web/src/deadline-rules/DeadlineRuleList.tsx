import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';
import { BuiltInRules } from './BuiltInRules.js';

/** The deadline rules that users made, and below them those that come with the program. */
export const DeadlineRuleList = () => (
  <>
    <RecordList card={{ primary: ['code', 'name'], secondary: ['authority'], tertiary: ['confidence'] }}>
      <FieldColumn source="code" isLink />
      <FieldColumn source="name" />
      <FieldColumn source="authority" />
      <FieldColumn source="confidence" />
      <FieldColumn source="calendar" />
    </RecordList>
    <BuiltInRules />
  </>
);
