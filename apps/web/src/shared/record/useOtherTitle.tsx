import { useLocale, useTranslate } from 'react-admin';
import type { Records } from './records.js';

/**
 * The title of a document in the language the screen does not speak, as a fact: a citation needs it, and so does
 * whoever looks for the document. Without a value where there is only one title.
 */
export function useOtherTitle<N extends 'sources' | 'reports'>(resource: N, record: Records[N]) {
  const translate = useTranslate();
  const isSpanish = useLocale() === 'es';
  const { title, titleEs } = record;
  return {
    label: translate(`resources.${resource}.fields.${isSpanish ? 'title' : 'titleEs'}`),
    value:
      titleEs === null || titleEs === title ? null : (
        <span lang={isSpanish ? 'en' : 'es'}>{isSpanish ? title : titleEs}</span>
      ),
    isWide: true,
  };
}
