import { Box } from '@mui/material';

/** A sentence whose dates in notation, such as `2025-03-15/2025-03-18`, stand on one line each. */
export const UnbrokenDates = ({ text }: { text: string }) =>
  text.split(notation).map((part, index) =>
    index % 2 === 1 ? (
      <Box key={index} component="span" sx={{ whiteSpace: 'nowrap' }}>
        {part}
      </Box>
    ) : (
      part
    ),
  );

// What the pattern captures stands at every second place of the split.
const notation = /(\d{4}-[-\d/~T:]*[\d~])/;
