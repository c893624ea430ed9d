/**
 * Words that rows of several chapters share. Claims are compared only when they count the same people, so each
 * population has one wording.
 */
export const wording = {
  everybodyFlown: {
    population: 'People flown to El Salvador on 15 March 2025',
    populationEs: 'Personas trasladadas en avión a El Salvador el 15 de marzo de 2025',
  },
  announcedPayment: {
    population: 'Payment announced for holding about 300 people for one year',
    populationEs: 'Pago anunciado por mantener recluidas a unas 300 personas durante un año',
  },
  saidToFit: {
    population: 'People CECOT is said to hold',
    populationEs: 'Personas que, según se afirma, caben en el CECOT',
  },
  adultsDead: {
    population: 'Deaths in custody since March 2022, adults (count of Cristosal)',
    populationEs: 'Muertes bajo custodia desde marzo de 2022, personas adultas (registro de Cristosal)',
  },
  president: { office: 'President', officeEs: 'Presidente' },
} as const;
