import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import { RecordName } from '../../shared/record/RecordName.js';
import type { Records } from '../../shared/record/records.js';
import { Section } from '../../shared/record/Section.js';
import { SourceOf } from '../../shared/record/SourceOf.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { Words } from '../../shared/record/Words.js';
import { useWaitingWords } from '../../shared/record/useWaitingWords.js';

/** Who was asked, by whom, how and when, and how long a reply has been waited for. */
export const Inquiries = ({ questionId }: { questionId: string }) => {
  const translate = useTranslate();
  const inquiries = useRelated('inquiries', { filter: { questionId }, sort: 'asked' });
  return (
    <Section
      id="inquiries"
      title={translate('pages.question.inquiries')}
      count={inquiries.total}
      actions={<AddButton resource="inquiries" values={{ questionId }} />}
    >
      <Loadable
        state={inquiries}
        isEmpty={inquiries.rows.length === 0}
        empty={translate('pages.question.noInquiries')}
      >
        <PlainList items={inquiries.rows}>{(inquiry) => <Inquiry inquiry={inquiry} />}</PlainList>
      </Loadable>
    </Section>
  );
};

const Inquiry = ({ inquiry }: { inquiry: Records['inquiries'] }) => {
  const { addresseeId, askedById, channel, asked, replied, replyDue, state, note, noteEs, sourceId } =
    inquiry;
  const translate = useTranslate();
  const { date, day } = useDateWords();
  const channelWord = useTerm('channels')(channel);
  const stateWord = useTerm('inquiryStates')(state);
  const waiting = useWaitingWords()(inquiry);
  return (
    <Box sx={{ display: 'grid', gap: 0.25 }}>
      <Typography component="div">
        <strong>
          <RecordName resource="parties" id={addresseeId} />
        </strong>
        {' · '}
        {stateWord}
        {waiting && <strong> · {waiting}</strong>}
      </Typography>
      <Typography variant="body2" component="div">
        {translate('pages.question.askedBy')} <RecordName resource="parties" id={askedById} /> · {channelWord}{' '}
        · {date(asked)}
        {replyDue && ` · ${translate('pages.question.replyDue', { day: day(replyDue) })}`}
        {replied && ` · ${translate('pages.question.replied', { date: date(replied) })}`}
      </Typography>
      {note && (
        <Typography variant="body2">
          <Words en={note} es={noteEs} />
        </Typography>
      )}
      <SourceOf id={sourceId} />
    </Box>
  );
};
