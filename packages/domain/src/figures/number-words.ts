/** Number words in English and Spanish, accents left out, up to the hundreds. */
const english = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen',
]
  .join(' ')
  .split(' ');

const spanish = [
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis',
  'diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis',
  'veintisiete veintiocho veintinueve',
]
  .join(' ')
  .split(' ');

const tens: Readonly<Record<string, number>> = {
  ...tensOf('twenty thirty forty fifty sixty seventy eighty ninety', 20),
  ...tensOf('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30),
};

const small: Readonly<Record<string, number>> = {
  ...Object.fromEntries(english.map((word, value) => [word, value])),
  ...Object.fromEntries(spanish.map((word, value) => [word, value])),
  ...{ un: 1, una: 1, veintiun: 21, veintiuna: 21 },
  ...{ none: 0, nobody: 0, no: 0, nadie: 0, ningun: 0, ninguno: 0, ninguna: 0 },
  ...{ both: 2, ambos: 2, ambas: 2, pair: 2, couple: 2, par: 2, dozen: 12, docena: 12 },
};

const spanishHundreds =
  /^(?:(dos|tres|cuatro|seis|ocho)cient[oa]s|(quin)ient[oa]s|(sete|nove)cient[oa]s|cien(?:to)?)$/;

const stems: Readonly<Record<string, number>> = {
  ...{ dos: 200, tres: 300, cuatro: 400, quin: 500, seis: 600, sete: 700, ocho: 800, nove: 900 },
};

/** A number read from words, and the first word after it. */
interface Reading {
  value: number;
  next: number;
}

/**
 * The number that begins at a word, as far as it goes below a thousand, or null: `two hundred and thirty-eight`
 * and `doscientos treinta y ocho` are 238.
 */
export function wordNumberAt(words: readonly string[], start: number): Reading | null {
  const hundreds = hundredsAt(words, start);
  if (hundreds === null) return belowHundredAt(words, start);
  const joined = words[hundreds.next] === 'and' ? hundreds.next + 1 : hundreds.next;
  const rest = belowHundredAt(words, joined);
  return rest === null || rest.value === 0
    ? hundreds
    : { value: hundreds.value + rest.value, next: rest.next };
}

function hundredsAt(words: readonly string[], start: number): Reading | null {
  const word = words[start] ?? '';
  const match = spanishHundreds.exec(word);
  if (match) return { value: stems[match[1] ?? match[2] ?? match[3] ?? ''] ?? 100, next: start + 1 };
  if (word === 'hundred') return { value: 100, next: start + 1 };
  const count = small[word];
  return count !== undefined && count > 0 && count < 10 && words[start + 1] === 'hundred'
    ? { value: count * 100, next: start + 2 }
    : null;
}

function belowHundredAt(words: readonly string[], start: number): Reading | null {
  const ten = own(tens, words[start]);
  if (ten === undefined) {
    const value = own(small, words[start]);
    return value === undefined ? null : { value, next: start + 1 };
  }
  const joined = words[start + 1] === 'y' ? start + 2 : start + 1;
  const unit = own(small, words[joined]);
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, next: joined + 1 }
    : { value: ten, next: start + 1 };
}

function own(from: Readonly<Record<string, number>>, word: string | undefined): number | undefined {
  return word !== undefined && Object.hasOwn(from, word) ? from[word] : undefined;
}

function tensOf(words: string, first: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, first + index * 10]));
}
