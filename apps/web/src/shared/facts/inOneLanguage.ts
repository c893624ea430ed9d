import type { RaRecord } from 'react-admin';
import { isNothing } from './isNothing.js';

interface Shown {
  sources: readonly string[];
  record: RaRecord | undefined;
  isSpanish: boolean;
}

/**
 * The fields of a page without those that say the same in the other language: of `name` and `nameEs`, or of `askEn`
 * and `askEs`, the one in the language of the screen, where the record has it.
 */
export function inOneLanguage({ sources, record, isSpanish }: Shown): string[] {
  const isSaid = (source: string) => sources.includes(source) && !isNothing(record?.[source]);
  return sources.filter((source) => {
    if (!isSpanish && source.endsWith('Es')) {
      const stem = source.slice(0, -2);
      return !isSaid(stem) && !isSaid(`${stem}En`);
    }
    return !isSpanish || !isSaid(`${source.replace(/En$/, '')}Es`);
  });
}
