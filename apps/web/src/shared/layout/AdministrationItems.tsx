import RulesIcon from '@mui/icons-material/HelpCenterOutlined';
import OutboxIcon from '@mui/icons-material/OutboxOutlined';
import { useCanAccess, useTranslate } from 'react-admin';
import { NavigationItem } from './NavigationItem.js';

/** Pages of the administration that are no resource, as far as the role reaches. */
export const AdministrationItems = ({ onNavigate }: { onNavigate: () => void }) => {
  const translate = useTranslate();
  const { canAccess: seesOutbox } = useCanAccess({ resource: 'messages', action: 'list' });
  return (
    <>
      <NavigationItem
        to="/question-rules"
        label={translate('pages.questionRules.title')}
        icon={RulesIcon}
        onNavigate={onNavigate}
      />
      {seesOutbox && (
        <NavigationItem
          to="/outbox"
          label={translate('pages.outbox.title')}
          icon={OutboxIcon}
          onNavigate={onNavigate}
        />
      )}
    </>
  );
};
