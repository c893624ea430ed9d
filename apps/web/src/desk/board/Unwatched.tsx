import { Alert, Link } from '@mui/material';
import type { Desk } from '@paradero/contract/views/desk';
import { LinkBase, useTranslate } from 'react-admin';

/** What stands on nobody's desk, so that an empty one is no all-clear; nothing where all is watched. */
export const Unwatched = ({ count: { open, overdue, areLowerBounds } }: { count: Desk['unwatched'] }) => {
  const translate = useTranslate();
  if (open === 0) return null;
  return (
    <Alert severity={overdue > 0 ? 'warning' : 'info'}>
      {translate('pages.desk.unwatched', { smart_count: open, overdue })}{' '}
      {areLowerBounds && `${translate('pages.desk.unwatchedMore')} `}
      <Link component={LinkBase} to="/desk?whose=team" color="inherit">
        {translate('pages.desk.openTeam')}
      </Link>
    </Alert>
  );
};
