import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';

/** Who published it and who the information comes from: two different things, shown as two. */
export const Provenance = ({ source }: { source: Records['sources'] }) => {
  const { publisherId, originId } = source;
  const translate = useTranslate();
  return (
    <Box>
      <Box sx={rowStyle}>
        <Party label={translate('pages.source.origin')} id={originId} />
        <Box aria-hidden sx={arrowStyle}>
          →
        </Box>
        <Party label={translate('pages.source.publisher')} id={publisherId} />
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, maxWidth: '76ch' }}>
        {translate(
          originId === null
            ? 'pages.source.originUnknown'
            : originId === publisherId
              ? 'pages.source.originIsPublisher'
              : 'pages.source.originIsOther',
        )}
      </Typography>
    </Box>
  );
};

const Party = ({ label, id }: { label: string; id: string | null }) => {
  const translate = useTranslate();
  return (
    <Box>
      <Box sx={{ typography: 'caption', color: 'text.secondary' }}>{label}</Box>
      <Typography variant="h3" component="p">
        {id ? <RecordName resource="parties" id={id} /> : translate('pages.source.unknownParty')}
      </Typography>
    </Box>
  );
};

// Where the two parties stand one below the other, the arrow turns with them.
const rowStyle = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  columnGap: 3,
  rowGap: { xs: 0.5, sm: 1 },
  alignItems: { xs: 'flex-start', sm: 'center' },
};
const arrowStyle = {
  typography: 'h2',
  color: 'text.secondary',
  fontWeight: 400,
  lineHeight: 1,
  transform: { xs: 'rotate(90deg)', sm: 'none' },
};
