import type { Terms } from './terms.js';

/** What a party is to a record, never to itself (vocabulary 5.7). */
export const roles = {
  SENDING_STATE: { en: 'Sending state', es: 'Estado remitente' },
  HOST_STATE: { en: 'Host state', es: 'Estado receptor' },
  ORIGIN_STATE: { en: 'State of origin', es: 'Estado de origen' },
  TRANSIT_STATE: { en: 'Transit state', es: 'Estado de tránsito' },
  MEDIATOR: { en: 'Mediator', es: 'Mediador' },
  FUNDER: { en: 'Funding agency', es: 'Agencia financiadora' },
  CUSTODIAN: { en: 'Custodian authority', es: 'Autoridad a cargo de la custodia' },
  CARRIER: { en: 'Carrier', es: 'Transportista' },
  COURT: { en: 'Court', es: 'Tribunal' },
  PETITIONER: { en: 'Petitioner', es: 'Peticionario' },
  RESPONDENT: { en: 'Respondent', es: 'Demandado' },
  COUNSEL: { en: 'Counsel', es: 'Representante' },
  INTERVENOR: { en: 'Intervening party', es: 'Interviniente' },
  SOURCE: { en: 'Source', es: 'Fuente' },
  ALLEGED_VICTIM: { en: 'Alleged victim', es: 'Presunta víctima' },
  ALLEGED_PERP: { en: 'Alleged perpetrator', es: 'Presunto responsable' },
  SPOKESPERSON: { en: 'Spokesperson', es: 'Portavoz' },
  MONITOR: { en: 'Monitoring body', es: 'Órgano de monitoreo' },
  FAMILY: { en: 'Family member', es: 'Familiar' },
} as const satisfies Terms;
/** What a party is in itself. */
export const partyKinds = {
  STATE: { en: 'State', es: 'Estado' },
  AGENCY: { en: 'State agency', es: 'Entidad estatal' },
  COURT: { en: 'Court', es: 'Tribunal' },
  UN_BODY: { en: 'United Nations body', es: 'Órgano de las Naciones Unidas' },
  REGIONAL_BODY: { en: 'Regional body', es: 'Órgano regional' },
  NGO: { en: 'Non-governmental organisation', es: 'Organización no gubernamental' },
  MEDIA: { en: 'Media', es: 'Medio de comunicación' },
  ARMED_GROUP: { en: 'Armed group or gang', es: 'Grupo armado o pandilla' },
  LEGISLATURE: { en: 'Legislature', es: 'Órgano legislativo' },
  OTHER: { en: 'Other', es: 'Otra' },
} as const satisfies Terms;
