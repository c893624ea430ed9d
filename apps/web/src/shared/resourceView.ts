import type { ResourceProps } from 'react-admin';
import type { ClockName } from './clocks/clocks.js';

/** The parts of the menu, in their order. */
export const menuGroups = ['main', 'more', 'administration'] as const;
export type MenuGroup = (typeof menuGroups)[number];

/**
 * A resource of the web as one value: its pages, its icon, its place in the menu and the clocks its reads take.
 *
 * @example
 * export const agreements: ResourceView = {
 *   name: 'agreements',
 *   group: 'main',
 *   icon: HandshakeIcon,
 *   clocks: ['recordedAt'],
 *   recordRepresentation: 'name',
 *   list: lazyPage(() => import('./AgreementList.js').then((module) => module.AgreementList)),
 * };
 */
export interface ResourceView extends Pick<
  ResourceProps,
  'name' | 'list' | 'show' | 'edit' | 'create' | 'icon' | 'recordRepresentation'
> {
  /** Left out of the menu when missing. */
  group?: MenuGroup;
  clocks: readonly ClockName[];
}
