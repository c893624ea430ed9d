import type { TermSummary } from '@paradero/contract/views/terms';
import { Box, Button, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import type { Flag } from './findingWords.js';
import { PeopleBar } from './PeopleBar.js';
import { Severity, severityColour } from './Severity.js';
import { useFinding } from './useFinding.js';

/** The first finding, as large as it is grave. */
export const LeadFinding = ({ flag, term }: { flag: Flag; term: TermSummary | undefined }) => {
  const translate = useTranslate();
  const topic = useTerm('questionTopics');
  const { statement, people, peopleWords, agreement, ...paths } = useFinding(flag, term);
  return (
    <Box sx={{ borderLeft: 6, borderColor: severityColour(flag.severity), pl: { xs: 1.5, sm: 2.5 } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, typography: 'body2' }}>
        <Severity severity={flag.severity} />
        <span>{topic(flag.topic)}</span>
        {agreement && <strong>{agreement}</strong>}
      </Box>
      <Typography component="p" sx={statementStyle}>
        {statement}{' '}
        {paths.peoplePath ? (
          <Link component={LinkBase} to={paths.peoplePath} color="inherit" sx={thinLine}>
            {peopleWords}
          </Link>
        ) : (
          peopleWords
        )}
      </Typography>
      {people && <PeopleBar {...people} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1.5, displayPrint: 'none' }}>
        {paths.questionPath && (
          <Button component={LinkBase} to={paths.questionPath} variant="contained">
            {translate('dashboard.findings.openQuestion')}
          </Button>
        )}
        {paths.agreementPath && (
          <Button component={LinkBase} to={paths.agreementPath} variant="outlined">
            {translate('dashboard.findings.openAgreement')}
          </Button>
        )}
      </Box>
    </Box>
  );
};

const statementStyle = {
  typography: 'h1',
  fontSize: { xs: '1.3rem', sm: '1.625rem' },
  mt: 0.75,
  maxWidth: '46ch',
  textWrap: 'pretty',
};

const thinLine = { textDecorationThickness: '1px' };
