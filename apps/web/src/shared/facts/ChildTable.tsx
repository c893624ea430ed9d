import { Card, Typography, useMediaQuery, type Theme } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { ListPagination } from '../list/ListPagination.js';
import { RecordCards } from '../list/RecordCards.js';
import { RecordTable } from '../list/RecordTable.js';
import { Loadable } from '../record/Loadable.js';
import { cardOf } from './cardOf.js';
import { FieldColumn } from './FieldColumn.js';

interface ChildTableProps {
  columns: readonly [string, ...string[]];
  /** What to say when there are none. */
  empty?: string | undefined;
}

/** The children of a record as table or cards; a sentence where there are none. */
export const ChildTable = ({ columns, empty }: ChildTableProps) => {
  const { resource, total, perPage, error, refetch } = useListContext();
  const translate = useTranslate();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('sm'), { noSsr: true });
  const [first, ...rest] = columns;
  if (error) return <Loadable state={{ error, isPending: false, retry: () => void refetch() }} />;
  if (total === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {empty ?? translate(`resources.${resource}.empty`)}
      </Typography>
    );
  }
  return (
    <Card>
      {hasRoom ? (
        <RecordTable>
          <FieldColumn source={first} isLink />
          {rest.map((source) => (
            <FieldColumn key={source} source={source} />
          ))}
        </RecordTable>
      ) : (
        <RecordCards {...cardOf({ primary: [first], secondary: rest })} />
      )}
      {(total === undefined || total > perPage) && <ListPagination />}
    </Card>
  );
};
