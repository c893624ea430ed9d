import { Title, useTranslate } from 'react-admin';
import { HomeButton } from './HomeButton.js';
import { StateMessage } from './StateMessage.js';

/** Shown when the role may not open a page. */
export const AccessDeniedPage = () => {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.access_denied" preferenceKey={false} />
      <StateMessage text={translate('ra.message.access_denied')} actions={<HomeButton />} />
    </>
  );
};
