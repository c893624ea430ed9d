const longest = 300;

/** What is due when an answer to a question was promised. */
export function promiseTitle({ textEn, textEs }: { textEn: string; textEs: string }) {
  return { title: fit(`Answer promised: ${textEn}`), titleEs: fit(`Respuesta prometida: ${textEs}`) };
}

const fit = (words: string) => (words.length > longest ? `${words.slice(0, longest - 1)}…` : words);
