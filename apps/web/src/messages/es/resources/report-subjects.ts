import type { reportSubjects as english } from '../../en/resources/report-subjects.js';
import { standardFields } from '../standard-fields.js';

export const reportSubjects: typeof english = {
  name: 'Tema de un informe |||| Temas de los informes',
  about: 'De qué trata un informe: un acuerdo, una cohorte, un lugar de detención, una persona.',
  empty: 'Aún no hay temas de los informes',
  invite: 'Indique de qué trata un informe.',
  fields: {
    ...standardFields,
    reportId: 'Informe',
    agreementId: 'Acuerdo',
    cohortId: 'Cohorte',
    facilityId: 'Lugar de detención',
    personId: 'Persona',
    partyId: 'Entidad',
  },
};
