import { Link } from '@mui/material';
import { LinkBase } from 'react-admin';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import type { Bar } from './month.js';

/** An entry across the days of a week on which it may fall. The list below says the same to whoever cannot see it. */
export const EntryBar = ({ bar }: { bar: Bar }) => {
  const wordsOf = useWordsOf();
  const { entry, column, span, lane, comesFrom, goesOn } = bar;
  const { text } = wordsOf(entry.title, entry.titleEs);
  const isWindow = entry.earliest === null || entry.earliest !== entry.latest;
  return (
    <Link
      component={LinkBase}
      to={entry.to}
      aria-hidden
      tabIndex={-1}
      title={text}
      underline="none"
      style={{ gridColumn: `${column + 1} / span ${span}`, gridRow: lane + 2 }}
      sx={[
        barStyle,
        entry.kind === 'end' ? endStyle : deadlineStyle,
        // What may fall on several days has an outline that says so.
        isWindow && { borderStyle: 'dashed' },
        comesFrom && { ml: 0, borderLeftWidth: 0, borderTopLeftRadius: 0, borderBottomLeftRadius: 0 },
        goesOn && { mr: 0, borderRightWidth: 0, borderTopRightRadius: 0, borderBottomRightRadius: 0 },
      ]}
    >
      {text}
    </Link>
  );
};

const barStyle = {
  zIndex: 1,
  mx: '3px',
  px: 0.75,
  border: 1,
  borderRadius: 1,
  typography: 'caption',
  lineHeight: '22px',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  bgcolor: 'background.paper',
  color: 'text.primary',
};
const deadlineStyle = { borderColor: 'primary.main', borderLeftWidth: 4 };
const endStyle = { borderColor: 'error.main', borderLeftWidth: 4 };
