import { code, day, edtf, longtext, reference } from './fields.js';
import { resource } from './resource.js';

export const inquiries = resource({
  name: 'inquiries',
  doc: 'A question put to an authority: by whom, how, when, and by when a reply is due.',
  fields: {
    questionId: reference('questions', 'Question', { required: true, parent: true }),
    addresseeId: reference('parties', 'Who was asked', { required: true, parent: true }),
    askedById: reference('parties', 'Who asked', { required: true, parent: true }),
    channel: code('channels', 'How it was sent', { required: true, filter: true }),
    asked: edtf('When it was asked', { required: true, filter: true, sort: true }),
    replyDue: day('Day a reply is due; while a rule computes a deadline about the inquiry, its last day', {
      filter: true,
      sort: true,
    }),
    state: code('inquiryStates', 'What became of it', { required: true, filter: true, sort: true }),
    replied: edtf('When a reply came', { sort: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'state',
  sort: '-asked',
  known: 'sourceId',
});
