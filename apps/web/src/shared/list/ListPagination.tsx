import { Box } from '@mui/material';
import { Pagination, useListContext, useLocale, useTranslate } from 'react-admin';
import { numberFormat } from '../formats.js';
import { visuallyHidden } from '../visuallyHidden.js';

/** Pages of a list. Past what the API counts it says "more than" instead of a false total. */
export const ListPagination = () => {
  const { total, meta, isPending, error } = useListContext();
  const translate = useTranslate();
  const locale = useLocale() ?? 'en';
  const atLeast = readAtLeast(meta);
  const count = numberFormat(locale).format(total ?? atLeast ?? 0);
  if (error) return null;
  return (
    <>
      <Box role="status" sx={visuallyHidden}>
        {isPending ? '' : translate(atLeast ? 'app.list.countAtLeast' : 'app.list.count', { count })}
      </Box>
      <Pagination
        rowsPerPageOptions={[10, 25, 50, 100]}
        {...(atLeast && {
          labelDisplayedRows: ({ from, to }: { from: number; to: number }) =>
            translate('app.list.pageOfAtLeast', { from, to, count }),
        })}
      />
    </>
  );
};

function readAtLeast(meta: unknown): number | undefined {
  if (typeof meta !== 'object' || meta === null || !('totalIsAtLeast' in meta)) return undefined;
  return typeof meta.totalIsAtLeast === 'number' ? meta.totalIsAtLeast : undefined;
}
