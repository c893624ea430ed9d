import type { TermSummary } from '@paradero/contract/views/terms';
import { Box, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { Flag } from './findingWords.js';
import { Severity } from './Severity.js';
import { useFinding } from './useFinding.js';

/** A further finding: which agreement, what about it, of how many people. */
export const FindingRow = ({ flag, term }: { flag: Flag; term: TermSummary | undefined }) => {
  const translate = useTranslate();
  const { statement, peopleWords, agreement, ...paths } = useFinding(flag, term);
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: '0 0 6.5rem' }}>
        <Severity severity={flag.severity} />
      </Box>
      <Box sx={{ flex: '1 1 16rem' }}>
        {agreement && paths.agreementPath && (
          <Link component={LinkBase} to={paths.agreementPath} sx={{ fontWeight: 600 }}>
            {agreement}
          </Link>
        )}
        <Box>
          {statement}{' '}
          {paths.peoplePath && (
            <Link component={LinkBase} to={paths.peoplePath} color="inherit">
              {peopleWords}
            </Link>
          )}
          {paths.questionPath && (
            <>
              {' '}
              <Link component={LinkBase} to={paths.questionPath}>
                {translate('dashboard.findings.question')}
              </Link>
            </>
          )}
        </Box>
      </Box>
    </Box>
  );
};

const rowStyle = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  py: 1,
  typography: 'body2',
  borderBottom: 1,
  borderColor: 'divider',
};
