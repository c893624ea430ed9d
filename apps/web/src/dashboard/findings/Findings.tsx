import { Box, Button, Card, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { FindingRow } from './FindingRow.js';
import { LeadFinding } from './LeadFinding.js';

const shownAtFirst = 3;

/** The founding question, asked of every agreement it can be asked of; the gravest and largest comes first. */
export const Findings = ({ flags, terms }: Pick<Dashboard, 'flags' | 'terms'>) => {
  const translate = useTranslate();
  const titleId = useId();
  const [isWhole, setWhole] = useState(false);
  const [lead, ...others] = flags;
  const termOf = (id: string | null) => terms.find(({ agreementId }) => agreementId === id);
  return (
    <Card component="section" aria-labelledby={titleId} sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography variant="h2" id={titleId} sx={{ mb: 1.5, color: 'text.secondary' }}>
        {translate('dashboard.findings.title')}
      </Typography>
      {!lead && <Typography sx={{ maxWidth: '70ch' }}>{translate('dashboard.findings.none')}</Typography>}
      {lead && <LeadFinding flag={lead} term={termOf(lead.agreementId)} />}
      {others.length > 0 && (
        <Box component="ul" aria-label={translate('dashboard.findings.others')} sx={listStyle}>
          {(isWhole ? others : others.slice(0, shownAtFirst)).map((flag) => (
            <FindingRow key={flag.key} flag={flag} term={termOf(flag.agreementId)} />
          ))}
        </Box>
      )}
      {others.length > shownAtFirst && (
        <Button
          size="small"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
          sx={{ mt: 1, displayPrint: 'none' }}
        >
          {translate(isWhole ? 'dashboard.findings.less' : 'dashboard.findings.more', {
            smart_count: others.length - shownAtFirst,
          })}
        </Button>
      )}
    </Card>
  );
};

const listStyle = { listStyle: 'none', m: 0, mt: 3, p: 0, borderTop: 1, borderColor: 'divider' };
