import { Box, Typography } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { ChartFrame } from '../shared/charts/ChartFrame.js';
import { ClockButton } from '../shared/clocks/ClockButton.js';
import { clockNames } from '../shared/clocks/clocks.js';
import { PageActions } from '../shared/layout/PageActions.js';
import { DrawnAt } from '../shared/record/DrawnAt.js';
import { Loadable } from '../shared/record/Loadable.js';
import { ClassLegend } from './ClassLegend.js';
import { SilenceRows } from './SilenceRows.js';
import { useSilence } from '../shared/silence/useSilence.js';
import { useSilenceColumns } from './useSilenceColumns.js';

/** Who was asked, who answered and how, and who has kept silent for how long. */
export const Silence = () => {
  const translate = useTranslate();
  const silence = useSilence();
  const columns = useSilenceColumns();
  const { view } = silence;
  const rows = view?.data ?? [];
  return (
    <>
      <Title title={translate('pages.silence.title')} />
      <PageActions>
        <ClockButton names={clockNames} />
      </PageActions>
      <Typography sx={{ mb: 2, color: 'text.secondary', maxWidth: '76ch' }}>
        {translate('pages.silence.intro')}
      </Typography>
      <Loadable state={silence} lines={6}>
        <ChartFrame
          title={translate('pages.silence.byAddressee')}
          description={translate('pages.silence.description')}
          columns={columns}
          rows={rows}
          fileName="silence"
          empty={translate('pages.silence.empty')}
        >
          <ClassLegend />
          <SilenceRows rows={rows} />
        </ChartFrame>
        <Box sx={{ mt: 1.5 }}>{view && <DrawnAt view={view} />}</Box>
      </Loadable>
    </>
  );
};
