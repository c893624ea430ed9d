import type { dashboard as english } from '../en/dashboard.js';

/** Words of the dashboard. */
export const dashboard: typeof english = {
  loading: 'Se está preparando el tablero.',
  updating: 'Se actualiza con el filtro nuevo',
  error: 'No se puede mostrar el tablero',
  earlier:
    'Se dibuja desde el %{day}; lo anterior está en la tabla. «Período desde», en el filtro, amplía el gráfico.',
  scrub: { day: 'Día que se lee: %{title}', month: 'Mes que se lee: %{title}' },
  filter: {
    label: 'Filtro del tablero',
    show: 'Filtro y fechas',
    agreement: 'Acuerdo',
    allAgreements: 'Todos los acuerdos',
    noAgreement: 'Ningún acuerdo lleva eso en su nombre.',
    openList: 'Ver los acuerdos',
    from: 'Período desde',
    to: 'Período hasta',
    inverted: 'Anterior a «Período desde»',
    nothingDrawn: 'No se muestra nada: el período termina antes de comenzar.',
    validAt: 'Al día',
    knownAt: 'Conocido el',
    recordedAt: 'Registrado el',
    reset: 'Mostrar todo al día de hoy',
    copy: 'Copiar el enlace',
    copied: 'El enlace con este filtro está en el portapapeles.',
  },
  shown: {
    sentence: 'Se muestra: %{parts}.',
    allAgreements: 'todos los acuerdos',
    oneAgreement: 'un acuerdo',
    between: 'el período del %{from} al %{to}',
    from: 'el período desde el %{from}',
    to: 'el período hasta el %{to}',
    on: 'al %{day}',
    today: 'al día de hoy, %{day}',
    knownAt: 'solo lo que las fuentes habían publicado hasta el %{day}',
    recordedAt: 'nuestro registro tal como estaba al final del %{day}',
  },
  findings: {
    title: '¿Qué pasa con las personas detenidas cuando vence el plazo?',
    none: 'En lo que se muestra, ningún plazo ha vencido ni está por vencer mientras haya personas sin desenlace registrado. Amplíe el filtro para preguntar por otros acuerdos o por otro día.',
    others: 'Otros acuerdos de los que hay que preguntar lo mismo',
    more: 'Ver %{smart_count} más |||| Ver %{smart_count} más',
    less: 'Ver menos',
    ended: 'El plazo venció %{when}, %{since}.',
    ending: 'El plazo vence %{when}, %{left}.',
    mayHaveEnded: 'El plazo puede haber vencido ya: su fin cae %{when}.',
    unknown: 'No puede calcularse cuándo vence el plazo: no consta su inicio o su duración.',
    people:
      'De %{all} persona recibida, no consta qué fue de %{some}. |||| De %{all} personas recibidas, no consta qué fue de %{some}.',
    peopleUnknown: 'No se sabe de cuántas personas falta el desenlace.',
    bar: 'Rayado: personas sin desenlace registrado, del total de las recibidas.',
    question: 'La pregunta',
    openQuestion: 'Abrir la pregunta',
    openAgreement: 'Abrir el acuerdo',
  },
  terms: {
    title: 'Cuándo vence cada plazo',
    description:
      'Una barra por acuerdo, desde su inicio hasta el último día en que puede vencer. Donde la barra se desvanece, el plazo puede vencer cualquier día; donde aparece poco a poco en el borde, comenzó antes; el tramo rayado indica que ya venció y que hay personas sin desenlace registrado. Las flechas llevan más allá de los días mostrados, que se fijan con el período del filtro.',
    empty: 'No hay ningún acuerdo registrado para este filtro. Quite partes del filtro para ver otros.',
    column: {
      agreement: 'Acuerdo',
      state: 'Estado',
      start: 'Inicio (lo más pronto)',
      earliest: 'Primer fin posible',
      latest: 'Último fin posible',
      days: 'Días',
      entered: 'Recibidas',
      withoutOutcome: 'Sin desenlace registrado',
    },
  },
  custody: {
    title: 'Dónde estaban las personas, día por día',
    description:
      'La altura indica cuántas personas recibió el Estado receptor, según el libro de custodia. Abajo están aquellas cuyo paradero no está registrado; a nadie se le da por liberado porque no haya nada registrado.',
    empty: 'No hay hechos de custodia registrados para este filtro. Elija otro acuerdo o un día posterior.',
    day: 'Día',
    entered: 'Recibidas',
    eventsBehind:
      'Cada cifra abre los hechos de custodia hasta este día. Elija un acuerdo para abrir, en cambio, la resta.',
    endOfDay: 'Al final del %{day}',
    termEnds: 'vence el plazo',
    layer: {
      unaccounted: 'sin paradero registrado',
      undetermined: 'sin determinar: las fuentes difieren',
      held: 'detenidas',
      onPermit: 'con permiso temporal',
      outcomes: 'con desenlace registrado',
      unbounded: 'no se conoce un máximo',
    },
  },
  claims: {
    title: '%{measure}: quién dijo cuántas y cuándo',
    titleOf: '%{measure}: quién dijo cuántas y cuándo · %{agreement}',
    description:
      'Cada marca es una afirmación en el día en que se publicó; una barra es un rango y una flecha, un rango abierto («al menos», «hasta»). La banda sombreada va de la cifra más baja a la más alta que se afirmaba entonces. El eje no siempre empieza en cero.',
    empty: 'No hay afirmaciones registradas para este filtro. Elija otro acuerdo o un período más amplio.',
    ofWhom: 'De quiénes',
    group: '%{population} (%{count} afirmación) |||| %{population} (%{count} afirmaciones)',
    noPublisher: 'Se desconoce quién la publicó',
    undated: 'fecha desconocida',
    agreed: 'Para entonces ninguna afirmación contradecía la cifra de %{count}.',
    apart: 'Para entonces las cifras iban de %{lo} a %{hi}.',
    latest: 'Lo último que dijo cada quien',
    column: {
      day: 'Publicada',
      publisher: 'Quién la publicó',
      raw: 'Palabras de la fuente',
      lo: 'Al menos',
      hi: 'Como máximo',
      source: 'Fuente',
      url: 'Dirección',
    },
  },
  months: {
    month: 'Mes',
    category: 'Categoría',
    other: 'todas las demás categorías',
    nothing: 'Nada en este mes.',
    list: 'La lista que se abre con una cifra puede ser más larga: tras lo contado aquí viene lo que pudo ocurrir en este mes.',
    listOfAll:
      'La lista que se abre con una cifra puede ser más larga: no se limita al acuerdo elegido y, tras lo contado aquí, viene lo que pudo ocurrir en este mes.',
    undated:
      'Hay %{count} más sin un mes en que contarla. |||| Hay %{count} más sin un mes en que contarlas.',
  },
  reports: {
    title: 'Informes por mes',
    description: 'Cuántos informes se publicaron cada mes, según el primer día que admite su fecha.',
    empty: 'No hay informes registrados para este filtro. Amplíe el período o registre el primer informe.',
    counted: 'Informes',
  },
  allegations: {
    title: 'Señalamientos por mes',
    description:
      'Cuántos hechos y condiciones se señalan como iniciados cada mes; las categorías más frecuentes por separado y todas en la tabla.',
    empty:
      'No hay señalamientos registrados para este filtro, o ninguno que usted pueda ver. Amplíe el período.',
    counted: 'Señalamientos',
  },
  unresolved: {
    title: 'Sin resolver',
    description: 'Preguntas abiertas: primero las más graves y, entre ellas, las más antiguas.',
  },
  questions: {
    title: 'Preguntas abiertas',
    description:
      'Cada barra es un tema y cada parte, cuántas preguntas llevan abiertas cuánto tiempo; las más antiguas están a la derecha.',
    empty:
      'No hay preguntas abiertas para este filtro. Las preguntas se abren solas donde al registro le falta algo.',
    today: 'abiertas hoy',
    longest: 'abiertas hasta %{days} día |||| abiertas hasta %{days} días',
    part: '%{count}: %{topic}, %{bucket}',
    all: 'Todas las preguntas abiertas',
    bucket: { between: '%{from}–%{to} días', from: '%{from} días o más' },
    column: {
      topic: 'Tema',
      bucket: 'Tiempo abierta',
      count: 'Preguntas',
      longest: 'La más antigua, en días',
    },
  },
  deadlines: {
    title: 'Próximas fechas límite',
    description:
      'Según el primer día en que pueden caer; primero las que ya pasaron. No es asesoría legal: cada una muestra su regla y su fuente.',
    empty:
      'No hay fechas límite abiertas para este filtro. Se calculan a partir de los hechos de los procesos y las solicitudes.',
    all: 'Todas las fechas límite abiertas',
    column: {
      title: 'Qué debe cumplirse',
      due: 'Fecha límite',
      earliest: 'Lo más pronto',
      latest: 'Lo más tarde',
      days: 'Días',
      state: 'Estado',
    },
  },
};
