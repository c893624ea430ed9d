import { Box } from '@mui/material';
import { formerWindow, type FormerWindow } from '@paradero/contract/views/deadlines';
import { useRecordContext, useTranslate } from 'react-admin';
import { useTerm } from '../shared/fields/useTerm.js';
import type { Records } from '../shared/record/records.js';
import { Section } from '../shared/record/Section.js';
import { useDateWords } from '../shared/record/useDateWords.js';

/** The days a deadline had before, newest first, each with when and why it moved. */
export const FormerWindows = () => {
  const translate = useTranslate();
  const former = formerWindow.array().safeParse(useRecordContext<Records['deadlines']>()?.former);
  if (!former.success || former.data.length === 0) return null;
  return (
    <Section id="former" title={translate('pages.deadline.former')} count={former.data.length}>
      <Box component="ol" reversed sx={{ pl: 2.5, my: 0, typography: 'body2', display: 'grid', gap: 0.75 }}>
        {former.data.toReversed().map((window, index) => (
          <li key={index}>
            <Former window={window} />
          </li>
        ))}
      </Box>
    </Section>
  );
};

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
