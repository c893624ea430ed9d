import type { ReactNode } from 'react';
import { useGetRecordRepresentation, useShowContext, useTranslate } from 'react-admin';
import { isMissing } from '../record/isMissing.js';
import { LinkTitle } from './LinkTitle.js';

/** The heading of a record's page, also where it has no name of its own or is not there. */
export const ShowTitle = ({ children }: { children?: ReactNode }) => {
  const { record, error, defaultTitle, resource } = useShowContext();
  const translate = useTranslate();
  const represent = useGetRecordRepresentation(resource);
  if (isMissing(error)) return <>{translate('pages.record.notFound')}</>;
  if (!record) return <>…</>;
  if (children) return <>{children}</>;
  return represent(record) === '' ? <LinkTitle /> : <>{defaultTitle}</>;
};
