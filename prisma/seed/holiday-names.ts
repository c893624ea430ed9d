/**
 * The Spanish name of a holiday by its English one, where the list that seeds the calendars has none or a wrong one:
 * it calls the Ascension "La Asunción" and the day of Arafat the feast that follows it.
 */
const spanish: Readonly<Record<string, string>> = {
  'Anzac Day': 'Día de Anzac',
  'Arafat Day': 'Día de Arafat',
  'Archbishop Janan Luwum Day': 'Día del arzobispo Janani Luwum',
  'Armistice Day': 'Día del Armisticio',
  'Ascension Day': 'Ascensión del Señor',
  'Australia Day': 'Día de Australia',
  'Birthday of King Mswati III': 'Natalicio del rey Mswati III',
  'Birthday of Muhammad (Mawlid)': 'Nacimiento del Profeta (Mawlid)',
  'Birthday of the late King Sobhuza': 'Natalicio del difunto rey Sobhuza',
  'Catholic Easter': 'Pascua católica',
  'Early May bank holiday': 'Feriado bancario de principios de mayo',
  'Easter Saturday': 'Sábado Santo',
  'End of Ramadan (Eid al-Fitr)': 'Fin del Ramadán (Eid al-Fitr)',
  'Farmers Day': 'Día del Agricultor',
  'Feast of the Sacrifice (Eid al-Adha)': 'Fiesta del Sacrificio (Eid al-Adha)',
  'Founders Day': 'Día de los Fundadores',
  'Genocide Memorial Day': 'Día en Memoria del Genocidio',
  'Heroes Day': 'Día de los Héroes',
  'Immaculate Conception': 'Inmaculada Concepción',
  'Incwala Festival': 'Fiesta de Incwala',
  'International Women’s Day': 'Día Internacional de la Mujer',
  'Islamic New Year': 'Año Nuevo islámico',
  'Kwame Nkrumah Memorial Day': 'Día en Memoria de Kwame Nkrumah',
  'Laylat al-Mi’raj': 'Viaje Nocturno del Profeta (Laylat al-Miraj)',
  'Liberation Day': 'Día de la Liberación',
  'Liberation from Nazi-Fascism (1945)': 'Liberación del nazifascismo (1945)',
  'Martyr’s Day': 'Día de los Mártires',
  'Martyrs Day': 'Día de los Mártires',
  'Mother Teresa Day': 'Día de la Madre Teresa',
  'National Day of Saint Francis of Assisi': 'Fiesta Nacional de San Francisco de Asís',
  'National Flag Day': 'Día de la Bandera Nacional',
  'National Harvest Day': 'Fiesta Nacional de la Cosecha',
  'National Heroes Day': 'Día Nacional de los Héroes',
  'New Year Holiday': 'Feriado de Año Nuevo',
  'New Year’s Eve': 'Víspera de Año Nuevo',
  'Orthodox Christmas': 'Navidad ortodoxa',
  'Orthodox Easter': 'Pascua ortodoxa',
  'Peace Agreement Day': 'Día del Acuerdo de Paz',
  'Public Holiday': 'Feriado nacional',
  'Republic Day': 'Día de la República',
  'Shrove Tuesday': 'Martes de Carnaval',
  'SPLA Day': 'Día del Ejército de Liberación del Pueblo de Sudán',
  'Spring bank holiday': 'Feriado bancario de primavera',
  'Sultan Nevruz’s Day': 'Día del Sultán Nevruz',
  'Summer Day': 'Día del Verano',
  'Umhlanga Reed Dance': 'Danza de los Juncos (Umhlanga)',
  'Youth Day': 'Día de la Juventud',
};

const substitute = { en: ' (substitute day)', es: ' (día sustituto)' };

/** The Spanish name of a holiday: ours, else the one the list has, else none. */
export function spanishHoliday({ en, es }: { en: string; es: string | undefined }): string | null {
  const own = spanish[en.replace(substitute.en, '').replace("'", '’')];
  if (own !== undefined) return own + (en.endsWith(substitute.en) ? substitute.es : '');
  return es ?? null;
}
