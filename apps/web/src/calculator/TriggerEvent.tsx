import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordName } from '../shared/record/RecordName.js';
import type { Records } from '../shared/record/records.js';

interface TriggerEventProps {
  event: Records['proceeding-events'];
  onLetGo: () => void;
}

/** The event of a proceeding whose day is counted from in place of a typed one, and the way to let go of it. */
export const TriggerEvent = ({ event: { id, localTime, zone, voidedAt }, onLetGo }: TriggerEventProps) => {
  const translate = useTranslate();
  return (
    <Alert severity={voidedAt === null ? 'info' : 'warning'} sx={{ mb: 2 }}>
      <Box>{translate('pages.calculator.event')}:</Box>
      <Box sx={{ fontWeight: 600 }}>
        <RecordName resource="proceeding-events" id={id} />
        {localTime && `, ${localTime} (${zone})`}
      </Box>
      <Box>
        {translate(voidedAt === null ? 'pages.calculator.eventHelp' : 'pages.calculator.eventVoided')}
      </Box>
      <Button size="small" onClick={onLetGo} sx={{ mt: 0.5, ml: -0.5 }}>
        {translate('pages.calculator.letGo')}
      </Button>
    </Alert>
  );
};
