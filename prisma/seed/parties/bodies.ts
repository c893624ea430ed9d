import { parties } from '@paradero/contract/parties';
import { rows } from '../build.js';

/** International bodies, organisations and others who speak in the record. */
export const bodies = rows(parties, 'bodies', {
  ohchr: {
    kind: 'UN_BODY',
    name: 'UN High Commissioner for Human Rights',
    nameEs: 'Alto Comisionado de las Naciones Unidas para los Derechos Humanos',
    aliases: ['OHCHR', 'ACNUDH'],
  },
  wgeid: {
    kind: 'UN_BODY',
    name: 'UN Working Group on Enforced or Involuntary Disappearances',
    nameEs: 'Grupo de Trabajo de la ONU sobre Desapariciones Forzadas o Involuntarias',
    aliases: ['WGEID', 'GTDFI'],
  },
  unExperts: {
    kind: 'UN_BODY',
    name: 'UN special procedures mandate holders',
    nameEs: 'Titulares de mandatos de los procedimientos especiales de la ONU',
    aliases: ['UN experts', 'expertos de la ONU'],
  },
  iachr: {
    kind: 'REGIONAL_BODY',
    name: 'Inter-American Commission on Human Rights',
    nameEs: 'Comisión Interamericana de Derechos Humanos',
    aliases: ['IACHR', 'CIDH'],
  },
  icrc: {
    kind: 'OTHER',
    name: 'International Committee of the Red Cross',
    nameEs: 'Comité Internacional de la Cruz Roja',
    aliases: ['ICRC', 'CICR'],
  },
  iom: {
    kind: 'UN_BODY',
    name: 'International Organization for Migration',
    nameEs: 'Organización Internacional para las Migraciones',
    aliases: ['IOM', 'OIM'],
  },
  hrw: { kind: 'NGO', name: 'Human Rights Watch', aliases: ['HRW'] },
  amnesty: {
    kind: 'NGO',
    name: 'Amnesty International',
    nameEs: 'Amnistía Internacional',
    aliases: ['Amnistía'],
  },
  cristosal: { kind: 'NGO', name: 'Cristosal', country: 'SV' },
  sjh: {
    kind: 'NGO',
    name: 'Socorro Jurídico Humanitario',
    nameEs: 'Socorro Jurídico Humanitario',
    country: 'SV',
    aliases: ['SJH'],
  },
  sspas: {
    kind: 'NGO',
    name: 'Servicio Social Pasionista',
    nameEs: 'Servicio Social Pasionista',
    country: 'SV',
    aliases: ['SSPAS'],
  },
  cgrs: {
    kind: 'NGO',
    name: 'Center for Gender and Refugee Studies',
    nameEs: 'Centro de Estudios de Género y Refugiados',
    country: 'US',
    aliases: ['CGRS'],
  },
  wwd: { kind: 'NGO', name: 'Welcome With Dignity', country: 'US' },
  hrf: {
    kind: 'NGO',
    name: 'Human Rights First and partners',
    nameEs: 'Human Rights First y organizaciones aliadas',
    country: 'US',
    aliases: ['Third Country Deportation Watch'],
  },
  democracyForward: { kind: 'NGO', name: 'Democracy Forward', country: 'US' },
  rfk: {
    kind: 'NGO',
    name: 'RFK Human Rights',
    nameEs: 'RFK Human Rights',
    country: 'US',
    aliases: ['Robert F. Kennedy Human Rights'],
  },
  iachrPetitioners: {
    kind: 'NGO',
    name: 'Four US organisations that asked the IACHR for measures on 9 May 2025',
    nameEs: 'Cuatro organizaciones de EE. UU. que pidieron medidas a la CIDH el 9 de mayo de 2025',
    country: 'US',
    note: 'Named together because the reviewed notes give their number and not their names.',
  },
  ghanaLawyers: {
    kind: 'OTHER',
    name: 'Lawyers of the people sent to Ghana',
    nameEs: 'Abogados de las personas enviadas a Ghana',
  },
  families: {
    kind: 'OTHER',
    name: 'Families and counsel of the people transferred',
    nameEs: 'Familiares y abogados de las personas trasladadas',
  },
  critics: {
    kind: 'OTHER',
    name: 'Critics the source does not name',
    nameEs: 'Críticos que la fuente no nombra',
  },
  rightsGroups: {
    kind: 'OTHER',
    name: 'Human-rights groups the source does not name',
    nameEs: 'Organizaciones de derechos humanos que la fuente no nombra',
  },
  tda: {
    kind: 'ARMED_GROUP',
    name: 'Tren de Aragua',
    nameEs: 'Tren de Aragua',
    country: 'VE',
    aliases: ['TdA'],
    note: 'A gang that began in Venezuelan prisons. That somebody belongs to it is an allegation.',
  },
  ms13: {
    kind: 'ARMED_GROUP',
    name: 'Mara Salvatrucha',
    nameEs: 'Mara Salvatrucha',
    aliases: ['MS-13'],
  },
});
