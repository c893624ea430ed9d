import type { proceedingCohorts as english } from '../../en/resources/proceeding-cohorts.js';
import { standardFields } from '../standard-fields.js';

export const proceedingCohorts: typeof english = {
  name: 'Cohorte en un proceso |||| Cohortes en procesos',
  about: 'Qué cohortes abarca un proceso.',
  empty: 'Aún no hay cohortes en procesos',
  invite: 'Vincule un proceso con las cohortes que abarca.',
  fields: {
    ...standardFields,
    proceedingId: 'Proceso',
    cohortId: 'Cohorte',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
};
