import { FilterButton, useFilterContext } from 'react-admin';
import { ClockButton } from '../clocks/ClockButton.js';
import { useResourceClocks } from '../clocks/useClocks.js';
import { PageActions } from '../layout/PageActions.js';
import { ExportCsvButton } from './ExportCsvButton.js';
import { NewRecordButton } from './NewRecordButton.js';
import { SortButton } from './SortButton.js';

/** What can be done with a list: filter, look at another day, take it along, add to it. */
export const ListActions = ({ filter }: { filter?: Record<string, unknown> }) => {
  const hasFilters = useFilterContext() !== undefined;
  const clocks = useResourceClocks();
  return (
    <PageActions>
      {hasFilters && <FilterButton disableSaveQuery />}
      <SortButton />
      <ClockButton names={clocks} />
      <ExportCsvButton {...(filter && { filter })} />
      <NewRecordButton />
    </PageActions>
  );
};
