import type { DeskItem } from '@paradero/contract/views/desk';

/** The page of the record that waits. */
export const itemPath = ({ kind, id }: Pick<DeskItem, 'kind' | 'id'>) => `/${kind}/${id}/show`;
