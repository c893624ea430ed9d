import { code, longtext, reference } from './fields.js';
import { resource } from './resource.js';

export const agreementParties = resource({
  name: 'agreement-parties',
  doc: 'The part a party has in an agreement.',
  fields: {
    agreementId: reference('agreements', 'Agreement', { required: true, parent: true }),
    partyId: reference('parties', 'Party', { required: true, parent: true }),
    role: code('roles', 'Role in this agreement', { required: true, filter: true }),
    note: longtext('Note'),
    noteEs: longtext('Note in Spanish'),
  },
  title: 'role',
  sort: 'createdAt',
  deletable: true,
});
