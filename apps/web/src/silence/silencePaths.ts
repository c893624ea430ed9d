import type { SilenceRow } from '@paradero/contract/views/silence';
import type { AnswerKind } from './answerKinds.js';

const list = (resource: string, filter: object) =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;

const counted = {
  all: ['SENT', 'REPLIED', 'NO_REPLY'],
  answered: ['REPLIED'],
  unanswered: ['SENT', 'NO_REPLY'],
};

/** The inquiries behind a number of an addressee. */
export const inquiriesPath = ({ addressee }: SilenceRow, which: keyof typeof counted) =>
  list('inquiries', { addresseeId: addressee.id, state: counted[which] });

/** The answers of a kind that an addressee gave. */
export const answersPath = ({ answeredIds }: SilenceRow, kind: AnswerKind) =>
  list('answers', { class: [kind], inquiryId: answeredIds });
