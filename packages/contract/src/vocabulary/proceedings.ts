import type { Terms } from './terms.js';

/** Kinds of proceeding. */
export const proceedingKinds = {
  COURT: { en: 'Court case', es: 'Proceso judicial' },
  TREATY_BODY: { en: 'Treaty body or special procedure', es: 'Órgano de tratado o procedimiento especial' },
  REGIONAL: { en: 'Regional human rights body', es: 'Órgano regional de derechos humanos' },
  ARBITRATION: { en: 'Arbitration', es: 'Arbitraje' },
  INQUIRY: { en: 'Inquiry or oversight', es: 'Investigación o control' },
  EMERGENCY: { en: 'State of exception', es: 'Régimen de excepción' },
} as const satisfies Terms;

/** State of a proceeding. */
export const proceedingStates = {
  PENDING: { en: 'Pending', es: 'En trámite' },
  DECIDED: { en: 'Decided', es: 'Resuelto' },
  STAYED: { en: 'Stayed', es: 'Suspendido' },
  CLOSED: { en: 'Closed', es: 'Cerrado' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocido' },
} as const satisfies Terms;

/** Events of a proceeding. */
export const proceedingEventTypes = {
  FILED: { en: 'Filed', es: 'Presentado' },
  ORDER: { en: 'Order', es: 'Resolución' },
  INJUNCTION: { en: 'Injunction or restraining order', es: 'Medida cautelar' },
  EXTENDED: { en: 'Order extended', es: 'Orden prorrogada' },
  STAYED: { en: 'Stayed', es: 'Suspendido' },
  STAY_LIFTED: { en: 'Stay lifted', es: 'Suspensión levantada' },
  VACATED: { en: 'Order vacated', es: 'Orden anulada' },
  APPEALED: { en: 'Appealed', es: 'Apelado' },
  ARGUED: { en: 'Argued', es: 'Audiencia de alegatos' },
  HEARING: { en: 'Hearing', es: 'Audiencia' },
  SUBMITTED: { en: 'Submitted for decision', es: 'Visto para resolver' },
  DECIDED: { en: 'Decided', es: 'Resuelto' },
  REHEARING: { en: 'Rehearing granted', es: 'Nueva audiencia concedida' },
  CLASS_CERTIFIED: { en: 'Class certified', es: 'Grupo demandante certificado (acción de clase)' },
  FINDING: { en: 'Finding', es: 'Constatación' },
  ADMISSION: { en: 'Admission by a party', es: 'Reconocimiento de una parte' },
  COMMUNICATION: { en: 'Communication sent', es: 'Comunicación enviada' },
  REPLY: { en: 'Reply received', es: 'Respuesta recibida' },
  DUE: { en: 'Something fell due', es: 'Venció un plazo' },
  COMPLIED: { en: 'Complied with', es: 'Cumplido' },
  DISMISSED: { en: 'Dismissed', es: 'Desestimado' },
} as const satisfies Terms;

/** State of a deadline. */
export const deadlineStates = {
  OPEN: { en: 'Open', es: 'Abierta' },
  MET: { en: 'Met', es: 'Cumplida' },
  MISSED: { en: 'Missed', es: 'Incumplida' },
  WAIVED: { en: 'Waived', es: 'Dispensada' },
  VOID: { en: 'Void', es: 'Sin efecto' },
  TOLLED: { en: 'Tolled', es: 'Suspendida' },
} as const satisfies Terms;

/** When a deadline opens a question by itself. */
export const deadlineConditions = {
  NOT_MET: { en: 'If it is not met by then', es: 'Si no se cumple para entonces' },
  NOT_RENEWED: {
    en: 'If the agreement is not renewed by then',
    es: 'Si el acuerdo no se prorroga para entonces',
  },
} as const satisfies Terms;

/** Why the day of a deadline changed. */
export const deadlineMoves = {
  ASKED: { en: 'What it was computed from was changed', es: 'Se cambiaron los datos del cálculo' },
  CALENDAR: { en: 'A day of the calendar was changed', es: 'Se cambió un día del calendario' },
  RULE: { en: 'The rule was changed', es: 'Se cambió la regla' },
  EVENT: { en: 'The event it counts from was changed', es: 'Se cambió la actuación desde la que se cuenta' },
  HAND: { en: 'It was set by hand', es: 'Se fijó a mano' },
} as const satisfies Terms;

/** Kinds of day in a calendar. */
export const calendarDayKinds = {
  HOLIDAY: { en: 'Public holiday', es: 'Asueto' },
  OBSERVED: { en: 'Holiday observed on another day', es: 'Asueto trasladado' },
  CLOSURE: { en: 'Closure', es: 'Cierre' },
  DISPUTED: {
    en: 'Closure of which it is disputed whether it counts',
    es: 'Cierre cuyo cómputo es discutido',
  },
} as const satisfies Terms;
