import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import HelpIcon from '@mui/icons-material/HelpOutlined';
import WarningIcon from '@mui/icons-material/ReportProblemOutlined';
import { Box } from '@mui/material';
import { useTerm } from '../../shared/fields/useTerm.js';

const looks: Readonly<Record<string, { icon: typeof ErrorIcon; colour: string }>> = {
  critical: { icon: ErrorIcon, colour: 'error.main' },
  high: { icon: WarningIcon, colour: 'warning.main' },
  medium: { icon: HelpIcon, colour: 'info.main' },
};

/** The colour of a severity, as a path in the palette. */
export const severityColour = (severity: string) => looks[severity]?.colour ?? 'text.secondary';

/** How grave it is that a question stays open: a sign and a word. */
export const Severity = ({ severity }: { severity: string }) => {
  const term = useTerm('severities');
  const Icon = looks[severity]?.icon ?? HelpIcon;
  return (
    <Box
      component="span"
      sx={{
        color: severityColour(severity),
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        fontWeight: 600,
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {term(severity)}
    </Box>
  );
};
