import type { figures as english } from '../../en/resources/figures.js';
import { claimFields, countFields } from '../claim-fields.js';
import { standardFields } from '../standard-fields.js';

export const figures: typeof english = {
  name: 'Cifra |||| Cifras',
  about: 'Números que alguien afirmó: quién, dónde, cuándo y qué se contó exactamente.',
  empty: 'Aún no hay cifras',
  invite: 'Registre un número tal como lo afirma su fuente. Nada se fusiona.',
  fields: {
    ...standardFields,
    ...claimFields,
    ...countFields,
    measure: 'Qué se cuenta',
    population: 'De quiénes',
    populationEs: 'De quiénes, en español',
    agreementId: 'Acuerdo',
    cohortId: 'Cohorte',
    facilityId: 'Lugar de detención',
    partyId: 'Entidad',
    nationality: 'Nacionalidad',
    legalBasis: 'Base legal',
    unit: 'Unidad',
    period: 'Fecha o período',
    claimedById: 'Quién lo afirma',
    formula: 'Cálculo',
    moneyState: 'Etapa de los fondos',
    chosen: 'Valor de trabajo',
    choiceReason: 'Por qué se eligió',
    choiceReasonEs: 'Lo mismo en español',
    note: 'Nota',
    noteEs: 'Nota en español',
  },
  help: {
    population: 'En palabras de la fuente: ¿a quiénes cuenta exactamente el número?',
    period: 'El día o período al que se refiere el número, no el día en que se publicó.',
    claimedById: 'Quien afirma el número, que no siempre es quien lo publicó.',
    formula: 'Solo para un número que derivamos: 288 - 36 = 252.',
    moneyState: 'Anunciado no es comprometido, y comprometido no es pagado.',
    chosen: 'Márquelo solo si la página debe mostrar este número entre los que compiten.',
  },
};
