import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import {
  LinkBase,
  useCanAccess,
  useCreatePath,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';

/** Leads to the form for a new record, for those who may write one. */
export const NewRecordButton = () => {
  const resource = useResourceContext() ?? '';
  const { hasCreate } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  const createPath = useCreatePath();
  const translate = useTranslate();
  if (!hasCreate || !canAccess) return null;
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
