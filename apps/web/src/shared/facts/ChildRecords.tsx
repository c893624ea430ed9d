import { Box, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import {
  ReferenceManyField,
  ResourceContextProvider,
  useGetResourceLabel,
  useRecordContext,
  useTranslate,
} from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { useContract } from '../contract/useContract.js';
import { sortOf } from '../list/sortOf.js';
import { saidInPlace } from '../saidInPlace.js';
import { AddButton } from './AddButton.js';
import { ChildTable } from './ChildTable.js';

interface ChildRecordsProps {
  /** Resource of the children. */
  resource: string;
  /** Field of a child that refers to the record in context. */
  target: string;
  /** Fields in the order of their columns; the first leads to the page of the child. */
  columns: readonly [string, ...string[]];
  /** Heading, where the name of the resource does not say enough. */
  title?: string;
  /** Keeps some of them. */
  filter?: Readonly<Record<string, string>>;
  /** Order in the API's notation, where it is not that of the contract. */
  sort?: string;
  /** What to say when there are none. */
  empty?: string;
  /** Stands between the heading and the records. */
  children?: ReactNode;
}

/** The records that refer to the one in context, under a heading, and the way to add one. */
export const ChildRecords = ({
  resource,
  target,
  columns,
  title,
  filter,
  sort,
  empty,
  children,
}: ChildRecordsProps) => {
  const titleId = useId();
  const translate = useTranslate();
  const getResourceLabel = useGetResourceLabel();
  const contract = useContract(resource);
  const meta = useReadClocks(resource);
  const record = useRecordContext();
  if (!record) return null;
  return (
    <Box component="section" aria-labelledby={titleId}>
      <Box sx={headStyle}>
        <Typography variant="h2" id={titleId}>
          {title ? translate(title) : getResourceLabel(resource, 2)}
        </Typography>
        <AddButton resource={resource} values={{ [target]: record.id }} />
      </Box>
      {children}
      <ResourceContextProvider value={resource}>
        <ReferenceManyField
          // Another part of them begins at its first page.
          key={JSON.stringify(filter)}
          reference={resource}
          target={target}
          sort={sortOf(sort ?? contract.sort)}
          {...(filter && { filter })}
          perPage={10}
          queryOptions={{ meta, onError: saidInPlace }}
        >
          <ChildTable columns={columns} empty={empty} />
        </ReferenceManyField>
      </ResourceContextProvider>
    </Box>
  );
};

const headStyle = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1 };
