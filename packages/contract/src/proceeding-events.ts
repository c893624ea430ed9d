import { code, edtf, instant, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { together } from './rules.js';

export const proceedingEvents = resource({
  name: 'proceeding-events',
  doc: 'What happened in a proceeding: filed, ordered, stayed, argued, decided.',
  fields: {
    proceedingId: reference('proceedings', 'Proceeding', { required: true, parent: true, write: 'create' }),
    type: code('proceedingEventTypes', 'What happened', { required: true, filter: true, sort: true }),
    occurred: edtf('When', { required: true, filter: true, sort: true }),
    localTime: text('Local time of day HH:MM, where known', { max: 5 }),
    zone: text('IANA time zone of the local time', { max: 60 }),
    forumId: reference('parties', 'Forum, when not that of the proceeding'),
    summary: longtext('What happened, in our words', { required: true, search: true }),
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
    together('localTime', 'zone'),
    together('voidedAt', 'voidReason'),
    together('voidReason', 'voidedAt'),
  ],
});
