import { Column } from '../shared/list/Column.js';
import { AccountState } from './AccountState.js';

/** Whether the account can sign in; computed from two fields, so it cannot be sorted by. */
export const StateColumn = () => (
  <Column source="disabledAt" label="resources.accounts.state.label" disableSort>
    <AccountState />
  </Column>
);
