import type { deadlineRules as english } from '../../en/resources/deadline-rules.js';
import { standardFields } from '../standard-fields.js';

export const deadlineRules: typeof english = {
  name: 'Regla de plazo |||| Reglas de plazo',
  about:
    'Las reglas que hace su organización se usan junto a las que trae el programa. No son asesoría legal.',
  empty: 'Aún no hay reglas propias',
  invite: 'Anote cómo se cuenta un plazo y la norma que lo dice.',
  fields: {
    ...standardFields,
    code: 'Código',
    name: 'Nombre',
    nameEs: 'Nombre en español',
    authority: 'Fundamento',
    confidence: 'Qué tan segura es',
    startEvent: 'Se cuenta desde',
    unit: 'Se cuentan',
    count: 'Cuántos',
    direction: 'Sentido del cómputo',
    countTrigger: 'El día de inicio es el día uno',
    roll: 'Si vence en día inhábil',
    calendar: 'Jurisdicción del calendario',
    zone: 'Zona horaria',
    tollable: 'El plazo se puede suspender',
    cap: 'Máximo, en días',
    sourceId: 'Fuente',
    note: 'Nota',
  },
  help: {
    code: 'En mayúsculas, como OEA-30. Después no se puede cambiar.',
    count: 'Déjelo vacío si el número lo fija un tribunal o una carta.',
    calendar: 'Como US, US-DC o SV; vacío si no se conoce calendario.',
    zone: 'Como America/El_Salvador; para reglas de horas.',
    authority: 'El artículo o la norma, citados.',
  },
};
