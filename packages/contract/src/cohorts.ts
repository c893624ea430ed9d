import { boolean, code, codes, edtf, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const cohorts = resource({
  name: 'cohorts',
  doc: 'A group moved together, or a part of one. How many people it has is a matter of figures and of the ledger.',
  fields: {
    name: text('Name', { required: true, sort: true, search: true }),
    nameEs: text('Name in Spanish', { search: true }),
    agreementId: reference('agreements', 'Agreement', { required: true, parent: true }),
    parentId: reference('cohorts', 'Cohort this is a part of', { parent: true }),
    partition: code('partitions', 'Why the parent is divided', { filter: true }),
    exhaustive: boolean('Whether the parts listed under it are all its parts; null when not known'),
    transferred: edtf('When the people were moved', { filter: true, sort: true }),
    nationality: text('Nationality (ISO 3166-1 alpha-2)', { max: 2, filter: true }),
    legalBases: codes('legalBases', 'Legal bases stated', { filter: true }),
    officialListId: reference('sources', 'Source in which a state published who is in it'),
    note: longtext('Note', { search: true }),
    noteEs: longtext('Note in Spanish', { search: true }),
  },
  title: 'name',
  sort: 'transferred',
});
