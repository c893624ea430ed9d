import { parties } from '@paradero/contract/parties';
import { rows } from '../build.js';

const state = (name: string, nameEs: string, country: string, aliases: string[] = []) => ({
  kind: 'STATE' as const,
  name,
  nameEs,
  country,
  aliases,
});

/** States that send, receive or are the origin of people in the record. */
export const states = rows(parties, 'states', {
  usa: state('United States of America', 'Estados Unidos de América', 'US', ['United States', 'EE. UU.']),
  elSalvador: state('El Salvador', 'El Salvador', 'SV'),
  venezuela: state('Venezuela', 'Venezuela', 'VE', ['República Bolivariana de Venezuela']),
  nicaragua: state('Nicaragua', 'Nicaragua', 'NI'),
  mexico: state('Mexico', 'México', 'MX'),
  panama: state('Panama', 'Panamá', 'PA'),
  costaRica: state('Costa Rica', 'Costa Rica', 'CR'),
  rwanda: state('Rwanda', 'Ruanda', 'RW'),
  eswatini: state('Eswatini', 'Esuatini', 'SZ', ['Swaziland']),
  southSudan: state('South Sudan', 'Sudán del Sur', 'SS'),
  ghana: state('Ghana', 'Ghana', 'GH'),
  uganda: state('Uganda', 'Uganda', 'UG'),
  palau: state('Palau', 'Palaos', 'PW'),
  equatorialGuinea: state('Equatorial Guinea', 'Guinea Ecuatorial', 'GQ'),
  kosovo: state('Kosovo', 'Kosovo', 'XK'),
  djibouti: state('Djibouti', 'Yibuti', 'DJ'),
  unitedKingdom: state('United Kingdom', 'Reino Unido', 'GB', ['UK']),
  italy: state('Italy', 'Italia', 'IT'),
  albania: state('Albania', 'Albania', 'AL'),
  australia: state('Australia', 'Australia', 'AU'),
  nauru: state('Nauru', 'Nauru', 'NR'),
  denmark: state('Denmark', 'Dinamarca', 'DK'),
  belgium: state('Belgium', 'Bélgica', 'BE'),
  netherlands: state('Netherlands', 'Países Bajos', 'NL'),
  norway: state('Norway', 'Noruega', 'NO'),
});
