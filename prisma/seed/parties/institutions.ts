import { parties } from '@paradero/contract/parties';
import { rows } from '../build.js';

/** Authorities of states; officials are named by their office. */
const authorities = rows(parties, 'authorities', {
  whiteHouse: {
    kind: 'AGENCY',
    name: 'White House',
    nameEs: 'Casa Blanca',
    country: 'US',
    aliases: ['President of the United States'],
  },
  stateDepartment: {
    kind: 'AGENCY',
    name: 'US Department of State',
    nameEs: 'Departamento de Estado de los Estados Unidos',
    country: 'US',
    aliases: ['Secretary of State'],
  },
  inl: {
    kind: 'AGENCY',
    name: 'Bureau of International Narcotics and Law Enforcement Affairs',
    nameEs: 'Oficina de Asuntos Antinarcóticos y Aplicación de la Ley',
    country: 'US',
    aliases: ['INL'],
  },
  usEmbassy: {
    kind: 'AGENCY',
    name: 'US Embassy in San Salvador',
    nameEs: 'Embajada de los Estados Unidos en San Salvador',
    country: 'US',
  },
  dhs: {
    kind: 'AGENCY',
    name: 'US Department of Homeland Security',
    nameEs: 'Departamento de Seguridad Nacional de los Estados Unidos',
    country: 'US',
    aliases: ['DHS', 'Secretary of Homeland Security'],
  },
  ice: {
    kind: 'AGENCY',
    name: 'US Immigration and Customs Enforcement',
    nameEs: 'Servicio de Inmigración y Control de Aduanas de los Estados Unidos',
    country: 'US',
    aliases: ['ICE'],
  },
  doj: {
    kind: 'AGENCY',
    name: 'US Department of Justice',
    nameEs: 'Departamento de Justicia de los Estados Unidos',
    country: 'US',
    aliases: ['DOJ'],
  },
  usMilitary: {
    kind: 'AGENCY',
    name: 'US armed forces',
    nameEs: 'Fuerzas armadas de los Estados Unidos',
    country: 'US',
  },
  senateMinority: {
    kind: 'LEGISLATURE',
    name: 'US Senate Foreign Relations Committee, minority staff',
    nameEs: 'Comité de Relaciones Exteriores del Senado de los Estados Unidos, personal de la minoría',
    country: 'US',
    aliases: ['SFRC minority'],
    note: 'A political source: the report is that of one party.',
    noteEs: 'Fuente política: el informe es de un solo partido.',
  },
  svPresidency: {
    kind: 'AGENCY',
    name: 'Presidency of El Salvador',
    nameEs: 'Presidencia de la República de El Salvador',
    country: 'SV',
    aliases: ['President of El Salvador'],
  },
  svForeignMinistry: {
    kind: 'AGENCY',
    name: 'Ministry of Foreign Affairs of El Salvador',
    nameEs: 'Ministerio de Relaciones Exteriores de El Salvador',
    country: 'SV',
  },
  svJusticeMinistry: {
    kind: 'AGENCY',
    name: 'Ministry of Justice and Public Security of El Salvador',
    nameEs: 'Ministerio de Justicia y Seguridad Pública de El Salvador',
    country: 'SV',
  },
  svPrisons: {
    kind: 'AGENCY',
    name: 'Prison authority of El Salvador',
    nameEs: 'Autoridad penitenciaria de El Salvador',
    country: 'SV',
    aliases: ['Dirección General de Centros Penales'],
  },
  svLegislature: {
    kind: 'LEGISLATURE',
    name: 'Legislative Assembly of El Salvador',
    nameEs: 'Asamblea Legislativa de El Salvador',
    country: 'SV',
  },
  eswatiniFinance: {
    kind: 'AGENCY',
    name: 'Ministry of Finance of Eswatini',
    nameEs: 'Ministerio de Finanzas de Esuatini',
    country: 'SZ',
  },
  southSudanSecurity: {
    kind: 'AGENCY',
    name: 'National Security Service of South Sudan',
    nameEs: 'Servicio Nacional de Seguridad de Sudán del Sur',
    country: 'SS',
  },
});

/** Courts and tribunals. */
const courts = rows(parties, 'courts', {
  ddc: {
    kind: 'COURT',
    name: 'US District Court for the District of Columbia',
    nameEs: 'Tribunal Federal de Distrito para el Distrito de Columbia',
    country: 'US',
    aliases: ['D.D.C.'],
  },
  dcCircuit: {
    kind: 'COURT',
    name: 'US Court of Appeals for the District of Columbia Circuit',
    nameEs: 'Tribunal Federal de Apelaciones para el Circuito del Distrito de Columbia',
    country: 'US',
    aliases: ['D.C. Cir.'],
  },
  supremeCourt: {
    kind: 'COURT',
    name: 'Supreme Court of the United States',
    nameEs: 'Corte Suprema de los Estados Unidos',
    country: 'US',
  },
  ndTex: {
    kind: 'COURT',
    name: 'US District Court for the Northern District of Texas',
    nameEs: 'Tribunal Federal de Distrito para el Distrito Norte de Texas',
    country: 'US',
    aliases: ['N.D. Tex.'],
  },
  fifthCircuit: {
    kind: 'COURT',
    name: 'US Court of Appeals for the Fifth Circuit',
    nameEs: 'Tribunal Federal de Apelaciones para el Quinto Circuito',
    country: 'US',
    aliases: ['5th Cir.'],
  },
  secondCircuit: {
    kind: 'COURT',
    name: 'US Court of Appeals for the Second Circuit',
    nameEs: 'Tribunal Federal de Apelaciones para el Segundo Circuito',
    country: 'US',
    aliases: ['2d Cir.'],
  },
  dMd: {
    kind: 'COURT',
    name: 'US District Court for the District of Maryland',
    nameEs: 'Tribunal Federal de Distrito para el Distrito de Maryland',
    country: 'US',
    aliases: ['D. Md.'],
  },
  mdTenn: {
    kind: 'COURT',
    name: 'US District Court for the Middle District of Tennessee',
    nameEs: 'Tribunal Federal de Distrito para el Distrito Medio de Tennessee',
    country: 'US',
    aliases: ['M.D. Tenn.'],
  },
  dMass: {
    kind: 'COURT',
    name: 'US District Court for the District of Massachusetts',
    nameEs: 'Tribunal Federal de Distrito para el Distrito de Massachusetts',
    country: 'US',
    aliases: ['D. Mass.'],
  },
  crConstitutional: {
    kind: 'COURT',
    name: 'Constitutional Chamber of the Supreme Court of Costa Rica',
    nameEs: 'Sala Constitucional de la Corte Suprema de Justicia de Costa Rica',
    country: 'CR',
    aliases: ['Sala IV'],
  },
  eswatiniCourts: {
    kind: 'COURT',
    name: 'Courts of Eswatini',
    nameEs: 'Tribunales de Esuatini',
    country: 'SZ',
    note: 'The reviewed sources do not say which court.',
    noteEs: 'Las fuentes revisadas no dicen qué tribunal.',
  },
  cjeu: {
    kind: 'COURT',
    name: 'Court of Justice of the European Union',
    nameEs: 'Tribunal de Justicia de la Unión Europea',
    aliases: ['CJEU', 'TJUE'],
  },
  pca: {
    kind: 'COURT',
    name: 'Permanent Court of Arbitration',
    nameEs: 'Corte Permanente de Arbitraje',
    aliases: ['PCA', 'CPA'],
  },
});

export const institutions = { ...authorities, ...courts };
