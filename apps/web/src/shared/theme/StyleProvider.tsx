import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';

const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';

// `prepend` lets a style sheet of our own come after the generated ones.
const cache = createCache({ key: 'p', nonce, prepend: true });

/** Gives every generated style element the nonce that the content security policy of the page asks for. */
export const StyleProvider = ({ children }: { children: ReactNode }) => (
  <CacheProvider value={cache}>{children}</CacheProvider>
);
