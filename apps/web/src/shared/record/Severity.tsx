import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import InfoIcon from '@mui/icons-material/InfoOutlined';
import PriorityIcon from '@mui/icons-material/PriorityHigh';
import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Chip, type ChipProps } from '@mui/material';
import { useTerm } from '../fields/useTerm.js';

const looks: Record<string, { color: ChipProps['color']; Icon: typeof ErrorIcon; isFilled: boolean }> = {
  critical: { color: 'error', Icon: ErrorIcon, isFilled: true },
  high: { color: 'error', Icon: PriorityIcon, isFilled: false },
  medium: { color: 'warning', Icon: WarningIcon, isFilled: false },
};
const other = { color: 'default', Icon: InfoIcon, isFilled: false } as const;

/** How grave a question is: by word, by shape and by colour. */
export const Severity = ({ code }: { code: string }) => {
  const term = useTerm('severities');
  const { color, Icon, isFilled } = looks[code] ?? other;
  return (
    <Chip
      size="small"
      color={color}
      variant={isFilled ? 'filled' : 'outlined'}
      icon={<Icon aria-hidden />}
      label={term(code)}
    />
  );
};
