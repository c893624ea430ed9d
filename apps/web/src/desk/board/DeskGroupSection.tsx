import { Box, Button, Card, Typography } from '@mui/material';
import type { Desk, DeskGroup } from '@paradero/contract/views/desk';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { DeskRow } from './DeskRow.js';

interface DeskGroupSectionProps {
  name: keyof Desk['groups'] | 'snoozed';
  group: DeskGroup;
  more?: () => void;
}

/** One group of a desk under its name and how much stands in it. */
export const DeskGroupSection = ({ name, group, more }: DeskGroupSectionProps) => {
  const titleId = useId();
  const translate = useTranslate();
  const { total, totalIsLowerBound, items } = group;
  const isCut = total > items.length || totalIsLowerBound;
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
      <Typography variant="h2" id={titleId} sx={name === 'overdue' && total > 0 ? late : undefined}>
        {translate(`pages.desk.group.${name}`)}
        <Box component="span" sx={countStyle}>
          {totalIsLowerBound ? translate('pages.desk.atLeast', { count: total }) : total}
        </Box>
      </Typography>
      {name === 'undated' && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('pages.desk.undatedHelp')}
        </Typography>
      )}
      {items.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', mt: 0.5 }}>
          {translate(`pages.desk.empty.${name}`)}
        </Typography>
      ) : (
        <Box component="ul" aria-labelledby={titleId} sx={{ listStyle: 'none', m: 0, mt: 1, p: 0 }}>
          {items.map((item) => (
            <DeskRow key={item.id} item={item} />
          ))}
        </Box>
      )}
      {isCut && more && (
        <Button size="small" onClick={more} sx={{ mt: 1 }}>
          {translate('pages.desk.more')}
        </Button>
      )}
      {isCut && !more && (
        <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
          {translate('pages.desk.moreInLists')}
        </Typography>
      )}
    </Card>
  );
};

const late = { color: 'error.main' };
const countStyle = {
  ml: 1,
  typography: 'body1',
  color: 'text.secondary',
  fontVariantNumeric: 'tabular-nums',
};
