import { List, ListSubheader } from '@mui/material';
import { useId, type ReactNode } from 'react';
import {
  useCanAccessResources,
  useGetResourceLabel,
  useTranslate,
  type ResourceDefinition,
} from 'react-admin';
import type { MenuGroup } from '../resourceView.js';
import { NavigationItem } from './NavigationItem.js';

interface NavigationGroupProps {
  group: MenuGroup;
  definitions: ResourceDefinition[];
  onNavigate: () => void;
  /** How many things wait in a resource. */
  counts?: Readonly<Record<string, number | undefined>>;
  /** Entries that are no resource, after the others. */
  children?: ReactNode;
}

/** One titled part of the menu; nothing when the role reaches nothing in it. */
export const NavigationGroup = ({
  group,
  definitions,
  onNavigate,
  counts = {},
  children,
}: NavigationGroupProps) => {
  const titleId = useId();
  const translate = useTranslate();
  const getResourceLabel = useGetResourceLabel();
  const { canAccess } = useCanAccessResources({
    action: 'list',
    resources: definitions.map(({ name }) => name),
  });
  const reachable = definitions.filter(({ name }) => canAccess?.[name]);
  if (reachable.length === 0) return null;
  return (
    <>
      <ListSubheader component="h2" id={titleId} disableSticky sx={titleStyle}>
        {translate(`app.menu.${group}`)}
      </ListSubheader>
      <List dense aria-labelledby={titleId} sx={{ pt: 0 }}>
        {reachable.map(({ name, icon }) => (
          <NavigationItem
            key={name}
            to={`/${name}`}
            label={getResourceLabel(name, 2)}
            icon={icon}
            count={counts[name]}
            onNavigate={onNavigate}
          />
        ))}
        {children}
      </List>
    </>
  );
};

const titleStyle = {
  m: 0,
  pt: 1.5,
  pb: 0.5,
  px: 2,
  typography: 'overline',
  color: 'text.secondary',
  bgcolor: 'transparent',
};
