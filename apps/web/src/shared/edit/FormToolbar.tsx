import { Box, Button } from '@mui/material';
import {
  DeleteButton,
  LinkBase,
  SaveButton,
  useCreatePath,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { removedParam } from './removedParam.js';
import { useReturnPath } from './useReturnPath.js';
import { SessionEnded } from './SessionEnded.js';

/** Save, leave, and delete where that is allowed; it stays in sight while the form scrolls. */
export const FormToolbar = ({ deletable = false }: { deletable?: boolean }) => {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const createPath = useCreatePath();
  const translate = useTranslate();
  const returnPath = useReturnPath();
  const home = record?.id
    ? createPath({ resource, type: 'show', id: record.id })
    : createPath({ resource, type: 'list' });
  return (
    <Box sx={barStyle}>
      <SessionEnded />
      <SaveButton />
      <Button component={LinkBase} to={returnPath ?? home}>
        {translate('ra.action.cancel')}
      </Button>
      <Box sx={{ flexGrow: 1 }} />
      {deletable && record && (
        <DeleteButton
          mutationMode="pessimistic"
          redirect={() => `/${resource}?${new URLSearchParams({ [removedParam]: String(record.id) })}`}
        />
      )}
    </Box>
  );
};

const barStyle = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 1,
  px: 2,
  py: 1.5,
  bgcolor: 'background.paper',
  borderTop: 1,
  borderColor: 'divider',
};
