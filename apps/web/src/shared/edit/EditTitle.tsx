import { useEditContext, useGetRecordRepresentation, useTranslate } from 'react-admin';
import { LinkTitle } from '../show/LinkTitle.js';

/** The heading of a record's form, also where the record has no name of its own. */
export const EditTitle = () => {
  const { record, defaultTitle, resource } = useEditContext();
  const translate = useTranslate();
  const represent = useGetRecordRepresentation(resource);
  if (!record || represent(record) !== '') return <>{defaultTitle}</>;
  return (
    <>
      {translate('ra.action.edit')} <LinkTitle />
    </>
  );
};
