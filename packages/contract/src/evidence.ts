import { code, integer, longtext, reference, text } from './fields.js';
import { resource } from './resource.js';

export const evidence = resource({
  name: 'evidence',
  doc: 'A file as it was received: its hash, size and sniffed type. The original is never altered (Berkeley Protocol).',
  fields: {
    title: text('What it shows', { required: true, sort: true, search: true }),
    sha256: text('SHA-256 of the bytes at intake, hexadecimal', {
      required: true,
      max: 64,
      write: 'never',
      filter: true,
    }),
    size: integer('Size in bytes', { required: true, write: 'never', sort: true }),
    mediaType: text('Media type sniffed from the bytes', { required: true, write: 'never', filter: true }),
    derivedFromId: reference('evidence', 'Original this was derived from', { parent: true, write: 'never' }),
    language: code('languages', 'Language', { filter: true }),
    note: longtext('Note', { search: true }),
  },
  sensitive: true,
  title: 'title',
  sort: '-createdAt',
  readOnly: true,
});
