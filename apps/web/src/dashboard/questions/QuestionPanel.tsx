import { Box, Link } from '@mui/material';
import type { Dashboard } from '@paradero/contract/views/dashboard';
import { LinkBase, useTranslate } from 'react-admin';
import { ChartFrame } from '../../shared/charts/ChartFrame.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { openQuestionsPath, questionsPath } from '../links.js';
import { useWords } from '../../shared/charts/useWords.js';
import { AgeLegend } from './AgeLegend.js';
import { topicRows, type TopicRow } from './questionRows.js';
import { TopicBar } from './TopicBar.js';
import { useQuestionColumns } from './useQuestionColumns.js';

/** The questions nobody has answered, by topic and by how long they have been open. */
export const QuestionPanel = ({ questions, on }: Pick<Dashboard, 'questions' | 'on'>) => {
  const translate = useTranslate();
  const columns = useQuestionColumns();
  const rows = topicRows(questions);
  const most = Math.max(1, ...rows.map(({ total }) => total));
  return (
    <ChartFrame
      title={translate('dashboard.questions.title')}
      description={translate('dashboard.questions.description')}
      columns={columns}
      rows={questions}
      fileName="paradero-open-questions"
      empty={translate('dashboard.questions.empty')}
    >
      <AgeLegend />
      <Box component="ul" sx={listStyle}>
        {rows.map((row) => (
          <Topic key={row.topic} row={row} width={`${(100 * row.total) / most}%`} on={on} />
        ))}
      </Box>
      <Box sx={{ mt: 1, typography: 'body2' }}>
        <Link component={LinkBase} to={openQuestionsPath}>
          {translate('dashboard.questions.all')}
        </Link>
      </Box>
    </ChartFrame>
  );
};

const Topic = ({ row, width, on }: { row: TopicRow; width: string; on: string }) => {
  const translate = useTranslate();
  const words = useWords();
  const topic = useTerm('questionTopics')(row.topic);
  return (
    <Box component="li" sx={topicStyle}>
      <Box sx={headStyle}>
        <Link component={LinkBase} to={questionsPath({ topic: row.topic, on })} sx={topicLinkStyle}>
          {topic}
        </Link>
        <Box component="span" sx={{ color: 'text.secondary', typography: 'caption' }}>
          {row.longestDays === 0
            ? translate('dashboard.questions.today')
            : translate('dashboard.questions.longest', {
                smart_count: row.longestDays,
                days: words.number(row.longestDays),
              })}
        </Box>
      </Box>
      <Box style={{ width }} sx={{ minWidth: `${row.ages.length * 24}px` }}>
        <TopicBar topic={topic} ages={row.ages} on={on} />
      </Box>
    </Box>
  );
};

const listStyle = {
  listStyle: 'none',
  m: 0,
  p: 0,
  display: 'grid',
  columnGap: 4,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
};

const topicStyle = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 12rem) minmax(0, 1fr)' },
  columnGap: 2,
  alignItems: 'center',
  py: 0.75,
};

const headStyle = {
  display: 'flex',
  flexDirection: { xs: 'row', sm: 'column' },
  flexWrap: 'wrap',
  columnGap: 1,
  typography: 'body2',
};

// High enough for a finger, since the bar below it is a row of links as well.
const topicLinkStyle = { fontWeight: 600, minHeight: 26, display: 'inline-flex', alignItems: 'center' };
