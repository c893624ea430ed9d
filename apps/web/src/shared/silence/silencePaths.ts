import type { SilenceRow } from '@paradero/contract/views/silence';
import { listPath } from '../paths.js';
import type { AnswerKind } from './answerKinds.js';

const counted = {
  all: ['SENT', 'REPLIED', 'NO_REPLY'],
  answered: ['REPLIED'],
  unanswered: ['SENT', 'NO_REPLY'],
};

/** The inquiries behind a number of an addressee. */
export const inquiriesPath = ({ addressee }: SilenceRow, which: keyof typeof counted) =>
  listPath('inquiries', { addresseeId: addressee.id, state: counted[which] });

/** The answers of an addressee that reply to no inquiry. */
export const elsewherePath = ({ elsewhereIds }: SilenceRow) => listPath('answers', { id: elsewhereIds });

/** The answers of a kind that an addressee gave. */
export const answersPath = ({ answeredIds }: SilenceRow, kind: AnswerKind) =>
  listPath('answers', { class: [kind], inquiryId: answeredIds });
