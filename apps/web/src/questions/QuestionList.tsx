import { useLocale } from 'react-admin';
import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';

/** What nobody has answered, the oldest first. */
export const QuestionList = () => {
  const text = useLocale() === 'es' ? 'textEs' : 'textEn';
  return (
    <RecordList
      filters={['addresseeId', 'agreementId', 'topic']}
      card={{ primary: [text], secondary: ['state', 'severity'], tertiary: ['topic', 'opened'] }}
    >
      <FieldColumn source={text} isLink />
      <FieldColumn source="topic" />
      <FieldColumn source="severity" />
      <FieldColumn source="state" />
      <FieldColumn source="opened" />
    </RecordList>
  );
};
