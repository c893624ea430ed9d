import { Box, Button } from '@mui/material';
import { useGetResourceLabel, useListContext, useTranslate } from 'react-admin';
import { StateMessage } from '../layout/StateMessage.js';

/** Says that the filters leave nothing, and takes them off. */
export const NoResults = () => {
  const translate = useTranslate();
  const getResourceLabel = useGetResourceLabel();
  const { resource, filterValues, setFilters } = useListContext();
  const name = getResourceLabel(resource, 2);
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box sx={{ px: 2 }}>
      <StateMessage
        text={translate(isFiltered ? 'ra.navigation.no_filtered_results' : 'ra.navigation.no_results', {
          name,
        })}
        actions={
          isFiltered && (
            <Button variant="outlined" onClick={() => setFilters({}, {})}>
              {translate('ra.navigation.clear_filters')}
            </Button>
          )
        }
      />
    </Box>
  );
};
