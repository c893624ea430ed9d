import type { ComponentType } from 'react';
import { lazyPage } from '../lazyPage.js';

/**
 * The two form pages of a resource over its one set of inputs, fetched when first opened.
 *
 * @example
 * ...formPages(() => import('./PartyInputs.js').then((module) => module.PartyInputs))
 */
export const formPages = (load: () => Promise<ComponentType>) => ({
  create: lazyPage(async () => {
    const [Inputs, { ResourceCreate }] = await Promise.all([load(), import('../edit/ResourceCreate.js')]);
    return function CreatePage() {
      return (
        <ResourceCreate>
          <Inputs />
        </ResourceCreate>
      );
    };
  }),
  edit: lazyPage(async () => {
    const [Inputs, { EditPage }] = await Promise.all([load(), import('./EditPage.js')]);
    return function CorrectPage() {
      return (
        <EditPage>
          <Inputs />
        </EditPage>
      );
    };
  }),
});
