/** One word of the vocabulary in both languages of the product. */
export interface Term {
  readonly en: string;
  readonly es: string;
}

/** A controlled list: code to its words. Codes are stored, words are shown. */
export type Terms = Readonly<Record<string, Term>>;
