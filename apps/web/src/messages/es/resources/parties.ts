import type { parties as english } from '../../en/resources/parties.js';
import { standardFields } from '../standard-fields.js';

export const parties: typeof english = {
  name: 'Entidad |||| Entidades',
  about: 'Estados, organismos, tribunales, organizaciones, medios y grupos armados.',
  empty: 'Aún no hay entidades',
  invite: 'Agregue los Estados y las entidades de los que habla el registro.',
  fields: {
    ...standardFields,
    kind: 'Tipo',
    name: 'Nombre',
    nameEs: 'Nombre en español',
    aliases: 'Otros nombres',
    country: 'País',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    kind: 'Lo que es en sí. Lo que es respecto de un acuerdo se dice en el acuerdo.',
    aliases: 'Siglas y nombres anteriores: escriba uno y presione Entrar.',
  },
};
