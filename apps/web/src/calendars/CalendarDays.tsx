import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { addDays } from '@paradero/domain/day';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ChildRecords } from '../shared/facts/ChildRecords.js';
import { useToday } from '../shared/record/useToday.js';
import { CoveredYears } from './CoveredYears.js';

type Which = 'coming' | 'past';

const words = 'pages.calendar';

/** The days of a calendar from today on; the earlier ones for the asking, the latest first. */
export const CalendarDays = () => {
  const [which, setWhich] = useState<Which>('coming');
  const translate = useTranslate();
  const today = useToday();
  if (today === undefined) return null;
  const part = {
    coming: { filter: { dayFrom: today }, sort: 'day', empty: translate(`${words}.noneComing`) },
    past: { filter: { dayTo: addDays(today, -1) }, sort: '-day', empty: translate(`${words}.nonePast`) },
  }[which];
  return (
    <ChildRecords resource="calendar-days" target="calendarId" columns={['day', 'name', 'kind']} {...part}>
      <CoveredYears />
      <Box sx={{ mb: 1, displayPrint: 'none' }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={which}
          onChange={(_, next: Which | null) => next && setWhich(next)}
          aria-label={translate(`${words}.which`)}
        >
          <ToggleButton value="coming">{translate(`${words}.coming`)}</ToggleButton>
          <ToggleButton value="past">{translate(`${words}.past`)}</ToggleButton>
        </ToggleButtonGroup>
      </Box>
    </ChildRecords>
  );
};
