import { isNothing } from './isNothing.js';

/** A field to show, and the field whose label it goes by. */
export interface ShownField {
  source: string;
  labelOf: string;
  /** The language of its words, when not that of the screen. */
  lang?: 'en' | 'es';
}

interface Screen {
  record: Readonly<Record<string, unknown>> | undefined;
  isSpanish: boolean;
}

const names = new Set(['name', 'caption']);

/**
 * Of what is recorded in both languages, `summary` and `summaryEs` or `askEn` and `askEs`, only that of the screen,
 * under one label. Names keep both: what a thing is called in the other language is a fact of its own.
 */
export function inOneLanguage(sources: readonly string[], { record, isSpanish }: Screen): ShownField[] {
  const isSet = (source: string) => !isNothing(record?.[source]);
  return sources.flatMap((source): ShownField[] => {
    const stem = source.replace(/E[ns]$/, '');
    const spanish = `${stem}Es`;
    const english = [stem, `${stem}En`].find((each) => sources.includes(each));
    const isPair = !names.has(stem) && english !== undefined && sources.includes(spanish);
    if (!isPair) return [{ source, labelOf: source }];
    if (source !== english) return [];
    const isSpanishShown = isSet(spanish) && (isSpanish || !isSet(english));
    const shown = { source: isSpanishShown ? spanish : english, labelOf: english };
    return [isSpanishShown === isSpanish ? shown : { ...shown, lang: isSpanishShown ? 'es' : 'en' }];
  });
}
