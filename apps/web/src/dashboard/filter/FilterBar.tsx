import FilterIcon from '@mui/icons-material/FilterList';
import { Box, Button, useMediaQuery, type Theme } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { AgreementChoice } from './AgreementChoice.js';
import { dayNames, isInverted } from './dashboardFilter.js';
import { DayInput } from './DayInput.js';
import { FilterSentence } from './FilterSentence.js';
import { useDashboardFilter } from './useDashboardFilter.js';

interface FilterBarProps {
  /** The name of the chosen agreement, once it is known. */
  agreement: string | undefined;
  /** The day the answer is of. */
  on: string | undefined;
}

/** The one filter of the dashboard. It lives in the URL and says in words what it leaves. */
export const FilterBar = ({ agreement, on }: FilterBarProps) => {
  const translate = useTranslate();
  const inputsId = useId();
  const hasRoom = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'), { noSsr: true });
  const [isOpen, setOpen] = useState(false);
  return (
    <Box component="search" aria-label={translate('dashboard.filter.label')} sx={barStyle}>
      {!hasRoom && (
        <Button
          size="small"
          variant="outlined"
          startIcon={<FilterIcon />}
          aria-expanded={isOpen}
          aria-controls={inputsId}
          onClick={() => setOpen(!isOpen)}
          sx={{ mb: 1, displayPrint: 'none' }}
        >
          {translate('dashboard.filter.show')}
        </Button>
      )}
      <Box id={inputsId} sx={inputsStyle} hidden={!hasRoom && !isOpen}>
        <FilterInputs />
      </Box>
      <FilterSentence agreement={agreement} on={on} />
    </Box>
  );
};

const FilterInputs = () => {
  const translate = useTranslate();
  const { filter, setFilter } = useDashboardFilter();
  return (
    <>
      <Box sx={{ gridColumn: { xs: '1 / -1', xl: 'auto' } }}>
        <AgreementChoice value={filter.agreementId} onChange={(agreementId) => setFilter({ agreementId })} />
      </Box>
      {dayNames.map((name) => (
        <DayInput
          key={name}
          label={translate(`dashboard.filter.${name}`)}
          value={filter[name]}
          onChange={(day, step) => setFilter({ [name]: day }, step)}
          error={name === 'to' && isInverted(filter) ? translate('dashboard.filter.inverted') : undefined}
        />
      ))}
    </>
  );
};

const barStyle = { display: 'block', mb: 3 };

const inputsStyle = {
  display: 'grid',
  gap: 1,
  gridTemplateColumns: {
    xs: 'repeat(2, minmax(0, 1fr))',
    sm: 'repeat(3, minmax(0, 1fr))',
    md: 'repeat(5, minmax(0, 1fr))',
    xl: 'minmax(14rem, 2fr) repeat(5, minmax(0, 1fr))',
  },
  '&[hidden]': { display: 'none' },
  displayPrint: 'none',
};
