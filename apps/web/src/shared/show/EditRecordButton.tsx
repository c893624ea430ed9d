import EditIcon from '@mui/icons-material/EditOutlined';
import { Button } from '@mui/material';
import {
  LinkBase,
  useCanAccess,
  useCreatePath,
  useRecordContext,
  useResourceContext,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { useShowsPast } from '../clocks/useShowsPast.js';

/** Leads to the form of the record in context, for those who may correct it. */
export const EditRecordButton = () => {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const { hasEdit } = useResourceDefinition();
  const { canAccess } = useCanAccess({ resource, action: 'edit', ...(record && { record }) });
  const createPath = useCreatePath();
  const translate = useTranslate();
  const showsPast = useShowsPast();
  if (!hasEdit || !canAccess || !record || showsPast) return null;
  return (
    <Button
      component={LinkBase}
      to={createPath({ resource, type: 'edit', id: record.id })}
      variant="contained"
      size="small"
      startIcon={<EditIcon />}
    >
      {translate('ra.action.edit')}
    </Button>
  );
};
