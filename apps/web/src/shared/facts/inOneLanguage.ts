import type { Resource } from '@paradero/contract/resource';
import { isNothing } from './isNothing.js';

/** A field to show, and the field whose label it goes by. */
export interface ShownField {
  source: string;
  labelOf: string;
}

interface Screen {
  fields: Resource['fields'];
  record: Readonly<Record<string, unknown>> | undefined;
  isSpanish: boolean;
}

/**
 * Of running text that is recorded in both languages only the one of the screen, under one label. Names keep both:
 * what a thing is called in the other language is a fact of its own.
 */
export function inOneLanguage(
  sources: readonly string[],
  { fields, record, isSpanish }: Screen,
): ShownField[] {
  const isSet = (source: string) => !isNothing(record?.[source]);
  return sources.flatMap((source): ShownField[] => {
    const english = source.endsWith('Es') ? source.slice(0, -2) : source;
    const spanish = `${english}Es`;
    const isPair =
      fields[english]?.kind === 'longtext' && sources.includes(english) && sources.includes(spanish);
    if (!isPair) return [{ source, labelOf: source }];
    if (source !== english) return [];
    const isSpanishShown = isSet(spanish) && (isSpanish || !isSet(english));
    return [{ source: isSpanishShown ? spanish : english, labelOf: english }];
  });
}
