import type { forms as english } from '../en/forms.js';

/** Words of forms, fields and lists that are made from the contract. */
export const forms: typeof english = {
  unknown: 'Se desconoce',
  notRecorded: 'Sin registrar',
  outOfReach: 'Fuera de su alcance',
  add: 'Agregar %{name}',
  groups: {
    what: 'De qué se trata',
    about: 'A qué se refiere',
    term: 'El plazo',
    effect: 'Qué efecto tiene sobre el plazo',
    who: 'Quiénes',
    change: 'Qué cambió',
    count: 'El número',
    money: 'El dinero',
    when: 'Cuándo',
    where: 'Dónde',
    words: 'En palabras',
    source: 'De dónde proviene',
    published: 'Dónde se publicó',
    assessment: 'Cuánto se puede confiar',
    choice: 'Valor de trabajo',
    reply: 'La respuesta',
    answer: 'Qué la contestaría',
    basis: 'En qué se apoya',
    file: 'El archivo',
    notes: 'Notas',
    access: 'Quién puede verlo',
    record: 'Sobre este registro',
  },
  level: {
    open: 'Lo interno lo ve cualquier persona que inicia sesión; lo restringido, solo su organización.',
    sensitive:
      'Lo restringido es para su organización. Un registro sellado lo ven usted y las personas que usted designe.',
  },
  edtf: {
    forms: {
      label: 'Qué tan segura es la fecha',
      exact: 'Exacta',
      about: 'Aproximada',
      between: 'Entre dos',
      openEnd: 'Sin fin',
      unknown: 'Desconocida',
    },
    help: 'Tan exacta como la fuente: 2025, 2025-03, 2025-03-15, 2025-03-15~ para «hacia», 2025-03-15/2025-03-18 para «entre».',
    reading: 'Se lee: %{words}',
  },
  count: {
    help: 'En palabras de la fuente: 252, al menos 36, hasta 300, cientos. El intervalo se completa solo.',
    reading: 'Se muestra: %{words}',
  },
  filter: {
    from: '%{label}: desde',
    to: '%{label}: hasta',
    CertainlyFrom: '%{label}: con certeza desde',
    CertainlyTo: '%{label}: con certeza hasta',
    any: 'Cualquiera',
  },
  void: {
    mark: 'Sin efecto',
    action: 'Dejar sin efecto',
    title: '¿Dejar sin efecto este hecho?',
    text: 'Permanece en el registro y en su historial, pero ya no se calcula nada a partir de él.',
    reason: 'Por qué se deja sin efecto',
    done: 'Sin efecto desde el %{day}.',
  },
};
