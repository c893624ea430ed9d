import { Box, Link, Typography } from '@mui/material';
import { useGetResourceLabel, useTranslate } from 'react-admin';
import { Section } from '../../shared/record/Section.js';
import { restingKinds, type Resting } from './useResting.js';

/** How much of the record rests on the source, kind by kind. */
export const RestingSummary = ({ resting }: { resting: Resting }) => {
  const translate = useTranslate();
  const label = useGetResourceLabel();
  const kinds = restingKinds.filter((kind) => resting[kind].total > 0);
  const isPending = restingKinds.some((kind) => resting[kind].isPending);
  return (
    <Section
      title={translate('pages.source.resting')}
      description={translate('pages.source.restingDescription')}
    >
      {kinds.length === 0 && (
        <Typography color="text.secondary" role="status">
          {translate(isPending ? 'ra.message.loading' : 'pages.source.nothingRests')}
        </Typography>
      )}
      <Box component="ul" sx={listStyle}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link href={`#${kind}`} underline="hover">
              <Box component="span" sx={{ typography: 'h2', fontVariantNumeric: 'tabular-nums' }}>
                {resting[kind].total}
              </Box>{' '}
              {label(kind, resting[kind].total)}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
};

const listStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 3,
  rowGap: 1,
  listStyle: 'none',
  p: 0,
  m: 0,
};
