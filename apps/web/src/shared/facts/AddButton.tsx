import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import {
  LinkBase,
  useCanAccess,
  useCreatePath,
  useGetResourceLabel,
  useLocation,
  useResourceDefinition,
  useTranslate,
} from 'react-admin';
import { useShowsPast } from '../clocks/useShowsPast.js';

interface AddButtonProps {
  resource: string;
  /** What the form starts with, such as the parent of the new record. */
  values: Record<string, unknown>;
}

/**
 * Leads to the form for a new record that already knows where it belongs, and from there back to this page; for
 * those who may write one.
 */
export const AddButton = ({ resource, values }: AddButtonProps) => {
  const { hasCreate } = useResourceDefinition({ resource });
  const { canAccess } = useCanAccess({ resource, action: 'create' });
  const createPath = useCreatePath();
  const getResourceLabel = useGetResourceLabel();
  const { pathname, search } = useLocation();
  const translate = useTranslate();
  const showsPast = useShowsPast(resource);
  if (!hasCreate || !canAccess || showsPast) return null;
  const query = new URLSearchParams({ source: JSON.stringify(values) });
  return (
    <Button
      component={LinkBase}
      to={`${createPath({ resource, type: 'create' })}?${query}`}
      state={{ returnTo: `${pathname}${search}` }}
      size="small"
      startIcon={<AddIcon />}
    >
      {translate('forms.add', { name: getResourceLabel(resource, 1).toLowerCase() })}
    </Button>
  );
};
