import type { Terms } from './terms.js';

/** What a question is about (vocabulary 5.3). */
export const questionTopics = {
  TERM_EXPIRY: { en: 'Term expiry', es: 'Vencimiento del plazo' },
  DISPOSITION: { en: 'Disposition', es: 'Desenlace' },
  IDENTITY: { en: 'Who is held', es: 'Identidad' },
  COUNT: { en: 'How many', es: 'Cantidad' },
  WHEREABOUTS: { en: 'Whereabouts', es: 'Paradero' },
  LEGAL_BASIS: { en: 'Legal basis', es: 'Base legal' },
  EVIDENCE: { en: 'Evidence for accusation', es: 'Pruebas que sustentan la acusación' },
  JURISDICTION: { en: 'Who is responsible', es: 'Responsabilidad' },
  TREATMENT: { en: 'Treatment', es: 'Trato' },
  ACCESS: { en: 'Access (counsel, family, ICRC)', es: 'Acceso' },
  MONEY: { en: 'Money', es: 'Dinero' },
  TEXT: { en: 'Text of agreement', es: 'Texto del acuerdo' },
  ASSURANCES: { en: 'Diplomatic assurances', es: 'Garantías diplomáticas' },
  COMPLIANCE: { en: 'Compliance with orders', es: 'Cumplimiento' },
  REPLY: { en: 'Missing reply', es: 'Respuesta pendiente' },
  RENEWAL: { en: 'Renewal', es: 'Prórroga' },
  REPLICATION: { en: 'Similar deals elsewhere', es: 'Acuerdos similares' },
  RETURN: { en: 'Return and remedy', es: 'Retorno y reparación' },
  ACCOUNTABILITY: { en: 'Accountability', es: 'Rendición de cuentas' },
  DATA_QUALITY: { en: 'Data conflict', es: 'Conflicto de datos' },
} as const satisfies Terms;

/** State of a question (vocabulary 5.3). */
export const questionStates = {
  OPEN: { en: 'Open', es: 'Abierta' },
  PARTLY_ANSWERED: { en: 'Partly answered', es: 'Parcialmente respondida' },
  ANSWERED: { en: 'Answered', es: 'Respondida' },
  CONTESTED: { en: 'Answer contested', es: 'Respuesta controvertida' },
  SUPERSEDED: { en: 'Superseded', es: 'Superada' },
  WITHDRAWN: { en: 'Withdrawn', es: 'Retirada' },
  STALE: { en: 'No news for long', es: 'Sin novedades desde hace tiempo' },
} as const satisfies Terms;
/** How grave it is that a question stays open. */
export const severities = {
  critical: { en: 'Critical', es: 'Crítica' },
  high: { en: 'High', es: 'Alta' },
  medium: { en: 'Medium', es: 'Media' },
  low: { en: 'Low', es: 'Baja' },
} as const satisfies Terms;

/** What an official answer does with the question. */
export const answerClasses = {
  ANSWERS: { en: 'Answers', es: 'Responde' },
  PARTIAL: { en: 'Answers in part', es: 'Responde en parte' },
  EVADES: { en: 'Evades', es: 'Evade' },
  REFUSES: { en: 'Refuses', es: 'Se niega a responder' },
  REFERS: { en: 'Refers elsewhere', es: 'Remite a otro' },
  PROMISES: { en: 'Promises an answer', es: 'Promete responder' },
  CONTRADICTS: { en: 'Contradicts another answer', es: 'Contradice otra respuesta' },
} as const satisfies Terms;

/** How an inquiry was sent. */
export const channels = {
  LETTER: { en: 'Letter', es: 'Carta' },
  EMAIL: { en: 'E-mail', es: 'Correo electrónico' },
  COMMUNICATION: { en: 'UN communication', es: 'Comunicación de la ONU' },
  REQUEST: { en: 'Access to information request', es: 'Solicitud de acceso a la información' },
  PETITION: { en: 'Petition or request for measures', es: 'Petición o solicitud de medidas' },
  PRESS: { en: 'Press question', es: 'Pregunta de prensa' },
  MEETING: { en: 'Meeting', es: 'Reunión' },
  OTHER: { en: 'Other', es: 'Otro' },
} as const satisfies Terms;

/** What became of an inquiry. */
export const inquiryStates = {
  SENT: { en: 'Sent, no reply recorded', es: 'Enviada, sin respuesta registrada' },
  REPLIED: { en: 'Replied', es: 'Respondida' },
  NO_REPLY: { en: 'No reply', es: 'Sin respuesta' },
  WITHDRAWN: { en: 'Withdrawn', es: 'Retirada' },
} as const satisfies Terms;
