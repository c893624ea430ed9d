import { Typography } from '@mui/material';
import { useCanAccess, useResourceContext, useTranslate } from 'react-admin';

/** Why a part of a page is empty: what to add, for those who write; for others that it is. */
export const EmptyWords = ({ text }: { text: string }) => {
  const translate = useTranslate();
  const resource = useResourceContext();
  const { canAccess } = useCanAccess({ resource: resource ?? '', action: 'create' });
  const isWriter = resource === undefined || canAccess === true;
  return (
    <Typography sx={{ color: 'text.secondary', maxWidth: '70ch' }}>
      {isWriter ? text : translate('app.list.nothingRecorded')}
    </Typography>
  );
};
