import type * as english from '../../en/pages/cohort.js';

/** The page of a cohort. */
export const cohort: typeof english.cohort = {
  agreement: 'Acuerdo',
  parent: 'Parte de',
  partition: 'División',
  transferred: 'Traslado',
  nationality: 'Nacionalidad',
  legalBases: 'Bases legales declaradas',
  proceedings: 'Procesos',
  noProceedings: 'Ningún proceso abarca aún a estas personas. Agregue la cohorte a uno.',
  allegations: 'Señalamientos',
  noAllegations:
    'No consta ningún señalamiento sobre estas personas. Se registran con el informe que los contiene.',
  statements: 'Declaraciones',
  noStatements:
    'No consta ninguna declaración sobre estas personas. Agregue lo que haya dicho un Estado, con su fuente.',
  questions: 'Preguntas',
  noQuestions:
    'No consta ninguna pregunta sobre estas personas. Abra una si el registro deja algo sin respuesta.',
};

/** Where its people stand. */
export const ledger: typeof english.ledger = {
  title: 'Dónde están estas personas',
  description:
    'El libro de custodia al final de un día. Nadie deja de contarse como «detenido» sino por un hecho que afirme una fuente; quien no ha sido ubicado sigue a la vista.',
  empty: 'No consta ningún asiento. Agregue quiénes abordaron y quiénes llegaron, con la fuente.',
  received: 'Recibidas',
  withoutOutcome: 'Sin desenlace registrado',
  together: 'En conjunto',
  term: {
    boarded: 'embarcadas',
    refused: 'rechazadas por el país receptor',
    entered: 'recibidas por el país receptor',
    outcomes: 'con desenlace registrado',
    withoutOutcome: 'sin desenlace registrado',
  },
  openArrival:
    '%{boarded} embarcadas, %{refused} rechazadas por el país receptor. Sin un máximo, no dan una diferencia: cuántas se recibieron es lo que las fuentes dicen de las llegadas.',
  closes: 'Los asientos concuerdan: de ningún estado salieron más personas de las que había en él.',
  doesNotClose:
    'Los asientos se contradicen: de un estado salieron más personas de las que podía haber en él.',
  sources: 'Se basa en %{smart_count} fuente |||| Se basa en %{smart_count} fuentes',
  column: { status: 'Situación', atLeast: 'Al menos', atMost: 'Como máximo' },
};

/** Lines of the ledger. */
export const lines: typeof english.lines = {
  title: 'Asientos del libro de custodia',
  description: 'Cuántas personas pasaron de un estado a otro, cuándo y qué fuente lo dice.',
  empty: 'No consta ningún asiento hasta esta fecha.',
  thatDay: 'Ver el libro de custodia en esa fecha',
  later: 'Posterior a la fecha de la vista; no se cuenta.',
  perhaps: 'Puede no haber ocurrido a la fecha de la vista; se cuenta como ninguna o como todas.',
};

/** Parts of a cohort. */
export const parts: typeof english.parts = {
  title: 'Partes',
  empty:
    'No constan partes. Divida la cohorte por vuelo, nacionalidad o base legal cuando lo haga una fuente.',
  outcome: '%{entered} recibidas, %{withoutOutcome} sin desenlace registrado',
  closes: 'Las partes suman: %{sum} en las partes, %{total} en el total.',
  doesNotClose: 'Las partes no suman: %{sum} en las partes, %{total} en el total.',
  notExhaustive: 'El total tiene más partes que las que figuran.',
  exhaustiveUnknown: 'No se sabe si estas son todas sus partes.',
};

/** Claims about counts. */
export const counts: typeof english.counts = {
  title: 'Cada cifra y quién la afirma',
  description:
    'Las cifras nunca se funden. Las de un mismo grupo cuentan lo mismo de las mismas personas; un punto es un número, una barra un rango, y una barra que se desvanece no tiene límite superior. Lo elegido como valor de trabajo es naranja; si es un solo número, un rombo.',
  empty: 'No consta ninguna cifra. Agregue cada número que afirme una fuente, con sus palabras.',
  nobody: 'Sin nombrar quién',
  us: 'Cálculo nuestro',
  ofParts: '%{smart_count} cifra de sus partes |||| %{smart_count} cifras de sus partes',
  origin: 'información de %{origin}',
  claims: '%{smart_count} cifra |||| %{smart_count} cifras',
  origins: '%{smart_count} origen |||| %{smart_count} orígenes',
  shared: '%{smart_count} se basa en %{origin} |||| %{smart_count} se basan en %{origin}',
  originOfSource: 'una sola fuente cuyo origen no se conoce',
  conflict:
    'No pueden ser todas ciertas: un par se excluye entre sí. |||| No pueden ser todas ciertas: %{smart_count} pares se excluyen entre sí.',
  why: 'Por qué pueden diferir:',
  reason: {
    DAY: 'Son de días cercanos, y la cifra puede haber cambiado entre ellos.',
    NO_DAY: 'De algunas no se indica de qué día son.',
  },
  difference: {
    MEASURE: 'cuenta otra cosa',
    POPULATION: 'otras palabras para decir de quiénes',
    NATIONALITY: 'otra nacionalidad',
    LEGAL_BASIS: 'otra base legal',
    COHORT: 'otro grupo',
    PERIOD: 'otro día',
  },
  fits: '%{numbers} coincide con lo que se cuenta allí:',
  overlap: 'Todas las cifras firmes admiten %{overlap}.',
  chosen: 'Elegida como valor de trabajo:',
  chosenBy: 'Elegida como valor de trabajo por %{name} el %{day}:',
  chosenOn: 'Elegida como valor de trabajo el %{day}:',
  formula: 'Inferida por nosotros: %{formula}',
  rivals: 'No puede ser cierta junto con %{rivals}.',
  sum: 'suma de las partes',
  closes: 'La suma cierra.',
  fallsShort: 'La suma no cierra: faltan %{by} para el total.',
  exceeds: 'La suma no cierra: excede el total en %{by}.',
  column: {
    measure: 'Qué se cuenta',
    population: 'De quiénes',
    raw: 'En palabras de la fuente',
    lo: 'Al menos',
    hi: 'Como máximo',
    claimedBy: 'Quién lo afirma',
    origin: 'Origen',
    period: 'De cuándo',
    verification: 'Verificación',
    source: 'Fuente',
    quote: 'Cita',
    locator: 'Lugar en la fuente',
    chosen: 'Elegida porque',
  },
};

/** Sums. */
export const sums: typeof english.sums = {
  title: 'Sumas',
  description: 'Las partes frente al total: las que cierran y las que no.',
  basis: { FIGURES: 'Lo que se afirmó', LEDGER: 'Lo recibido según el libro de custodia' },
};

/** Those of whom no outcome is recorded, by name. */
export const remainder: typeof english.remainder = {
  title: 'Personas sin desenlace registrado',
  nobody:
    'De todas las personas recibidas hasta esta fecha consta qué fue de ellas, o no se recibió a ninguna.',
  people:
    '%{people} persona sin desenlace registrado: %{names}. |||| %{people} personas sin desenlace registrado: %{names}.',
  doesNotClose:
    'Por nombre son %{sum}; en conjunto, %{total}: los asientos de las partes y del total no concuerdan.',
  lastLine: 'Lo último que consta de ellas:',
};
