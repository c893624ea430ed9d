import type { Terms } from './terms.js';

/** The deadline rules that come with the program, by what they are called. */
export const deadlineRules = {
  R1: {
    en: 'Days set by a court or statute (US federal)',
    es: 'Plazo en días fijado por tribunal o ley (EE. UU., federal)',
  },
  R1B: {
    en: 'Days counted backward from a hearing (US federal)',
    es: 'Días hacia atrás desde una audiencia (EE. UU., federal)',
  },
  R1C: {
    en: 'Hours set by a court (US federal)',
    es: 'Plazo en horas fijado por tribunal (EE. UU., federal)',
  },
  R1D: {
    en: 'Days after service by mail (US federal)',
    es: 'Días tras notificación por correo (EE. UU., federal)',
  },
  R2: { en: 'Temporary restraining order', es: 'Orden de restricción temporal' },
  R3: { en: 'Habeas corpus: return', es: 'Hábeas corpus: informe de la autoridad' },
  R3_GOOD_CAUSE: {
    en: 'Habeas corpus: return, extended for cause',
    es: 'Hábeas corpus: informe, prorrogado por causa justificada',
  },
  R3_HEARING: { en: 'Habeas corpus: hearing', es: 'Hábeas corpus: audiencia' },
  R4: { en: 'FOIA request: determination', es: 'Solicitud FOIA: resolución' },
  R4_EXTENDED: {
    en: 'FOIA request: unusual circumstances',
    es: 'Solicitud FOIA: circunstancias excepcionales',
  },
  R4_APPEAL: { en: 'FOIA: appeal by the requester', es: 'FOIA: recurso de quien solicita' },
  R5_APPEAL: {
    en: 'Appeal when the United States is a party',
    es: 'Apelación cuando Estados Unidos es parte',
  },
  R5_CERTIORARI: { en: 'Petition for certiorari', es: 'Petición de certiorari' },
  R6_CLAIM: { en: 'FTCA: administrative claim', es: 'FTCA: reclamación administrativa' },
  R6_SUIT: { en: 'FTCA: suit after denial', es: 'FTCA: demanda tras la denegación' },
  R7: { en: 'Removal period', es: 'Período de expulsión' },
  R7_PRESUMPTIVE: {
    en: 'Detention after a removal order: presumptive limit',
    es: 'Detención tras orden de expulsión: límite presunto',
  },
  R8: { en: 'Notice of removal to a third country', es: 'Aviso de expulsión a un tercer país' },
  R8_EXIGENT: {
    en: 'Notice of removal to a third country, exigent',
    es: 'Aviso de expulsión a un tercer país, urgente',
  },
  R9: { en: 'State of exception, El Salvador', es: 'Régimen de excepción, El Salvador' },
  R10: { en: 'Administrative detention, El Salvador', es: 'Detención administrativa, El Salvador' },
  R10_INQUIRY: { en: 'Detention for inquiry, El Salvador', es: 'Detención para inquirir, El Salvador' },
  R10_EXCEPTION: {
    en: 'Administrative detention under the state of exception, El Salvador',
    es: 'Detención administrativa bajo el régimen de excepción, El Salvador',
  },
  R11: { en: 'IACHR petition: six months', es: 'Petición ante la CIDH: seis meses' },
  R12: {
    en: 'UN Human Rights Committee: five years',
    es: 'Comité de Derechos Humanos de la ONU: cinco años',
  },
  R12_OTHER_PROCEDURE: {
    en: 'UN Human Rights Committee: after another procedure',
    es: 'Comité de Derechos Humanos de la ONU: tras otro procedimiento',
  },
  R13: { en: 'WGEID: urgent procedure', es: 'Grupo de Trabajo sobre Desapariciones: procedimiento urgente' },
  R13_CONNECTED: { en: 'WGEID: connected case', es: 'Grupo de Trabajo sobre Desapariciones: caso conexo' },
  R14: {
    en: 'WGAD: reply of the government',
    es: 'Grupo de Trabajo sobre la Detención Arbitraria: respuesta del gobierno',
  },
  R14_EXTENDED: {
    en: 'WGAD: reply of the government, extended',
    es: 'Grupo de Trabajo sobre la Detención Arbitraria: respuesta prorrogada',
  },
  R15: { en: 'Case-Zablocki Act: report to Congress', es: 'Ley Case-Zablocki: informe al Congreso' },
  R15_PUBLICATION: { en: 'Case-Zablocki Act: publication', es: 'Ley Case-Zablocki: publicación' },
  R16: { en: 'Term of an agreement, both readings', es: 'Plazo de un acuerdo, ambas lecturas' },
  R17: { en: 'Days set by a foreign court', es: 'Plazo en días fijado por tribunal extranjero' },
  R17_DATE_CERTAIN: { en: 'Date set by an order', es: 'Fecha fijada por una orden' },
} as const satisfies Terms;

/** How sure we are of a deadline rule. */
export const ruleConfidences = {
  settled: { en: 'Settled by its text', es: 'Consta en su texto' },
  practice: { en: 'Reported practice', es: 'Práctica conocida' },
  disputed: { en: 'Read in more than one way', es: 'Se interpreta de más de una manera' },
  unchecked: { en: 'Not checked against the text', es: 'Sin cotejar con el texto' },
} as const satisfies Terms;

/** What a deadline rule counts from. */
export const startEvents = {
  order: { en: 'the order', es: 'la orden' },
  service: { en: 'service', es: 'la notificación' },
  hearing: { en: 'the hearing', es: 'la audiencia' },
  return: { en: 'the return', es: 'el informe' },
  receipt: { en: 'receipt', es: 'la recepción' },
  determination: { en: 'the determination', es: 'la resolución' },
  judgment: { en: 'the judgment', es: 'la sentencia' },
  accrual: { en: 'the harm', es: 'el daño' },
  denial: { en: 'the denial', es: 'la denegación' },
  finalOrder: { en: 'the final order', es: 'la orden firme' },
  notice: { en: 'the notice', es: 'el aviso' },
  firstDay: { en: 'its first day', es: 'su primer día' },
  detention: { en: 'the detention', es: 'la detención' },
  notification: { en: 'notification of the final judgment', es: 'la notificación de la decisión definitiva' },
  exhaustion: { en: 'the end of domestic remedies', es: 'el agotamiento de los recursos internos' },
  otherProcedureEnd: { en: 'the end of the other procedure', es: 'el fin del otro procedimiento' },
  disappearance: { en: 'the disappearance', es: 'la desaparición' },
  transmission: { en: 'transmission to the government', es: 'la transmisión al gobierno' },
  transfer: { en: 'the transfer', es: 'el traslado' },
  instrument: { en: 'the instrument', es: 'el instrumento' },
  entryIntoForce: { en: 'entry into force', es: 'la entrada en vigor' },
  termStart: { en: 'the start of the term', es: 'el inicio del plazo' },
  other: { en: 'another event', es: 'otro hecho' },
} as const satisfies Terms;

/** What a deadline rule counts. */
export const periodUnits = {
  hour: { en: 'Hours', es: 'Horas' },
  calendarDay: { en: 'Calendar days', es: 'Días calendario' },
  businessDay: { en: 'Working days', es: 'Días hábiles' },
  month: { en: 'Months', es: 'Meses' },
  year: { en: 'Years', es: 'Años' },
  endOfMonth: { en: 'To the end of a following month', es: 'Hasta el fin de un mes siguiente' },
} as const satisfies Terms;

/** Which way a deadline rule counts. */
export const countDirections = {
  forward: { en: 'After the start', es: 'Después del inicio' },
  backward: { en: 'Before the start', es: 'Antes del inicio' },
} as const satisfies Terms;

/** Where the end of a count goes when it falls on a closed day. */
export const rolls = {
  none: { en: 'It stays where it is', es: 'Se queda en ese día' },
  forward: { en: 'To the next working day', es: 'Al siguiente día hábil' },
  backward: { en: 'To the working day before', es: 'Al día hábil anterior' },
} as const satisfies Terms;
