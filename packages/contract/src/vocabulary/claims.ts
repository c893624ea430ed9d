import type { Terms } from './terms.js';

/** Acts and conditions alleged (vocabulary 5.1). */
export const allegationCategories = {
  ENF_DISAPP: { en: 'Enforced disappearance', es: 'Desaparición forzada' },
  ARB_DET: { en: 'Arbitrary detention', es: 'Detención arbitraria' },
  INCOMM: { en: 'Incommunicado detention', es: 'Incomunicación' },
  INDEF_DET: { en: 'Indefinite detention', es: 'Detención indefinida' },
  TORTURE: { en: 'Torture', es: 'Tortura' },
  CIDT: { en: 'Cruel, inhuman or degrading treatment', es: 'Trato cruel, inhumano o degradante' },
  BEATING: { en: 'Beatings', es: 'Golpizas' },
  SEX_VIOL: { en: 'Sexual violence', es: 'Violencia sexual' },
  SOLITARY: { en: '(Prolonged) solitary confinement', es: 'Aislamiento (prolongado)' },
  RESTRAINT: { en: 'Abusive restraint / shackling', es: 'Uso abusivo de medios de coerción' },
  PUBLIC_EXPOSURE: {
    en: 'Degrading public exposure (footage, shaving)',
    es: 'Exposición pública degradante',
  },
  REPRISAL: { en: 'Reprisal for complaint or visit', es: 'Represalia por denuncia o visita' },
  DEATH_CUST: { en: 'Death in custody', es: 'Muerte bajo custodia' },
  MED_NEGL: { en: 'Medical neglect', es: 'Negligencia médica' },
  FOOD_WATER: { en: 'Inadequate food or water', es: 'Alimentación o agua inadecuada' },
  OVERCROWD: { en: 'Overcrowding', es: 'Hacinamiento' },
  NO_OUTDOOR: { en: 'Denial of outdoor time / exercise', es: 'Negación de salida al aire libre / ejercicio' },
  NO_VISIT: { en: 'Denial of family visits or contact', es: 'Negación de visitas o contacto familiar' },
  NO_COUNSEL: { en: 'Denial of counsel', es: 'Negación de asistencia letrada' },
  NO_CONSULAR: { en: 'Denial of consular access', es: 'Negación de acceso consular' },
  NO_MONITOR: { en: 'Denial of independent monitoring', es: 'Negación de monitoreo independiente' },
  NO_PROGRAMME: {
    en: 'No education, work or rehabilitation',
    es: 'Sin educación, trabajo ni rehabilitación',
  },
  NO_NOTICE: { en: 'No notice / no chance to contest removal', es: 'Sin aviso ni oportunidad de impugnar' },
  DECEPTION: { en: 'Deception about destination', es: 'Engaño sobre el destino' },
  REFOULEMENT: { en: 'Refoulement', es: 'Devolución (refoulement)' },
  CHAIN_REFOUL: { en: 'Chain refoulement', es: 'Devolución en cadena' },
  ORDER_DEFIED: { en: 'Non-compliance with court order', es: 'Incumplimiento de orden judicial' },
  MISIDENT: {
    en: 'Misidentification / unfounded gang label',
    es: 'Identificación errónea / atribución infundada de pandilla',
  },
  FAM_SEP: { en: 'Family separation', es: 'Separación familiar' },
  STATELESS_RISK: { en: 'Risk of statelessness / no documents', es: 'Riesgo de apatridia / sin documentos' },
  FUND_MISUSE: { en: 'Misuse of funds', es: 'Uso indebido de fondos' },
} as const satisfies Terms;

/** How far a claim has been checked (vocabulary 5.5). */
export const verificationStates = {
  UNREVIEWED: { en: 'Not reviewed', es: 'Sin revisar' },
  SINGLE: { en: 'Single source', es: 'Fuente única' },
  CORROBORATED: { en: 'Corroborated by independent origins', es: 'Corroborado por orígenes independientes' },
  DOCUMENTED: { en: 'Primary document seen', es: 'Documento primario visto' },
  JUDICIAL_FINDING: { en: 'Found by a court', es: 'Establecido judicialmente' },
  OFFICIAL_ADMITTED: { en: 'Admitted by the responsible state', es: 'Admitido por el Estado responsable' },
  DISPUTED: { en: 'Disputed', es: 'Controvertido' },
  CONTRADICTED: { en: 'Contradicted by better evidence', es: 'Contradicho por mejor prueba' },
  RETRACTED: { en: 'Retracted', es: 'Retirado' },
  INFERRED: { en: 'Derived by us', es: 'Deducido por nosotros' },
  UNVERIFIABLE: { en: 'Cannot be verified', es: 'No verificable' },
} as const satisfies Terms;
/** Credibility of one piece of information, judged apart from its source (Admiralty code, second character). */
export const credibilities = {
  '1': { en: '1 – confirmed by independent sources', es: '1 – confirmada por fuentes independientes' },
  '2': { en: '2 – probably true', es: '2 – probablemente cierta' },
  '3': { en: '3 – possibly true', es: '3 – posiblemente cierta' },
  '4': { en: '4 – doubtful', es: '4 – dudosa' },
  '5': { en: '5 – improbable', es: '5 – improbable' },
  '6': { en: '6 – cannot be judged', es: '6 – no puede juzgarse' },
} as const satisfies Terms;

/** How a stated number bounds the true one. */
export const bounds = {
  exact: { en: 'Exact', es: 'Exacto' },
  at_least: { en: 'At least', es: 'Al menos' },
  at_most: { en: 'At most', es: 'Hasta' },
  about: { en: 'About', es: 'Alrededor de' },
  vague: { en: 'Vague', es: 'Impreciso' },
} as const satisfies Terms;

/** What a figure counts or measures. */
export const measures = {
  ABOARD: { en: 'People aboard', es: 'Personas a bordo' },
  TRANSFERRED: { en: 'People transferred', es: 'Personas trasladadas' },
  REFUSED: { en: 'People refused by the host and sent back', es: 'Personas rechazadas por el país receptor' },
  HELD: { en: 'People held', es: 'Personas detenidas' },
  UNACCOUNTED: { en: 'People whose fate is not known', es: 'Personas cuya suerte se desconoce' },
  NAMED: { en: 'People named in a list', es: 'Personas nombradas en una lista' },
  RELEASED: { en: 'People released', es: 'Personas liberadas' },
  RETURNED: { en: 'People returned to their country', es: 'Personas retornadas a su país' },
  EXCHANGED: { en: 'People handed over in an exchange', es: 'Personas entregadas en canje' },
  REMAINING: { en: 'People remaining', es: 'Personas que permanecen' },
  INTERVIEWED: { en: 'People interviewed', es: 'Personas entrevistadas' },
  DEATHS: { en: 'Deaths in custody', es: 'Muertes bajo custodia' },
  ABUSE_CASES: { en: 'Cases of abuse documented', es: 'Casos de abuso documentados' },
  ASYLUM_PENDING: {
    en: 'People with a pending asylum claim',
    es: 'Personas con solicitud de asilo pendiente',
  },
  NO_RECORD: { en: 'People without a criminal record', es: 'Personas sin antecedentes penales' },
  CONVICTED: { en: 'People with a conviction', es: 'Personas con condena' },
  DETAINED_TOTAL: { en: 'People detained in the country', es: 'Personas detenidas en el país' },
  DEPORTED_TOTAL: { en: 'People deported to the country', es: 'Personas deportadas al país' },
  QUOTA: { en: 'Quota in the instrument', es: 'Cupo en el instrumento' },
  CAPACITY: { en: 'Design capacity', es: 'Capacidad de diseño' },
  OCCUPANCY: { en: 'Occupancy', es: 'Ocupación' },
  OCCUPANCY_RATE: { en: 'Occupancy rate', es: 'Tasa de ocupación' },
  FLOOR_SPACE: { en: 'Floor space per person', es: 'Superficie por persona' },
  AMOUNT: { en: 'Amount of money', es: 'Monto de dinero' },
  TIMES_USED: { en: 'Times a power was used', es: 'Veces que se usó una facultad' },
  DISTANCE: { en: 'Distance', es: 'Distancia' },
  AGREEMENTS: { en: 'Number of agreements', es: 'Número de acuerdos' },
  OTHER: { en: 'Other', es: 'Otra' },
} as const satisfies Terms;

/** Units of figures; people unless the measure says otherwise. */
export const units = {
  people: { en: 'people', es: 'personas' },
  USD: { en: 'US dollars', es: 'dólares estadounidenses' },
  EUR: { en: 'euros', es: 'euros' },
  GBP: { en: 'pounds sterling', es: 'libras esterlinas' },
  AUD: { en: 'Australian dollars', es: 'dólares australianos' },
  percent: { en: 'per cent', es: 'por ciento' },
  square_metres: { en: 'square metres', es: 'metros cuadrados' },
  kilometres: { en: 'kilometres', es: 'kilómetros' },
  cases: { en: 'cases', es: 'casos' },
  times: { en: 'times', es: 'veces' },
  agreements: { en: 'agreements', es: 'acuerdos' },
} as const satisfies Terms;

/** Where money stands: announced is not obligated, obligated is not disbursed (vocabulary 5.8). */
export const moneyStates = {
  ANNOUNCED: { en: 'Announced', es: 'Anunciado' },
  OBLIGATED: { en: 'Obligated', es: 'Comprometido' },
  DISBURSED: { en: 'Disbursed', es: 'Desembolsado' },
  CONTINGENT: { en: 'Contingent', es: 'Condicionado' },
  OWED: { en: 'Owed', es: 'Adeudado' },
  REFUNDED: { en: 'Refunded', es: 'Reembolsado' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocido' },
} as const satisfies Terms;

/** What a statement does about its topic. */
export const stances = {
  AFFIRMS: { en: 'Affirms', es: 'Afirma' },
  DENIES: { en: 'Denies', es: 'Niega' },
  PROMISES: { en: 'Promises', es: 'Promete' },
  ACKNOWLEDGES: { en: 'Acknowledges', es: 'Reconoce' },
  DEFLECTS: { en: 'Refers elsewhere', es: 'Remite a otro' },
  SILENT: { en: 'Does not say', es: 'No se pronuncia' },
} as const satisfies Terms;

/** Whose term a statement speaks of: that of the agreement, or that of each detention. */
export const termsOf = {
  AGREEMENT: { en: 'Term of the agreement', es: 'Plazo del acuerdo' },
  DETENTION: { en: 'Term of each detention', es: 'Plazo de cada detención' },
} as const satisfies Terms;

/** Kind of legal instrument a statement names. */
export const namedInstruments = {
  PROCLAMATION: { en: 'Proclamation', es: 'Proclama' },
  EXECUTIVE_ORDER: { en: 'Executive order', es: 'Orden ejecutiva' },
  STATUTE: { en: 'Statute', es: 'Ley' },
  DECREE: { en: 'Decree', es: 'Decreto' },
  TREATY: { en: 'Treaty', es: 'Tratado' },
  MEMORANDUM: { en: 'Memorandum', es: 'Memorando' },
  GRANT: { en: 'Grant', es: 'Subvención' },
} as const satisfies Terms;
