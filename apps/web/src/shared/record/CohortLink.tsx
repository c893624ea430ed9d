import { Link } from '@mui/material';
import { LinkBase } from 'react-admin';
import { recordPath } from '../paths.js';
import { useWordsOf } from './useWordsOf.js';

interface CohortLinkProps {
  cohort: { id: string; title: string; titleEs: string | null };
}

/** The name of a cohort, leading to its page. */
export const CohortLink = ({ cohort }: CohortLinkProps) => {
  const { text, lang } = useWordsOf()(cohort.title, cohort.titleEs);
  return (
    <Link component={LinkBase} to={recordPath('cohorts', cohort.id)} lang={lang}>
      {text}
    </Link>
  );
};
