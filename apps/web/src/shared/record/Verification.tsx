import { Box } from '@mui/material';
import { useTerm } from '../fields/useTerm.js';

// What weakens a claim is set apart; what merely says where it stands is not.
const doubts = ['DISPUTED', 'CONTRADICTED', 'RETRACTED', 'UNVERIFIABLE'];
const firm = ['DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED', 'CORROBORATED'];

/** How far a claim has been checked. */
export const Verification = ({ code }: { code: string }) => {
  const term = useTerm('verificationStates');
  return (
    <Box
      component="span"
      sx={{
        color: doubts.includes(code) ? 'error.main' : firm.includes(code) ? 'success.main' : 'text.secondary',
      }}
    >
      <span aria-hidden>
        {doubts.includes(code) ? '≠\u00a0' : firm.includes(code) ? '✓\u00a0' : '○\u00a0'}
      </span>
      {term(code)}
    </Box>
  );
};
