import { useCanAccess } from 'react-admin';
import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';
import { AccessDeniedPage } from '../shared/layout/AccessDeniedPage.js';
import { LoadingPage } from '../shared/layout/LoadingPage.js';

/** What somebody wants to be reminded of; nobody else sees it, and whoever may write none has none. */
export const ReminderList = () => {
  const { canAccess, isPending } = useCanAccess({ resource: 'reminders', action: 'create' });
  if (isPending) return <LoadingPage />;
  if (!canAccess) return <AccessDeniedPage />;
  return (
    <RecordList card={{ primary: ['note'], secondary: ['due'], tertiary: ['doneAt'] }}>
      <FieldColumn source="due" isLink />
      <FieldColumn source="note" />
      <FieldColumn source="doneAt" />
    </RecordList>
  );
};
