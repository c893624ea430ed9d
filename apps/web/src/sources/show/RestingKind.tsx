import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { LinkBase, useGetResourceLabel, useTranslate } from 'react-admin';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import { Section } from '../../shared/record/Section.js';
import type { Related } from '../../shared/record/useRelated.js';

interface RestingKindProps<T> {
  kind: string;
  /** The field by which a list of the kind is narrowed to this source. */
  filter: Readonly<Record<string, string>>;
  rows: Related<T>;
  children: (row: T) => ReactNode;
}

/** Records of one kind that rest on the source; a kind with none is left out. */
export const RestingKind = <T extends { id: string }>({
  kind,
  filter,
  rows,
  children,
}: RestingKindProps<T>) => {
  const label = useGetResourceLabel();
  const translate = useTranslate();
  if (!rows.error && rows.rows.length === 0) return null;
  const search = `?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
  return (
    <Section id={kind} title={label(kind, 2)} count={rows.total}>
      <Loadable state={rows}>
        <PlainList items={rows.rows}>{children}</PlainList>
        {rows.total > rows.rows.length && (
          <Button component={LinkBase} to={{ pathname: `/${kind}`, search }}>
            {translate('pages.record.showAll', { count: rows.total })}
          </Button>
        )}
      </Loadable>
    </Section>
  );
};
