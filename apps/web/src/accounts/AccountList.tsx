import { useCanAccess } from 'react-admin';
import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { RecordList } from '../shared/facts/RecordList.js';
import { AccountState } from './AccountState.js';
import { StateColumn } from './StateColumn.js';

/** Everybody who signs in; only an administrator sees more than the names. */
export const AccountList = () => {
  const { canAccess: isAdministrator } = useCanAccess({ resource: 'accounts', action: 'edit' });
  if (!isAdministrator) {
    return (
      <RecordList card={{ primary: ['name'] }}>
        <FieldColumn source="name" isLink />
      </RecordList>
    );
  }
  return (
    <RecordList
      card={{
        primary: ['name'],
        secondary: ['role', 'email'],
        tertiary: [<AccountState key="state" />],
      }}
    >
      <FieldColumn source="name" isLink />
      <FieldColumn source="email" />
      <FieldColumn source="role" />
      <FieldColumn source="locale" />
      <StateColumn />
    </RecordList>
  );
};
