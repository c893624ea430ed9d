import { code, day, edtf, instant, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { isWholeDuration, together } from './rules.js';

export const agreementEvents = resource({
  name: 'agreement-events',
  doc: 'A link in the chain of an agreement. An applied event is voided with a reason, never deleted.',
  fields: {
    agreementId: reference('agreements', 'Agreement', { required: true, parent: true, write: 'create' }),
    type: code('agreementEventTypes', 'What happened', { required: true, filter: true, sort: true }),
    occurred: edtf('When', { required: true, filter: true, sort: true }),
    effectDuration: text('How much it lengthens the term (ISO 8601)', { max: 20 }),
    effectEnd: day('New end of the term, when the event states one'),
    summary: longtext('What happened, in our words', { search: true }),
    summaryEs: longtext('What happened, in Spanish', { search: true }),
    verification: code('verificationStates', 'How far it has been checked', { required: true, filter: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    voidedAt: instant('When the event was voided'),
    voidReason: longtext('Why the event was voided'),
  },
  title: 'type',
  sort: 'occurred',
  known: 'sourceId',
  rules: [
    together('voidedAt', 'voidReason'),
    together('voidReason', 'voidedAt'),
    isWholeDuration('effectDuration'),
  ],
});
