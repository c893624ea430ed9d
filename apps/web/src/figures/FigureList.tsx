import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';
import { StatedBy } from './StatedBy.js';

/** Every number anybody stated, never merged. */
export const FigureList = () => (
  <RecordList
    card={{
      primary: ['raw', 'measure'],
      secondary: ['population'],
      tertiary: [<StatedBy key="statedBy" />, 'period', 'verification'],
    }}
  >
    <FieldColumn source="raw" isLink />
    <FieldColumn source="measure" />
    <FieldColumn source="population" />
    <FieldColumn source="period" />
    <FieldColumn source="sourceId" />
    <FieldColumn source="verification" />
  </RecordList>
);
