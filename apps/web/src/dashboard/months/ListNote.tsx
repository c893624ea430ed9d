import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDashboardFilter } from '../filter/useDashboardFilter.js';

/** Why the list behind the number of a month may be longer than the number. */
export const ListNote = () => {
  const translate = useTranslate();
  const { filter } = useDashboardFilter();
  return (
    <Typography variant="caption" color="text.secondary">
      {translate(filter.agreementId ? 'dashboard.months.listOfAll' : 'dashboard.months.list')}
    </Typography>
  );
};
