import type { agreements } from '@paradero/contract/agreements';
import type { Read } from '@paradero/contract/resource';
import { Autocomplete, TextField } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { useReadClocks } from '../../shared/clocks/useClocks.js';
import { useWords } from '../useWords.js';

interface AgreementChoiceProps {
  value: string | undefined;
  onChange: (id: string | null) => void;
}

type Agreement = Pick<Read<typeof agreements>, 'id' | 'title' | 'titleEs'>;

const everyAgreement = {
  pagination: { page: 1, perPage: 200 },
  sort: { field: 'title', order: 'ASC' },
} as const;

/** Chooses one agreement by a part of its name. */
export const AgreementChoice = ({ value, onChange }: AgreementChoiceProps) => {
  const translate = useTranslate();
  const words = useWords();
  const meta = useReadClocks('agreements');
  const { data = [], isPending } = useGetList<Agreement>('agreements', { ...everyAgreement, meta });
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
