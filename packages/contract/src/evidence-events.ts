import { code, instant, longtext, reference } from './fields.js';
import { resource } from './resource.js';

export const evidenceEvents = resource({
  name: 'evidence-events',
  doc: 'The custody log of a file: received, hashed, viewed, copied, exported.',
  fields: {
    evidenceId: reference('evidence', 'File', { required: true, parent: true }),
    action: code('evidenceActions', 'What was done', { required: true, filter: true }),
    at: instant('When', { required: true, sort: true }),
    note: longtext('From whom, how, with what'),
  },
  sensitive: true,
  title: 'action',
  sort: 'at',
  readOnly: true,
});
