import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A page that is fetched when it is first opened.
 *
 * @example
 * lazyPage(() => import('./AgreementList.js').then((module) => module.AgreementList))
 */
export const lazyPage = (load: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> =>
  lazy(async () => ({ default: await load() }));
