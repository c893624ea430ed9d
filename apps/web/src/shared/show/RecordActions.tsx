import { ClockButton } from '../clocks/ClockButton.js';
import { useResourceClocks } from '../clocks/useClocks.js';
import { PageActions } from '../layout/PageActions.js';
import { EditRecordButton } from './EditRecordButton.js';
import { RemindButton } from './RemindButton.js';

/** What can be done with a record: look at another day, be reminded of it, correct it. */
export const RecordActions = () => (
  <PageActions>
    <ClockButton names={useResourceClocks()} />
    <RemindButton />
    <EditRecordButton />
  </PageActions>
);
