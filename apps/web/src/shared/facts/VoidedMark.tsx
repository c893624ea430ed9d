import { Chip } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';

/** Marks an event that was voided; nothing beside every other record. */
export const VoidedMark = () => {
  const record = useRecordContext();
  const translate = useTranslate();
  if (!record?.['voidedAt']) return null;
  return (
    <Chip
      size="small"
      variant="outlined"
      color="warning"
      label={translate('forms.void.mark')}
      sx={{ ml: 1 }}
    />
  );
};
