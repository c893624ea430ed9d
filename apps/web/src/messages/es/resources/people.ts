import type { people as english } from '../../en/resources/people.js';
import { standardFields } from '../standard-fields.js';

export const people: typeof english = {
  name: 'Persona |||| Personas',
  about: 'Personas detenidas, por código. Aquí no se guardan nombres.',
  empty: 'Aún no hay personas',
  invite: 'Agregue a una persona con un código que no diga nada a terceros.',
  fields: {
    ...standardFields,
    code: 'Código',
    consent: 'Consentimiento',
    note: 'Nota',
  },
  help: {
    code: 'Un código que no diga nada de la persona: ni iniciales, ni año de nacimiento, ni número de expediente.',
    consent: 'Lo que aceptó la persona, o quien puede hablar por ella.',
    note: 'Nada por lo que se pueda reconocer a la persona.',
  },
};
