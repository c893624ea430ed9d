import AddIcon from '@mui/icons-material/Add';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { Desk } from '@paradero/contract/views/desk';
import { LinkBase, useTranslate } from 'react-admin';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useDeskView, type Whose } from '../useDeskView.js';

/** Whose desk is shown, and what can be done besides working it off. */
export const DeskHead = ({ desk, showKeys }: { desk: Desk | undefined; showKeys: () => void }) => {
  const translate = useTranslate();
  const { day } = useDateWords();
  const { whose, setWhose } = useDeskView();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={whose}
        onChange={(_, next: Whose | null) => next && setWhose(next)}
        aria-label={translate('pages.desk.whose.label')}
      >
        <ToggleButton value="mine">{translate('pages.desk.whose.mine')}</ToggleButton>
        <ToggleButton value="team">{translate('pages.desk.whose.team')}</ToggleButton>
      </ToggleButtonGroup>
      <Button
        component={LinkBase}
        to="/reminders/create"
        state={{ returnTo: '/desk' }}
        size="small"
        startIcon={<AddIcon />}
      >
        {translate('pages.desk.addReminder')}
      </Button>
      <Button
        size="small"
        startIcon={<KeyboardIcon />}
        onClick={showKeys}
        aria-keyshortcuts="?"
        sx={{ '@media (pointer: coarse)': { display: 'none' } }}
      >
        {translate('pages.desk.keys.open')}
      </Button>
      {desk && (
        <Typography variant="body2" sx={{ color: 'text.secondary', flexBasis: { xs: '100%', md: 'auto' } }}>
          {translate('pages.desk.asOf', { day: day(desk.on), zone: desk.zone })}
        </Typography>
      )}
    </Box>
  );
};
