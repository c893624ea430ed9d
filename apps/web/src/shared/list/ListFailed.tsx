import { Box, Button } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { StateMessage } from '../layout/StateMessage.js';

/** Says that the list could not be read: not that it is empty. It stays until a new attempt succeeds. */
export const ListFailed = () => {
  const translate = useTranslate();
  const { error, refetch, filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box role="alert" sx={{ px: 2 }}>
      <StateMessage
        title={translate('app.list.failed')}
        text={error?.message ?? translate('app.error.text')}
        actions={
          <>
            <Button variant="contained" onClick={() => void refetch()}>
              {translate('app.error.retry')}
            </Button>
            {isFiltered && (
              <Button variant="outlined" onClick={() => setFilters({}, {})}>
                {translate('ra.navigation.clear_filters')}
              </Button>
            )}
          </>
        }
      />
    </Box>
  );
};
