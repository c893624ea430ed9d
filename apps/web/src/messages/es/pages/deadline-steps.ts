/** Renglones que explican un plazo; la clave es el código del paso. */
export const deadlineSteps = {
  'deadline/rule': 'Regla: %{rule}, %{authority}. %{confidence}.',
  'deadline/trigger': 'Se cuenta desde %{event}, %{window}.',
  'deadline/trigger-at': 'Se cuenta desde %{event}: %{local} (%{zone}).',
  'deadline/local-day': 'Allí es %{day}.',
  'deadline/clock-changes-unknown':
    'No se indica zona horaria, así que las horas se cuentan como si ningún reloj cambiara.',
  'deadline/time-twice':
    'Esa hora ocurrió dos veces al atrasarse los relojes, así que puede contarse desde cualquiera.',
  'deadline/earliest-trigger-unknown':
    'Nada limita cuán pronto ocurrió, así que nada limita cuán pronto vence.',
  'deadline/latest-trigger-unknown': 'Nada limita cuán tarde ocurrió, así que nada limita cuán tarde vence.',
  'deadline/calendar-missing':
    'No se indica calendario de días inhábiles (%{calendar}): solo sábados y domingos se toman por inhábiles.',
  'deadline/several-readings': 'La regla admite %{count} lecturas; la respuesta las abarca todas.',
  'deadline/reading': 'Leída como %{reading}:',
  'deadline/from': 'Contado desde %{from}:',
  'deadline/disputed-closed': 'Tomando por inhábiles los días discutidos:',
  'deadline/date-certain': 'La orden fija el día mismo, así que nada se cuenta: %{day}.',
  'deadline/trigger-day-counted': 'El primer día es %{day}.',
  'deadline/trigger-day-not-counted': 'No se cuenta %{day}.',
  'deadline/counted': '%{count} %{unit} hacia %{direction}: desde %{from} hasta %{to}.',
  'deadline/month-end': 'Ese mes no tiene tal día, así que cuenta el último: %{to}.',
  'deadline/tolled':
    'El plazo estuvo suspendido %{first}, día que no se cuenta. |||| El plazo estuvo suspendido desde %{first} hasta %{last}: no se cuentan %{days} días.',
  'deadline/capped': 'La regla no permite más: vence %{to} y no %{from}.',
  'deadline/closed-day': 'Es inhábil %{day}: %{name}.',
  'deadline/weekends':
    'No se cuenta un sábado o domingo: %{first}. |||| No se cuentan %{count} sábados y domingos, desde %{first} hasta %{last}.',
  'deadline/rolled': 'Es inhábil %{from}, así que se corre hacia %{direction}, hasta %{to}.',
  'deadline/not-rolled': 'Es inhábil %{day} (%{name}), y la regla no lo traslada.',
  'deadline/disputed-day': 'Se discute si se cuenta %{day} (%{name}), así que se dan ambas respuestas.',
  'deadline/tolling-open':
    'El plazo está suspendido desde %{from}; mientras no se reanude no puede calcularse el último día.',
  'deadline/beyond-calendar':
    'El calendario %{calendar} abarca de %{firstYear} a %{lastYear}; fuera de esos años no conoce asuetos.',
  'deadline/answer': 'Por tanto vence %{window}.',
  units: {
    hour: 'hora |||| horas',
    calendarDay: 'día |||| días',
    businessDay: 'día hábil |||| días hábiles',
    month: 'mes |||| meses',
    year: 'año |||| años',
    endOfMonth: 'fin de mes |||| fines de mes',
  },
  directions: { forward: 'adelante', backward: 'atrás' },
  readings: {
    own: 'según su texto',
    only: 'está escrita',
    inclusive: 'plazo que incluye su último día',
    anniversary: 'plazo que llega al aniversario',
    calendarDays: 'días calendario',
    businessDays: 'días hábiles',
    dateCertain: 'fecha cierta',
  },
  weekend: 'fin de semana',
};
