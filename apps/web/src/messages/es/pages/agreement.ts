import type * as english from '../../en/pages/agreement.js';

/** The page of an agreement. */
export const agreement: typeof english.agreement = {
  founding: 'Qué pasa con las personas detenidas cuando vence el plazo',
  writtenToday:
    'La forma, el texto, el estado, el plazo según el instrumento, el resumen y las notas jurídicas se escriben a mano. La fecha elegida no los limita y pueden referirse a hechos posteriores.',
  people: {
    none: 'No consta ningún traslado en virtud del acuerdo.',
    some: 'De las %{entered} personas recibidas, %{withoutOutcome} siguen sin desenlace registrado.',
    allSoFar: 'Personas recibidas: %{entered}. De las que constan, consta qué fue.',
    all: 'De las %{entered} personas recibidas consta qué fue de todas.',
  },
  termSource: 'El plazo se basa en',
  peopleSource: 'De dónde sale el número de personas',
  form: 'Forma',
  text: 'Texto',
  lifeCycle: 'Estado del acuerdo',
  term: 'Plazo según el instrumento',
  termFrom: 'desde: %{anchor}',
  lastDay: 'último día: %{boundary}',
  renewable: 'prorrogable',
  noRenewal: 'Una fuente lo califica de prorrogable; no consta ninguna prórroga.',
  notRenewable: 'no prorrogable',
  legalNotes: 'Notas jurídicas:',
  noParties: 'No constan las partes. Agregue primero el Estado remitente y el Estado receptor.',
  cohorts: 'Personas trasladadas',
  cohortsDescription:
    'Cada cohorte con las personas recibidas y las que siguen sin desenlace registrado. A nadie se le da por liberado porque no conste nada.',
  noCohorts:
    'No consta ninguna cohorte en virtud de este acuerdo. Agregue una cuando una fuente hable de un traslado.',
  group: 'Cohorte',
  noneReceived: 'A ninguna se la recibió: %{boarded} embarcadas, %{refused} rechazadas por el país receptor.',
  questions: 'Preguntas',
  noQuestions:
    'No consta ninguna pregunta. Las reglas plantean preguntas por sí solas; abra usted otra si la conoce.',
  statements: 'Declaraciones',
  noStatements:
    'No consta ninguna declaración. Agregue lo que ha dicho cada Estado, en sus propias palabras y con la fuente.',
  proceedings: 'Procesos',
  noProceedings: 'No consta ningún proceso. Agregue uno y nombre en él este acuerdo.',
  reports: 'Informes',
  noReports: 'Ningún informe nombra este acuerdo. Registre un informe y elija el acuerdo como su objeto.',
};

/** When its term ends. */
export const terms: typeof english.terms = {
  title: 'Cuándo vence el plazo',
  description:
    'Una barra por cada hecho desde el que corre el plazo. La barra se desvanece donde su fin no es cierto; el rayado muestra los días desde el vencimiento.',
  empty: 'No puede mostrarse ningún plazo. Registre su duración y desde cuándo corre.',
  why: '¿Por qué esta fecha?',
  former: 'Vencimiento anterior:',
  replacedBy: 'Lo sustituyó',
  today: 'Hoy, %{day}',
  dayOfView: 'Fecha de la vista: %{day}',
  anchorUnknown: 'No consta desde cuándo corre el plazo',
  days: '%{days} día |||| %{days} días',
  standing: {
    NOT_STARTED: 'El plazo no ha comenzado. Vence %{window}.',
    RUNNING: 'El plazo está corriendo. Vence %{window}, dentro de %{days}.',
    MAY_HAVE_ENDED: 'El plazo puede haber vencido: vence %{window}.',
    ENDED: 'El plazo venció hace %{days}, %{window}.',
    NOT_COMPUTABLE: 'Con lo que consta no puede calcularse cuándo vence el plazo.',
    INDEFINITE: 'No se pactó un fin del plazo.',
  },
  state: {
    NOT_STARTED: 'No ha comenzado',
    RUNNING: 'En curso',
    MAY_HAVE_ENDED: 'Puede haber vencido',
    ENDED: 'Vencido',
    NOT_COMPUTABLE: 'No calculable',
    INDEFINITE: 'Sin fin pactado',
  },
  column: {
    anchor: 'Corre desde',
    fromEarliest: 'Desde, como muy pronto',
    fromLatest: 'Desde, a más tardar',
    earliest: 'Vence, como muy pronto',
    latest: 'Vence, a más tardar',
    state: 'Estado del plazo',
    daysLeft: 'Días que faltan',
    daysSince: 'Días transcurridos',
  },
};

/** What happened to it. */
export const chain: typeof english.chain = {
  title: 'Cadena de hechos',
  empty:
    'No consta ningún hecho. Agregue el primero del que hable una fuente: anuncio, firma, primer traslado.',
  lengthens: 'Prorroga el plazo por %{duration}.',
  newEnd: 'Nuevo vencimiento: %{day}.',
};

/** What is said about its money. */
export const money: typeof english.money = {
  title: 'Dinero',
  description:
    'Cada afirmación figura bajo el estado del que habla. Nunca se suman: anunciado no es comprometido, y comprometido no es pagado.',
  empty: 'No consta ningún monto. Agregue lo que una fuente diga que se anunció, se comprometió o se pagó.',
  nobodySays: 'Ninguna fuente lo dice.',
};

/** What it can be read in. */
export const documents: typeof english.documents = {
  title: 'Documentos',
  empty: 'Aún no hay fuentes vinculadas. Cada hecho de la cadena trae una.',
  texts: 'El instrumento mismo',
  noText: 'Ninguna de las fuentes es el texto del instrumento.',
  others: 'Otras fuentes del plazo y de la cadena',
};
