import { ClockButton } from '../clocks/ClockButton.js';
import { useResourceClocks } from '../clocks/useClocks.js';
import { PageActions } from '../layout/PageActions.js';
import { EditRecordButton } from './EditRecordButton.js';

/** What can be done with a record: look at another day, correct it. */
export const RecordActions = () => (
  <PageActions>
    <ClockButton names={useResourceClocks()} />
    <EditRecordButton />
  </PageActions>
);
