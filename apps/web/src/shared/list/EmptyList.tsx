import { useResourceContext, useTranslate } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { StateMessage } from '../layout/StateMessage.js';
import { NewRecordButton } from './NewRecordButton.js';
import { useCanCreate } from './useCanCreate.js';

/** A list without a single record: why it is empty and what to do next. */
export const EmptyList = () => {
  const resource = useResourceContext();
  const translate = useTranslate();
  const canCreate = useCanCreate();
  const isAnotherDay = Object.keys(useReadClocks()).length > 0;
  if (isAnotherDay) return <StateMessage text={translate('app.list.emptyThen')} />;
  const about = translate(`resources.${resource}.about`);
  const title = translate(`resources.${resource}.empty`);
  if (!canCreate) return <StateMessage title={title} text={about} />;
  return (
    <StateMessage
      title={title}
      text={`${about} ${translate(`resources.${resource}.invite`)}`}
      actions={<NewRecordButton />}
    />
  );
};
