import type { Terms } from './terms.js';

/** Where a person or part of a cohort stands (vocabulary 5.2). */
export const custodyStatuses = {
  IN_TRANSIT: { en: 'In transit', es: 'En tránsito' },
  REFUSED_HOST: { en: 'Refused by host, sent back', es: 'Rechazado por el país receptor' },
  HELD_AGREEMENT: { en: 'Held under the agreement', es: 'Detenido en virtud del acuerdo' },
  HELD_DOMESTIC: { en: "Held under host's domestic law", es: 'Detenido según ley interna del país receptor' },
  HELD_UNKNOWN: { en: 'Held, legal basis unknown', es: 'Detenido, base legal desconocida' },
  MOVED_FACILITY: { en: 'Moved to another facility', es: 'Trasladado a otro lugar de detención' },
  WHEREABOUTS_UNK: { en: 'Fate or whereabouts unknown', es: 'Suerte o paradero desconocido' },
  RELEASED_HOST: { en: 'Released in host state', es: 'Liberado en el país receptor' },
  TEMP_PERMIT: { en: 'Released on temporary permit', es: 'Liberado con permiso temporal' },
  RESETTLED: { en: 'Resettled / long-term visa', es: 'Reasentado / visa de larga duración' },
  ASYLUM_HOST: { en: 'Asylum seeker or refugee in host', es: 'Solicitante o refugiado en país receptor' },
  RETURNED_ORIGIN: { en: 'Returned to country of origin', es: 'Retornado al país de origen' },
  EXCHANGED: { en: 'Handed over in a prisoner exchange', es: 'Entregado en canje de prisioneros' },
  RETURNED_SENDER: { en: 'Returned to sending state', es: 'Retornado al país remitente' },
  ONWARD_THIRD: { en: 'Moved on to another third state', es: 'Trasladado a otro tercer país' },
  VOLUNTARY_LEFT: { en: 'Left on own account', es: 'Salió por cuenta propia' },
  DIED: { en: 'Died in custody', es: 'Falleció bajo custodia' },
  ESCAPED: { en: 'Escaped', es: 'Evadido' },
  TERM_EXPIRED: { en: 'Term expired, no disposition known', es: 'Plazo vencido, sin desenlace conocido' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocido' },
} as const satisfies Terms;

/** Legal bases of removal or detention (vocabulary 5.6). */
export const legalBases = {
  AEA: { en: 'Alien Enemies Act', es: 'Ley de Enemigos Extranjeros' },
  T8_FINAL: { en: 'Title 8 final removal order', es: 'Orden final de expulsión (Título 8)' },
  T8_EXPEDITED: { en: 'Expedited removal', es: 'Expulsión acelerada' },
  T8_THIRD: { en: 'Third-country removal 8 U.S.C. 1231(b)', es: 'Expulsión a tercer país' },
  OWN_NATIONAL: { en: 'Return to own country', es: 'Retorno al país propio' },
  SV_EXCEPTION: { en: 'Salvadoran state of exception', es: 'Régimen de excepción' },
  SENTENCE: { en: 'Criminal sentence', es: 'Condena penal' },
  SENTENCE_TRANSFER: { en: 'Sentence served abroad', es: 'Cumplimiento de pena en el extranjero' },
  EXTRADITION: { en: 'Extradition', es: 'Extradición' },
  RETURN_DIR: { en: 'Return procedure (EU)', es: 'Procedimiento de retorno (UE)' },
  BORDER_PROC: { en: 'Border asylum procedure', es: 'Procedimiento fronterizo de asilo' },
  VISA_REMOVAL: { en: 'Removal to visa-granting state', es: 'Expulsión a Estado que otorga visa' },
  INTERDICTION: { en: 'Interdiction at sea', es: 'Interceptación marítima' },
  CONSENT: { en: 'Consent or voluntary', es: 'Consentimiento' },
  NONE_STATED: { en: 'None stated', es: 'No declarada' },
  DISPUTED_BASIS: { en: 'Disputed', es: 'Controvertida' },
} as const satisfies Terms;
/** Why a cohort is divided into parts. */
export const partitions = {
  FLIGHT: { en: 'By flight or transfer', es: 'Por vuelo o traslado' },
  NATIONALITY: { en: 'By nationality', es: 'Por nacionalidad' },
  LEGAL_BASIS: { en: 'By legal basis', es: 'Por base legal' },
  CONSENT: { en: 'By consent', es: 'Por consentimiento' },
  OTHER: { en: 'Other', es: 'Otra' },
} as const satisfies Terms;

/** Kinds of place where people are held. */
export const facilityKinds = {
  PRISON: { en: 'Prison', es: 'Cárcel' },
  CAMP: { en: 'Camp or shelter', es: 'Campamento o albergue' },
  MILITARY_BASE: { en: 'Military base', es: 'Base militar' },
  RECEPTION_CENTRE: { en: 'Reception or return centre', es: 'Centro de recepción o retorno' },
  POLICE: { en: 'Police or security premises', es: 'Instalación policial o de seguridad' },
  HOTEL: { en: 'Hotel', es: 'Hotel' },
  UNKNOWN: { en: 'Unknown', es: 'Desconocido' },
} as const satisfies Terms;

/** What a detainee agreed may be done with what is recorded about him or her. */
export const consents = {
  NOT_ASKED: { en: 'Not asked', es: 'No consultado' },
  REFUSED: { en: 'Refused', es: 'Denegado' },
  RECORD: { en: 'May be recorded', es: 'Puede registrarse' },
  SHARE: { en: 'May be shared with partners', es: 'Puede compartirse con aliados' },
  PUBLISH: { en: 'May be published', es: 'Puede publicarse' },
} as const satisfies Terms;

/** Whether a visitor was let into a facility. */
export const admissions = {
  FULL: { en: 'Let in', es: 'Se permitió la entrada' },
  PARTIAL: { en: 'Let in, with limits', es: 'Se permitió la entrada con límites' },
  REFUSED: { en: 'Refused', es: 'Se negó la entrada' },
} as const satisfies Terms;
