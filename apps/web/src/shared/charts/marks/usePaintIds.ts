import { useId } from 'react';

/** Identifiers of patterns inside one chart, and the fills that use them. */
export function usePaintIds() {
  // React's own identifiers may hold characters that end a url() in CSS.
  const prefix = `paint${useId().replace(/\W/g, '')}`;
  return {
    idOf: (key: string | number) => `${prefix}-${key}`,
    fillOf: (key: string | number) => `url(#${prefix}-${key})`,
  };
}
