import PassedIcon from '@mui/icons-material/ReportProblemOutlined';
import ScheduleIcon from '@mui/icons-material/Schedule';
import { Box, Link } from '@mui/material';
import { isOverdue } from '@paradero/domain/deadlines/overdue';
import { LinkBase } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { recordPath } from '../../shared/paths.js';
import { useWords } from '../../shared/charts/useWords.js';
import { useDueWords, type Deadline } from './useDueWords.js';

/** One deadline: when it is due, how far off that is, and where it stands. */
export const DeadlineRow = ({ deadline }: { deadline: Deadline }) => {
  const words = useWords();
  const dueWords = useDueWords();
  const state = useTerm('deadlineStates');
  const hasPassed = isOverdue(deadline);
  const Icon = hasPassed ? PassedIcon : ScheduleIcon;
  return (
    <Box component="li" sx={rowStyle}>
      <Icon fontSize="small" aria-hidden color={hasPassed ? 'error' : 'action'} sx={{ mt: 0.25 }} />
      <Box sx={{ minWidth: 0 }}>
        <Link component={LinkBase} to={recordPath('deadlines', deadline.id)} sx={{ fontWeight: 600 }}>
          {words.title(deadline)}
        </Link>
        <Box>
          {dueWords(deadline)}
          {deadline.daysLeft && (
            <Box component="span" sx={{ color: hasPassed ? 'error.main' : 'text.primary', fontWeight: 600 }}>
              {' · '}
              {words.daysLeft(deadline.daysLeft)}
            </Box>
          )}
          {' · '}
          {state(deadline.state)}
        </Box>
      </Box>
    </Box>
  );
};

const rowStyle = {
  display: 'flex',
  gap: 1,
  py: 1,
  typography: 'body2',
  borderTop: 1,
  borderColor: 'divider',
};
