import { useEditContext, useGetRecordRepresentation } from 'react-admin';
import { LinkedNames } from '../show/LinkTitle.js';

/** The heading of a record's form, also where the record has no name of its own. */
export const EditTitle = () => {
  const { record, defaultTitle, resource } = useEditContext();
  const represent = useGetRecordRepresentation(resource);
  if (!record || represent(record) !== '') return <>{defaultTitle}</>;
  return (
    <>
      {defaultTitle}
      <LinkedNames />
    </>
  );
};
