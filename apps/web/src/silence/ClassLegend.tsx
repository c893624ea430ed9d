import { Box } from '@mui/material';
import { useTerm } from '../shared/fields/useTerm.js';
import { answerKinds } from '../shared/silence/answerKinds.js';
import { useKindColours } from '../shared/silence/useKindColours.js';

/** What the parts of the bars are. */
export const ClassLegend = () => {
  const colours = useKindColours();
  const words = useTerm('answerClasses');
  return (
    <Box component="ul" sx={listStyle}>
      {answerKinds.map((kind) => (
        <Box component="li" key={kind} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
          <Box aria-hidden sx={{ width: 12, height: 12, bgcolor: colours[kind], borderRadius: 0.5 }} />
          {words(kind)}
        </Box>
      ))}
    </Box>
  );
};

const listStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: 0.5,
  m: 0,
  p: 0,
  mb: 2,
  listStyle: 'none',
  typography: 'body2',
};
