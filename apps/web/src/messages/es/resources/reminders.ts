import type { reminders as english } from '../../en/resources/reminders.js';
import { standardFields } from '../standard-fields.js';

export const reminders: typeof english = {
  name: 'Recordatorio |||| Recordatorios',
  about: 'Notas para usted en un día determinado. Nadie más las ve y no mueven ninguna fecha legal.',
  empty: 'Aún no hay recordatorios',
  invite: 'Anote qué quiere recordar y cuándo.',
  fields: {
    ...standardFields,
    due: 'Recordarme el',
    note: 'Qué recordar',
    agreementId: 'Acuerdo',
    cohortId: 'Cohorte',
    facilityId: 'Lugar de detención',
    personId: 'Persona',
    partyId: 'Entidad',
    proceedingId: 'Proceso',
    reportId: 'Informe',
    allegationId: 'Señalamiento',
    evidenceId: 'Prueba',
    sourceId: 'Fuente',
    questionId: 'Pregunta',
    inquiryId: 'Solicitud',
    statementId: 'Declaración',
    deadlineId: 'Fecha límite',
    doneAt: 'Hecho el',
  },
  help: {
    due: 'Un día suyo. No es una fecha límite legal ni borra nada.',
  },
};
