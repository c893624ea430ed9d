import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { LinkBase, useCreatePath, useResourceContext, useTranslate } from 'react-admin';
import { useCanCreate } from './useCanCreate.js';

/** Leads to the form for a new record, for those who may write one. */
export const NewRecordButton = () => {
  const resource = useResourceContext() ?? '';
  const canCreate = useCanCreate();
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (!canCreate) return null;
  return (
    <Button
      component={LinkBase}
      to={createPath({ resource, type: 'create' })}
      variant="contained"
      size="small"
      startIcon={<AddIcon />}
    >
      {translate('ra.action.create')}
    </Button>
  );
};
