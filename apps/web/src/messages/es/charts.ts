import type { charts as english } from '../en/charts.js';

/** Words that charts and strips of terms share wherever they stand. */
export const charts: typeof english = {
  legend: 'Leyenda',
  unknown: 'se desconoce',
  on: 'el %{day}',
  daysSince: {
    exactly: 'hace %{lo} día |||| hace %{lo} días',
    between: 'hace de %{lo} a %{hi} día |||| hace entre %{lo} y %{hi} días',
    atLeast: 'hace al menos %{lo} día |||| hace al menos %{lo} días',
    atMost: 'hace %{hi} día como máximo |||| hace %{hi} días como máximo',
  },
  daysLeft: {
    exactly: 'falta %{lo} día |||| faltan %{lo} días',
    between: 'faltan de %{lo} a %{hi} día |||| faltan entre %{lo} y %{hi} días',
    atLeast: 'falta al menos %{lo} día |||| faltan al menos %{lo} días',
    atMost: 'falta %{hi} día como máximo |||| faltan %{hi} días como máximo',
  },
  terms: {
    dayShown: '%{day}',
    startedBefore: '%{day} (antes de los días mostrados)',
    noRenewal: 'Una fuente lo califica de prorrogable; no consta ninguna prórroga.',
    unknownTitle: 'Plazo desconocido: %{count} acuerdo |||| Plazo desconocido: %{count} acuerdos',
    legend: {
      running: 'plazo en curso',
      earlier: 'comenzó antes de los días mostrados, o no consta su inicio',
      ended: 'plazo vencido',
      soft: 'puede vencer en estos días',
      after: 'vencido, con personas sin desenlace',
      perhaps: 'vencido, quizá con personas sin desenlace',
    },
    is: {
      unknown: 'No consta su duración ni todo inicio.',
      withoutStart: 'Pactado por %{duration}; no consta su inicio.',
      notComputable: 'Con lo que consta no se puede calcular cuándo vence.',
      withoutLength: 'No consta su duración.',
      ended: 'Venció %{when}, %{since}.',
      mayHaveEnded: 'Puede haber vencido: su fin cae %{when}.',
      notStarted: 'Aún no comienza; vence %{when}, %{left}.',
      running: 'Vence %{when}, %{left}.',
      renewing: 'En curso; el período actual vence %{when} y se prorroga de forma automática.',
      indefinite: 'No se pactó un fin.',
    },
    state: {
      NOT_STARTED: 'Aún no comienza',
      RUNNING: 'En curso',
      MAY_HAVE_ENDED: 'Puede haber vencido',
      ENDED: 'Vencido',
      INDEFINITE: 'Sin fin pactado',
      NOT_COMPUTABLE: 'Plazo desconocido',
    },
    people: {
      none: 'No consta que se haya recibido a nadie.',
      settled:
        '%{all} persona recibida, con desenlace registrado. |||| %{all} personas recibidas, todas con desenlace registrado.',
      settledSoFar: '%{all} personas recibidas; las que constan tienen un desenlace registrado.',
      open: '%{some} de %{all} persona sin desenlace registrado |||| %{some} de %{all} personas sin desenlace registrado',
      uncounted:
        '%{all} persona recibida; no se sabe de cuántas falta el desenlace. |||| %{all} personas recibidas; no se sabe de cuántas falta el desenlace.',
      unknown: 'No se sabe a cuántas personas se recibió.',
    },
  },
};
