import { countryNames, wordOrder } from '../formats.js';

// ISO 3166-1 alpha-2, and XK for Kosovo, which has no code of its own there.
const codes =
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ
FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS
IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN
MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN
TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s+/);

/**
 * The name of a country in a language; the code itself when it is not one.
 *
 * @example
 * countryWords('SV', 'es') // El Salvador
 */
export function countryWords(code: string, locale: string): string {
  // Intl throws at anything that does not have the shape of a code, and the field only promises two characters.
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return countryNames(locale).of(code) ?? code;
}

/**
 * The name of a jurisdiction in a language: that of a country, and for a part of one its code besides.
 *
 * @example
 * jurisdictionWords('US-DC', 'es') // Estados Unidos (US-DC)
 */
export function jurisdictionWords(code: string, locale: string): string {
  const country = code.replace(/-.*$/, '');
  const words = countryWords(country, locale);
  if (words === country) return code;
  return country === code ? words : `${words} (${code})`;
}

/** Every country as a choice, in the order of its names. */
export function countryChoices(locale: string): { id: string; name: string }[] {
  const order = wordOrder(locale);
  return codes
    .map((id) => ({ id, name: countryWords(id, locale) }))
    .sort((one, other) => order.compare(one.name, other.name));
}
