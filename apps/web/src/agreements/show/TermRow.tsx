import type { AgreementTerms } from '@paradero/contract/views/terms';
import type { Step } from '@paradero/domain/step';
import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Disclosure } from '../../shared/record/Disclosure.js';
import type { Records } from '../../shared/record/records.js';
import { StepList } from '../../shared/record/steps/StepList.js';
import { useDateWords } from '../../shared/record/useDateWords.js';
import { useWordsOf } from '../../shared/record/useWordsOf.js';
import { FormerEnds } from './FormerEnds.js';
import { barOf, type TermAxis } from './termAxis.js';
import { TermTrack } from './TermTrack.js';
import { useTermWords } from './useTermWords.js';

type TermWindow = AgreementTerms['windows'][number];

interface TermRowProps {
  window: TermWindow;
  axis: TermAxis | null;
  on: string;
  events: readonly Records['agreement-events'][];
  sourceOf: (step: Step) => { id: string; locator: string | null } | undefined;
}

/** One term: what it runs from, its bar, where it stands in words, and why. */
export const TermRow = ({ window, axis, on, events, sourceOf }: TermRowProps) => {
  const translate = useTranslate();
  const standing = useTermWords()(window);
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ gridArea: 'label', minWidth: 0, overflowWrap: 'anywhere' }}>
        <AnchorWords anchor={window.anchor} event={events.find(({ id }) => id === window.anchor.id)} />
      </Box>
      {axis && (
        <Box sx={{ gridArea: 'track', minWidth: 0 }}>
          <TermTrack axis={axis} bar={barOf(axis, window)} on={on} hasEnded={window.state === 'ENDED'} />
        </Box>
      )}
      <Box sx={{ gridArea: 'words', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{standing}</Typography>
        <FormerEnds steps={window.steps} events={events} />
        <Disclosure label={translate('pages.terms.why')}>
          <StepList steps={window.steps} sourceOf={sourceOf} />
        </Disclosure>
      </Box>
    </Box>
  );
};

interface AnchorWordsProps {
  anchor: TermWindow['anchor'];
  event: Records['agreement-events'] | undefined;
}

const AnchorWords = ({ anchor, event }: AnchorWordsProps) => {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { between } = useDateWords();
  const kind = useTerm('termAnchors');
  const eventType = useTerm('agreementEventTypes');
  const wordsOf = useWordsOf();
  const { cohort, earliest, latest } = anchor;
  const named = cohort && wordsOf(cohort.title, cohort.titleEs);
  return (
    <>
      <Typography component="div">
        {cohort && named ? (
          <Link
            component={LinkBase}
            to={createPath({ resource: 'cohorts', type: 'show', id: cohort.id })}
            lang={named.lang}
          >
            {named.text}
          </Link>
        ) : anchor.kind === 'EVENT' && event ? (
          eventType(event.type)
        ) : anchor.kind ? (
          kind(anchor.kind)
        ) : (
          translate('pages.terms.anchorUnknown')
        )}
      </Typography>
      {(earliest || latest) && (
        <Typography variant="body2" color="text.secondary">
          {between(earliest, latest)}
        </Typography>
      )}
    </>
  );
};

const rowStyle = {
  display: 'grid',
  columnGap: 3,
  rowGap: 0.5,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '15rem minmax(0, 1fr)' },
  gridTemplateAreas: { xs: '"label" "track" "words"', md: '"label track" "label words"' },
  py: 1.25,
  '& + &': { borderTop: 1, borderColor: 'divider' },
};
