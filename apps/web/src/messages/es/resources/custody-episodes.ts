import type { custodyEpisodes as english } from '../../en/resources/custody-episodes.js';
import { claimFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const custodyEpisodes: typeof english = {
  name: 'Episodio de custodia |||| Episodios de custodia',
  about: 'Dónde estuvo detenida una persona, desde cuándo, hasta cuándo y con qué base legal.',
  empty: 'Aún no hay episodios de custodia',
  invite: 'Registre dónde estuvo detenida una persona, con su fuente.',
  fields: {
    ...standardFields,
    ...claimFields,
    personId: 'Persona',
    status: 'Situación de custodia',
    period: 'Desde y hasta cuándo',
    facilityId: 'Dónde',
    authorityId: 'Autoridad a cargo',
    note: 'Nota',
  },
  help: {
    period:
      'Dos días separados por una barra, por ejemplo 2025-03-15/2025-07-18. Escriba .. si aún no termina.',
  },
};
