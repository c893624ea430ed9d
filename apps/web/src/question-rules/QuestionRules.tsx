import { Box, Card, Typography } from '@mui/material';
import type { QuestionRuleSetting } from '@paradero/contract/views/question-rules';
import { useQuery } from '@tanstack/react-query';
import { Title, useDataProvider, useTranslate } from 'react-admin';
import type { ParaderoDataProvider } from '../shared/providers/dataProvider.js';
import { Loadable } from '../shared/record/Loadable.js';
import { QuestionRule } from './QuestionRule.js';
import { rulesKey } from './rulesKey.js';

/** The rules that raise questions: what each asks, with which thresholds, and which are switched off and why. */
export const QuestionRules = () => {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ParaderoDataProvider>();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: rulesKey,
    queryFn: ({ signal }) =>
      dataProvider.getView<{ data: QuestionRuleSetting[] }>('question-rules', { signal }),
  });
  return (
    <>
      <Title title={translate('pages.questionRules.title')} />
      <Typography sx={{ mb: 2, color: 'text.secondary', maxWidth: '70ch' }}>
        {translate('pages.questionRules.intro')}
      </Typography>
      <Card sx={{ p: { xs: 1.5, sm: 2.5 } }}>
        <Loadable state={{ isPending, error, retry: () => void refetch() }} lines={10}>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {data?.data.map((rule) => (
              <QuestionRule key={rule.code} rule={rule} />
            ))}
          </Box>
        </Loadable>
      </Card>
    </>
  );
};
