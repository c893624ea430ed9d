import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const inquiries = {
  name: 'Inquiry |||| Inquiries',
  about: 'A question put to somebody on a day, and when the reply is due.',
  empty: 'No inquiries yet',
  invite: 'Record whom you asked, when, and when the reply is due.',
  fields: {
    ...standardFields,
    ...claimFields,
    questionId: 'Question',
    addresseeId: 'Asked',
    askedById: 'Asked by',
    channel: 'How',
    asked: 'When asked',
    replyDue: 'Reply due',
    state: 'State',
    replied: 'When replied',
    note: 'Note',
    noteEs: 'Note in Spanish',
  },
  help: {
    replyDue: 'The day by which the law or the letter asks for a reply.',
  },
};
