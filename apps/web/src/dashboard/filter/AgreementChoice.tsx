import { Autocomplete, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useWords } from '../../shared/charts/useWords.js';
import { useAgreements, type Agreement } from './useAgreements.js';

interface AgreementChoiceProps {
  value: string | undefined;
  onChange: (id: string | null) => void;
}

/** Chooses one agreement by a part of its name. */
export const AgreementChoice = ({ value, onChange }: AgreementChoiceProps) => {
  const translate = useTranslate();
  const words = useWords();
  const { data = [], isPending } = useAgreements();
  return (
    <Autocomplete<Agreement>
      options={data}
      loading={isPending}
      value={data.find(({ id }) => id === value) ?? null}
      onChange={(_event, agreement) => onChange(agreement?.id ?? null)}
      getOptionKey={({ id }) => id}
      getOptionLabel={words.title}
      isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
      clearText={translate('ra.action.clear_input_value')}
      openText={translate('dashboard.filter.openList')}
      closeText={translate('ra.action.close')}
      loadingText={translate('ra.page.loading')}
      noOptionsText={translate('dashboard.filter.noAgreement')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={translate('dashboard.filter.agreement')}
          placeholder={translate('dashboard.filter.allAgreements')}
        />
      )}
    />
  );
};
