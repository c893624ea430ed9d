import RemindIcon from '@mui/icons-material/AddAlertOutlined';
import { Button } from '@mui/material';
import { reminders } from '@paradero/contract/reminders';
import {
  LinkBase,
  useCanAccess,
  useCreatePath,
  useLocation,
  useRecordContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';

/** Leads to the form of a reminder that is about the record in context, for those who may write one. */
export const RemindButton = () => {
  const record = useRecordContext();
  const resource = useResourceContext();
  const { canAccess } = useCanAccess({ resource: 'reminders', action: 'create' });
  const createPath = useCreatePath();
  const { pathname, search } = useLocation();
  const translate = useTranslate();
  const link = Object.entries(reminders.own).find(([, { target }]) => target === resource)?.[0];
  // Of what was met, waived, missed or voided nobody need be reminded.
  const isSettled = resource === 'deadlines' && !['OPEN', 'TOLLED'].includes(record?.['state']);
  if (!canAccess || !record || link === undefined || isSettled) return null;
  const query = new URLSearchParams({ source: JSON.stringify({ [link]: record.id }) });
  return (
    <Button
      component={LinkBase}
      to={`${createPath({ resource: 'reminders', type: 'create' })}?${query}`}
      state={{ returnTo: `${pathname}${search}` }}
      size="small"
      startIcon={<RemindIcon />}
    >
      {translate('pages.desk.remind')}
    </Button>
  );
};
