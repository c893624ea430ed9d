import type { proceedingCohorts as english } from '../../en/resources/proceeding-cohorts.js';
import { standardFields } from '../standard-fields.js';

export const proceedingCohorts: typeof english = {
  name: 'Grupo en un proceso |||| Grupos en procesos',
  about: 'Qué grupos abarca un caso.',
  empty: 'Aún no hay grupos en procesos',
  invite: 'Vincule un caso con los grupos que abarca.',
  fields: {
    ...standardFields,
    proceedingId: 'Proceso',
    cohortId: 'Grupo',
    note: 'Nota',
  },
};
