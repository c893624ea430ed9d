import { deskGroups, type Desk, type DeskItem } from '@paradero/contract/views/desk';

/** Everything shown of a desk, in the order in which it stands there. */
export const itemsOf = ({ groups, snoozed }: Desk): DeskItem[] => [
  ...deskGroups.flatMap((name) => groups[name].items),
  ...snoozed.items,
];
