import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { Loadable } from '../shared/record/Loadable.js';
import { Section } from '../shared/record/Section.js';
import { AskedFacts } from '../shared/silence/AskedFacts.js';
import { ClassBar } from '../shared/silence/ClassBar.js';
import { SilentFor } from '../shared/silence/SilentFor.js';
import { useSilence } from '../shared/silence/useSilence.js';
import { QuestionLines } from '../shared/unresolved/QuestionLines.js';
import { useSeverityWords } from '../shared/unresolved/useSeverityWords.js';
import { useUnresolved } from '../shared/unresolved/useUnresolved.js';

/** What a party must answer and has not, and what it did with what it was asked. */
export const MustAnswer = () => {
  const record = useRecordContext();
  return record ? <AnswersOwed partyId={String(record.id)} /> : null;
};

const AnswersOwed = ({ partyId }: { partyId: string }) => {
  const about = { addresseeId: partyId };
  const translate = useTranslate();
  const severityWords = useSeverityWords();
  const owed = useUnresolved(about);
  const { view: unresolved } = owed;
  const silence = useSilence(about);
  const row = silence.view?.data[0];
  return (
    <Section
      id="must-answer"
      title={translate('pages.party.mustAnswer')}
      count={unresolved?.total}
      {...(unresolved && { description: severityWords(unresolved) })}
    >
      <Loadable state={silence} lines={2}>
        {row ? (
          <Box sx={askedStyle}>
            <div>
              <SilentFor row={row} />
              <AskedFacts row={row} />
            </div>
            <ClassBar row={row} />
          </Box>
        ) : (
          <Typography sx={{ mb: 2 }}>{translate('pages.party.neverAsked')}</Typography>
        )}
      </Loadable>
      <Loadable
        state={owed}
        isEmpty={unresolved?.total === 0}
        empty={translate('pages.party.nothingToAnswer')}
      >
        {unresolved && <QuestionLines unresolved={unresolved} about={about} />}
      </Loadable>
    </Section>
  );
};

const askedStyle = {
  display: 'grid',
  columnGap: 3,
  rowGap: 1,
  mb: 2,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' },
  // Links stand close together, and each is a target of its own (WCAG 2.2, 2.5.8).
  '& a': { display: 'inline-block', minHeight: 24, lineHeight: '24px' },
};
