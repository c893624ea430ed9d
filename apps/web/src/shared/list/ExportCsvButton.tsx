import DownloadIcon from '@mui/icons-material/Download';
import { Button } from '@mui/material';
import { useCanAccess, useListContext, useTranslate } from 'react-admin';
import { useReadClocks } from '../clocks/useClocks.js';
import { apiUrl } from '../providers/http.js';
import { listQuery } from '../providers/listQuery.js';

interface ExportCsvButtonProps {
  /** The filter of the page that the reader cannot take off. */
  filter?: Record<string, unknown>;
}

/** Downloads what the list shows, all pages of it, as the server writes it: safe cells, allowed columns. */
export const ExportCsvButton = ({ filter }: ExportCsvButtonProps) => {
  const { resource, sort, filterValues } = useListContext();
  const { canAccess } = useCanAccess({ resource, action: 'export' });
  const clocks = useReadClocks();
  const translate = useTranslate();
  if (!canAccess) return null;
  const query = listQuery({ sort, filter: { ...filterValues, ...filter }, clocks });
  return (
    <Button
      component="a"
      href={`${apiUrl(resource, 'export.csv')}?${query}`}
      download
      size="small"
      startIcon={<DownloadIcon />}
    >
      {translate('app.csv.download')}
    </Button>
  );
};
