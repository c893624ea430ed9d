import { aboutAgreement, aboutProceeding } from '../about.js';
import { isOlder } from './ages.js';
import type { QuestionDraft } from '../draft.js';
import { mayHaveHappened } from '../../happened.js';
import type { AgreementDossier, DossierEvent, DossierInquiry, ProceedingDossier } from '../dossier.js';
import type { QuestionRule, RuleContext } from '../rule.js';

type Told = Pick<QuestionDraft, 'rule' | 'key' | 'about'>;

const daysToReply = 90;
const daysToTreatyBody = 60;
const thresholds: readonly number[] = [daysToReply, daysToTreatyBody];

/**
 * Q15: an authority was asked and no reply is recorded: the day a reply was due has passed, or, where none was set,
 * so many days since the last it can have been asked. On the last day itself there is still time. Medium: the
 * silence stands beside the question it leaves open, which has a severity of its own.
 */
export const agreementReplyMissing: QuestionRule<AgreementDossier> = {
  code: 'Q15',
  thresholds,
  ask: (dossier, context) =>
    dossier.inquiries
      .filter((inquiry) => isUnanswered(inquiry, context))
      .map((inquiry) => ofInquiry(inquiry, aboutAgreement('Q15', dossier, [inquiry.id]))),
};

/**
 * Q15, for proceedings: inquiries as for agreements, and a communication since which no reply is recorded, nor one
 * that may be later. The second threshold holds for treaty bodies and special procedures, the first for all others.
 * High for a communication of an international body, which asks in the name of all states.
 */
export const proceedingReplyMissing: QuestionRule<ProceedingDossier> = {
  code: 'Q15',
  thresholds,
  ask: (dossier, context) => [
    ...dossier.inquiries
      .filter((inquiry) => isUnanswered(inquiry, context))
      .map((inquiry) => ofInquiry(inquiry, aboutProceeding('Q15', dossier, [inquiry.id]))),
    ...ofCommunications(dossier, context),
  ],
};

const pending = ['SENT', 'NO_REPLY'];

function isUnanswered(
  { state, replyDue, askedLatest }: DossierInquiry,
  { on, thresholds: [days = daysToReply] }: RuleContext,
): boolean {
  if (!pending.includes(state)) return false;
  return replyDue === null ? isOlder(askedLatest, { on, days }) : replyDue < on;
}

function ofInquiry(inquiry: DossierInquiry, told: Told): QuestionDraft {
  const { id, addresseeId, askedEarliest, askedLatest, replyDue } = inquiry;
  const inputs = { inquiry: id, addresseeId, askedEarliest, askedLatest, replyDue };
  return { ...told, topic: 'REPLY', severity: 'medium', inputs, params: inputs };
}

const international = ['TREATY_BODY', 'REGIONAL'];

function ofCommunications(dossier: ProceedingDossier, { on, thresholds }: RuleContext): QuestionDraft[] {
  const { kind, events } = dossier.proceeding;
  const [others = daysToReply, treatyBody = daysToTreatyBody] = thresholds;
  const days = kind === 'TREATY_BODY' ? treatyBody : others;
  const replies = events.filter((event) => event.type === 'REPLY' && mayHaveHappened(event, on));
  return events
    .filter(({ type, occurredLatest }) => type === 'COMMUNICATION' && isOlder(occurredLatest, { on, days }))
    .filter((sent) => !replies.some((reply) => mayAnswer(reply, sent)))
    .map(({ id, occurredEarliest, occurredLatest }) => {
      const inputs = {
        ...{ communication: id, addresseeId: null, replyDue: null },
        ...{ askedEarliest: occurredEarliest, askedLatest: occurredLatest },
      };
      return {
        ...aboutProceeding('Q15', dossier, [id]),
        topic: 'REPLY',
        severity: international.includes(kind) ? 'high' : 'medium',
        inputs,
        params: inputs,
      };
    });
}

/** A reply answers what it does not certainly precede. */
function mayAnswer({ occurredLatest }: DossierEvent, { occurredEarliest }: DossierEvent): boolean {
  return occurredLatest === null || occurredEarliest === null || occurredLatest >= occurredEarliest;
}
