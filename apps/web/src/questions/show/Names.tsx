import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { RecordName } from '../../shared/record/RecordName.js';

/** Parties by name, one after the other; says so when nobody is named. */
export const Names = ({ ids }: { ids: readonly string[] }) => {
  const translate = useTranslate();
  if (ids.length === 0) return <>{translate('pages.question.nobodyNamed')}</>;
  return (
    <>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <RecordName resource="parties" id={id} />
        </Fragment>
      ))}
    </>
  );
};
