import { code, count, edtf, instant, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';
import { countIsAnInterval, together } from './rules.js';

export const custodyEvents = resource({
  name: 'custody-events',
  doc: 'A line of the ledger: how many people of a cohort passed from one custody status to another, and when.',
  fields: {
    cohortId: reference('cohorts', 'Cohort', { required: true, parent: true }),
    occurred: edtf('When', { required: true, filter: true, sort: true }),
    localTime: text('Local time of day HH:MM, where known', { max: 5 }),
    zone: text('IANA time zone of the local time', { max: 60 }),
    fromStatus: code('custodyStatuses', 'Status before; null when the people enter the ledger', {
      filter: true,
    }),
    toStatus: code('custodyStatuses', 'Status after', { required: true, filter: true, sort: true }),
    ...count('people'),
    facilityId: reference('facilities', 'Where'),
    legalBasis: code('legalBases', 'Legal basis stated', { filter: true }),
    verification: code('verificationStates', 'How far it has been checked', { required: true, filter: true }),
    sourceId: reference('sources', 'Source', { required: true, parent: true }),
    locator: text('Place in the source'),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
    voidedAt: instant('When the event was voided'),
    voidReason: longtext('Why the event was voided'),
  },
  title: 'toStatus',
  sort: 'occurred',
  known: 'sourceId',
  rules: [
    countIsAnInterval,
    together('localTime', 'zone'),
    together('voidedAt', 'voidReason'),
    together('voidReason', 'voidedAt'),
    ({ localTime }) =>
      typeof localTime === 'string' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(localTime)
        ? [{ path: 'localTime', code: 'time/not-a-time' }]
        : [],
    ({ lo }) => (lo === null || lo === undefined ? [{ path: 'lo', code: 'count/needs-least' }] : []),
  ],
});
