import { standardFields } from '../standard-fields.js';

export const reports = {
  name: 'Report |||| Reports',
  about: 'What an NGO, a UN body, a court or a reporter published, or a monitor observed.',
  empty: 'No reports yet',
  invite: 'Log a report: its figures, allegations and statements are entered beside its text.',
  fields: {
    ...standardFields,
    title: 'Title',
    titleEs: 'Title in Spanish',
    publisherId: 'Published by',
    sourceId: 'Source',
    published: 'Published',
    period: 'Period covered',
    language: 'Language',
    narrative: 'What it says, in our words',
    narrativeEs: 'The same in Spanish',
    reviewState: 'Review',
  },
  help: {
    titleEs: 'Where the title stands in another language.',
    sourceId: 'Leave empty for what a monitor observed.',
    narrative: 'Without names and details that could hurt somebody.',
  },
};
