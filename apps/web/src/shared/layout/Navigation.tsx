import CalculatorIcon from '@mui/icons-material/EventAvailableOutlined';
import SilenceIcon from '@mui/icons-material/VoiceOverOffOutlined';
import DeskIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import DashboardIcon from '@mui/icons-material/SpaceDashboardOutlined';
import { List } from '@mui/material';
import { useCanAccess, useResourceDefinitions, useTranslate, type ResourceDefinition } from 'react-admin';
import { useUnresolved } from '../unresolved/useUnresolved.js';
import { menuGroups, type MenuGroup } from '../resourceView.js';
import { AdministrationItems } from './AdministrationItems.js';
import { NavigationGroup } from './NavigationGroup.js';
import { NavigationItem } from './NavigationItem.js';

/** The menu: the dashboard, the desk of those who have one, then the resources in their groups, as far as the role reaches. */
export const Navigation = ({ onNavigate }: { onNavigate: () => void }) => {
  const translate = useTranslate();
  const definitions = Object.values(useResourceDefinitions<{ group?: MenuGroup }>());
  const { view: unresolved } = useUnresolved();
  const { canAccess: hasDesk } = useCanAccess({ resource: 'desk', action: 'read' });
  // Nobody else writes somebody's reminders, so whoever writes none has none.
  const { canAccess: hasReminders } = useCanAccess({ resource: 'reminders', action: 'create' });
  const isOffered = ({ name, hasList }: ResourceDefinition) =>
    hasList === true && (name !== 'reminders' || hasReminders === true);
  return (
    <nav aria-label={translate('app.menu.label')}>
      <List dense sx={{ pb: 0 }}>
        <NavigationItem
          to="/"
          label={translate('ra.page.dashboard')}
          icon={DashboardIcon}
          onNavigate={onNavigate}
        />
        {hasDesk && (
          <NavigationItem
            to="/desk"
            label={translate('pages.desk.title')}
            icon={DeskIcon}
            onNavigate={onNavigate}
          />
        )}
        <NavigationItem
          to="/silence"
          label={translate('pages.silence.title')}
          icon={SilenceIcon}
          onNavigate={onNavigate}
        />
        <NavigationItem
          to="/calculator"
          label={translate('pages.calculator.title')}
          icon={CalculatorIcon}
          onNavigate={onNavigate}
        />
      </List>
      {menuGroups.map((group) => (
        <NavigationGroup
          key={group}
          group={group}
          definitions={definitions.filter((each) => isOffered(each) && each.options?.group === group)}
          onNavigate={onNavigate}
          counts={{ questions: unresolved?.total }}
        >
          {group === 'administration' && <AdministrationItems onNavigate={onNavigate} />}
        </NavigationGroup>
      ))}
    </nav>
  );
};
