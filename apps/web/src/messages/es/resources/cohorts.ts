import type { cohorts as english } from '../../en/resources/cohorts.js';
import { standardFields } from '../standard-fields.js';

export const cohorts: typeof english = {
  name: 'Cohorte |||| Cohortes',
  about: 'Personas trasladadas juntas, o una parte de ellas, y qué fue de ellas.',
  empty: 'Aún no hay cohortes',
  invite: 'Registre una cohorte de personas trasladadas en virtud de un acuerdo.',
  fields: {
    ...standardFields,
    name: 'Nombre',
    nameEs: 'Nombre en español',
    agreementId: 'Acuerdo',
    parentId: 'Forma parte de',
    partition: 'División',
    exhaustive: 'Están todas las partes',
    transferred: 'Traslado',
    nationality: 'Nacionalidad',
    legalBases: 'Bases legales alegadas',
    officialListId: 'Lista oficial',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    name: 'Diga quiénes y cuándo, por ejemplo «Venezolanos trasladados el 15 de marzo de 2025». Omita la cantidad: eso es asunto de las cifras.',
    parentId: 'Déjelo vacío si la cohorte no es parte de otra.',
    partition: 'Según qué se divide la cohorte mayor; las partes de una misma división no deben coincidir.',
    exhaustive: 'Si las partes registradas bajo esta cohorte suman su totalidad.',
    legalBases: 'Tal como las alegaron las autoridades, no como deberían ser.',
  },
};
