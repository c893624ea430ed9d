import { Box } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { LinkBase, useTranslate } from 'react-admin';
import { questionsPath } from '../links.js';
import { useWords } from '../../shared/charts/useWords.js';
import { ageColours } from './ageColours.js';
import { shadeOf, type QuestionAge } from './questionRows.js';
import { useBucketWords } from './useBucketWords.js';

interface TopicBarProps {
  /** The topic in words. */
  topic: string;
  ages: readonly QuestionAge[];
  on: string;
}

/** The open questions of a topic as one bar; each part says its number and leads to its questions. */
export const TopicBar = ({ topic, ages, on }: TopicBarProps) => {
  const translate = useTranslate();
  const words = useWords();
  const bucketWords = useBucketWords();
  const shades = ageColours[useTheme().palette.mode];
  return (
    <Box sx={{ display: 'flex', height: '100%' }}>
      {ages.map((age) => (
        <Box
          key={age.bucket}
          component={LinkBase}
          to={questionsPath({ topic: age.topic, bucket: age.bucket, on })}
          aria-label={translate('dashboard.questions.part', {
            count: words.number(age.count),
            topic,
            bucket: bucketWords(age.bucket),
          })}
          title={bucketWords(age.bucket)}
          style={{
            flexGrow: age.count,
            backgroundColor: shades[shadeOf(age.bucket)]?.fill,
            color: shades[shadeOf(age.bucket)]?.text,
          }}
          sx={partStyle}
        >
          {words.number(age.count)}
        </Box>
      ))}
    </Box>
  );
};

const partStyle = {
  flexBasis: 0,
  minWidth: 24,
  height: 28,
  display: 'grid',
  placeItems: 'center',
  typography: 'body2',
  fontWeight: 600,
  textDecoration: 'none',
  outlineOffset: -3,
  border: 1,
  borderColor: 'text.secondary',
  '& + &': { borderLeft: 0 },
  '&:hover': { textDecoration: 'underline' },
};
