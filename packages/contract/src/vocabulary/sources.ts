import type { Terms } from './terms.js';

/** Kinds of source (vocabulary 5.4). */
export const sourceTypes = {
  AGREEMENT_TEXT: { en: 'Agreement or note', es: 'Acuerdo o nota diplomática' },
  STATUTE: { en: 'Law, decree, proclamation', es: 'Ley, decreto, proclama' },
  COURT_ORDER: { en: 'Court order or judgment', es: 'Resolución judicial' },
  COURT_FILING: { en: 'Filing, declaration', es: 'Escrito, declaración jurada' },
  OFFICIAL_STMT: { en: 'Official statement', es: 'Declaración oficial' },
  OFFICIAL_SOCIAL: { en: 'Official social-media post', es: 'Publicación oficial en redes' },
  OFFICIAL_DATA: { en: 'Official statistics', es: 'Estadística oficial' },
  LEGIS_REPORT: { en: 'Legislative report (party noted)', es: 'Informe legislativo' },
  UN_DOC: { en: 'UN document', es: 'Documento ONU' },
  IAHRS_DOC: { en: 'Inter-American document', es: 'Documento interamericano' },
  NGO_REPORT: { en: 'NGO report', es: 'Informe de ONG' },
  NEWS_ORIGINAL: { en: 'Original reporting', es: 'Reportaje original' },
  NEWS_WIRE: { en: 'Wire copy', es: 'Cable de agencia' },
  NEWS_COPY: { en: 'Republished copy', es: 'Reproducción' },
  LEAK: { en: 'Leaked document', es: 'Documento filtrado' },
  TESTIMONY: { en: 'Testimony (direct)', es: 'Testimonio directo' },
  FAMILY: { en: 'Family or counsel statement', es: 'Declaración de familia o abogado' },
  FLIGHT_DATA: { en: 'Flight tracking', es: 'Datos de vuelo' },
  IMAGE_VIDEO: { en: 'Image or video', es: 'Imagen o video' },
  MEDICAL: { en: 'Medical or forensic', es: 'Médico o forense' },
  AGGREGATOR: { en: 'Aggregator or AI summary', es: 'Agregador o resumen automático' },
  ENCYCLOPEDIA: { en: 'Encyclopaedia', es: 'Enciclopedia' },
} as const satisfies Terms;
/** Reliability of a source (Admiralty code, first character). */
export const reliabilities = {
  A: { en: 'A – completely reliable', es: 'A – completamente fiable' },
  B: { en: 'B – usually reliable', es: 'B – usualmente fiable' },
  C: { en: 'C – fairly reliable', es: 'C – bastante fiable' },
  D: { en: 'D – not usually reliable', es: 'D – usualmente no fiable' },
  E: { en: 'E – unreliable', es: 'E – no fiable' },
  F: { en: 'F – cannot be judged', es: 'F – no puede juzgarse' },
} as const satisfies Terms;

/** Languages of sources and reports (BCP 47). */
export const languages = {
  en: { en: 'English', es: 'Inglés' },
  es: { en: 'Spanish', es: 'Español' },
  pt: { en: 'Portuguese', es: 'Portugués' },
  fr: { en: 'French', es: 'Francés' },
  it: { en: 'Italian', es: 'Italiano' },
  fi: { en: 'Finnish', es: 'Finés' },
  da: { en: 'Danish', es: 'Danés' },
  ro: { en: 'Romanian', es: 'Rumano' },
} as const satisfies Terms;

/** Where a report stands between its author and its reviewer. */
export const reviewStates = {
  DRAFT: { en: 'Draft', es: 'Borrador' },
  SUBMITTED: { en: 'Submitted', es: 'Enviado' },
  REVIEWED: { en: 'Reviewed', es: 'Revisado' },
  RETURNED: { en: 'Returned to the author', es: 'Devuelto al autor' },
} as const satisfies Terms;

/** What happened to an evidence file. */
export const evidenceActions = {
  RECEIVED: { en: 'Received', es: 'Recibida' },
  HASHED: { en: 'Hashed', es: 'Con hash calculado' },
  VIEWED: { en: 'Viewed', es: 'Vista' },
  COPIED: { en: 'Copied', es: 'Copiada' },
  DERIVED: { en: 'Derivative made', es: 'Derivado creado' },
  MOVED: { en: 'Moved', es: 'Trasladada' },
  EXPORTED: { en: 'Exported', es: 'Exportada' },
} as const satisfies Terms;
