import AddIcon from '@mui/icons-material/Add';
import type { NewFeed } from '@paradero/contract/views/feeds';
import { Alert } from '@mui/material';
import { useRef, useState } from 'react';
import { AutocompleteInput, Form, ReferenceInput, required, SaveButton } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { newId } from '../shared/providers/newId.js';
import { problemOf } from '../shared/providers/problems.js';
import { useIsOnlyReading } from '../shared/useIsOnlyReading.js';
import { useFeedsApi } from './useFeedsApi.js';

interface FeedFormProps {
  onMade: (feed: NewFeed) => void;
  /** Reads the list of feeds again. */
  renew: () => Promise<void>;
}

const isGiven = required('errors.field/required');
const byTitle = { field: 'title', order: 'ASC' } as const;

/** Makes a feed of everything one watches, or of the agreement chosen; that of the page one came from at first. */
export const FeedForm = (props: FeedFormProps) => {
  const [query] = useSearchParams();
  const isOnlyReading = useIsOnlyReading();
  const { submit, problem } = useCreate(props);
  return (
    <Form onSubmit={submit} defaultValues={{ agreementId: query.get('agreementId') }}>
      {problem && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <ReferenceInput source="agreementId" reference="agreements" sort={byTitle} perPage={25}>
        <AutocompleteInput
          label="pages.feeds.agreement"
          helperText={`pages.feeds.${isOnlyReading ? 'agreementHelpForReader' : 'agreementHelp'}`}
          // Nothing is watched by whoever only reads, so that a feed of it would stay empty.
          validate={isOnlyReading ? isGiven : []}
          noOptionsText="forms.noOptions"
          filterToQuery={(q: string) => ({ q })}
          fullWidth
        />
      </ReferenceInput>
      <SaveButton label="pages.feeds.make" icon={<AddIcon />} alwaysEnable sx={{ mt: 1 }} />
    </Form>
  );
};

function useCreate({ onMade, renew }: FeedFormProps) {
  const { create } = useFeedsApi();
  // Sending again after a broken line makes no second feed.
  const id = useRef(newId());
  const [problem, setProblem] = useState<string>();
  const submit = async ({ agreementId }: Partial<Record<string, unknown>>) => {
    setProblem(undefined);
    try {
      onMade(
        await create({ id: id.current, agreementId: typeof agreementId === 'string' ? agreementId : null }),
      );
      id.current = newId();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const { code, errors } = problemOf(error);
      setProblem(error.message);
      if (code !== 'feed/told-once') return errors;
      id.current = newId();
    }
    await renew();
    return undefined;
  };
  return { submit, problem };
}
