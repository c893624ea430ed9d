import type { facilities as english } from '../../en/resources/facilities.js';
import { standardFields } from '../standard-fields.js';

export const facilities: typeof english = {
  name: 'Lugar de detención |||| Lugares de detención',
  about: 'Cárceles, campamentos, bases y albergues donde se retiene a personas.',
  empty: 'Aún no hay lugares de detención',
  invite: 'Agregue los lugares a los que se llevó a las personas.',
  fields: {
    ...standardFields,
    name: 'Nombre',
    nameEs: 'Nombre en español',
    aliases: 'Otros nombres',
    kind: 'Tipo',
    operatorId: 'A cargo de',
    country: 'País',
    locality: 'Lugar',
    latitude: 'Latitud',
    longitude: 'Longitud',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    aliases: 'Escriba un nombre y presione Entrar.',
    latitude: 'En grados, positivos hacia el norte.',
    longitude: 'En grados, positivos hacia el este.',
    note: 'La capacidad y la ocupación son cifras: agréguelas en la página del lugar.',
  },
};
