import LinkIcon from '@mui/icons-material/Link';
import ResetIcon from '@mui/icons-material/RestartAlt';
import { Box, Button, Typography } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import { isInverted, noFilter } from './dashboardFilter.js';
import { filterWords } from './filterWords.js';
import { useDashboardFilter } from './useDashboardFilter.js';

interface FilterSentenceProps {
  agreement: string | undefined;
  on: string | undefined;
}

/** What is shown, in words; with the ways to share it and to show everything again. */
export const FilterSentence = ({ agreement, on }: FilterSentenceProps) => {
  const translate = useTranslate();
  const words = useWords();
  const { filter, setFilter } = useDashboardFilter();
  const parts = filterWords({ filter, agreement, on }, { words, translate });
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, mt: 0.5 }}>
      <Typography variant="body2" role="status" sx={{ flex: '1 1 20rem', maxWidth: '100ch' }}>
        {isInverted(filter)
          ? translate('dashboard.filter.nothingDrawn')
          : translate('dashboard.shown.sentence', { parts: parts.join(', ') })}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, displayPrint: 'none' }}>
        {isNarrowed && (
          <Button size="small" startIcon={<ResetIcon />} onClick={() => setFilter(noFilter)}>
            {translate('dashboard.filter.reset')}
          </Button>
        )}
        <CopyLinkButton />
      </Box>
    </Box>
  );
};

const CopyLinkButton = () => {
  const translate = useTranslate();
  const notify = useNotify();
  // Missing on plain http outside localhost, where the address bar does the same.
  if (!('clipboard' in navigator)) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href);
    notify('dashboard.filter.copied', { type: 'info' });
  };
  return (
    <Button size="small" startIcon={<LinkIcon />} onClick={copy}>
      {translate('dashboard.filter.copy')}
    </Button>
  );
};
