import { Box } from '@mui/material';
import { useContract } from '../shared/contract/useContract.js';
import { cardOf } from '../shared/facts/cardOf.js';
import { FieldColumn } from '../shared/facts/FieldColumn.js';
import { useFilters } from '../shared/inputs/useFilters.js';
import { Column } from '../shared/list/Column.js';
import { ResourceList } from '../shared/list/ResourceList.js';
import { AboutWhat } from './AboutWhat.js';
import { DueDay } from './DueDay.js';
import { RuleName } from './RuleName.js';

const card = {
  ...cardOf({ primary: ['title'], tertiary: ['state'] }),
  secondary: () => (
    <>
      <DueDay />
      <Box component="span" sx={{ display: 'block' }}>
        <AboutWhat />
      </Box>
    </>
  ),
};

/** What falls due, the next first; what is overdue is marked as on the dashboard. */
export const DeadlineList = () => (
  <ResourceList sort={useContract().sort} filters={useFilters()} card={card}>
    <FieldColumn source="title" isLink />
    <Column source="due">
      <DueDay />
    </Column>
    <FieldColumn source="state" />
    <Column source="about" label="pages.deadline.about" disableSort>
      <AboutWhat />
    </Column>
    <Column source="rule" disableSort>
      <RuleName />
    </Column>
    <FieldColumn source="watcherId" />
  </ResourceList>
);
