import { Title, useTranslate } from 'react-admin';
import { HomeButton } from './HomeButton.js';
import { StateMessage } from './StateMessage.js';

/** Shown at an address where nothing is. */
export const NotFoundPage = () => {
  const translate = useTranslate();
  return (
    <>
      <Title title="ra.page.not_found" preferenceKey={false} />
      <StateMessage text={translate('ra.message.not_found')} actions={<HomeButton />} />
    </>
  );
};
