/** Labels of the fields that every record has. */
export const standardFields = {
  level: 'Who may see it',
  version: 'Version',
  organisationId: 'Organisation',
  createdAt: 'Recorded',
  updatedAt: 'Last changed',
  createdById: 'Recorded by',
};
