import { useResourceContext, useTranslate } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { StateMessage } from '../layout/StateMessage.js';
import { NewRecordButton } from './NewRecordButton.js';

/** A list without a single record: why it is empty and what to do next. */
export const EmptyList = () => {
  const resource = useResourceContext();
  const translate = useTranslate();
  const isAnotherDay = Object.keys(useReadClocks()).length > 0;
  if (isAnotherDay) return <StateMessage text={translate('app.list.emptyThen')} />;
  return (
    <StateMessage
      title={translate(`resources.${resource}.empty`)}
      text={`${translate(`resources.${resource}.about`)} ${translate(`resources.${resource}.invite`)}`}
      actions={<NewRecordButton />}
    />
  );
};
