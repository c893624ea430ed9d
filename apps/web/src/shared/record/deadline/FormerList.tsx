import { Box } from '@mui/material';
import type { FormerWindow } from '@paradero/contract/views/deadlines';
import { useTranslate } from 'react-admin';
import { useTerm } from '../../fields/useTerm.js';
import { useDateWords } from '../useDateWords.js';

/** Days a deadline had, newest first, each with when and why it moved. */
export const FormerList = ({ windows }: { windows: readonly FormerWindow[] }) => (
  <Box component="ol" reversed sx={{ pl: 2.5, my: 0, typography: 'body2', display: 'grid', gap: 0.75 }}>
    {windows.toReversed().map((window, index) => (
      <li key={index}>
        <Former window={window} />
      </li>
    ))}
  </Box>
);

const Former = ({
  window: { earliest, latest, on, reason, day: changed, name },
}: {
  window: FormerWindow;
}) => {
  const translate = useTranslate();
  const { between, day } = useDateWords();
  const why = useTerm('deadlineMoves')(reason);
  return (
    <>
      <s>{between(earliest, latest)}</s> · {translate('pages.deadline.replaced', { day: day(on) })} · {why}
      {changed && ` (${day(changed)}${name ? `, ${name}` : ''})`}
    </>
  );
};
