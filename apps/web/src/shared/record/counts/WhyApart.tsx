import { Box, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { useTerm } from '../../fields/useTerm.js';
import { recordPath } from '../../paths.js';
import { useIntervalWords } from '../useIntervalWords.js';
import { Words } from '../Words.js';
import type { CountGroup } from './claims.js';

type Nearby = NonNullable<CountGroup['whyApart']>['nearby'][number];

/** Why claims that contradict each other may differ after all: another day, or what another group counts. */
export const WhyApart = ({ group: { whyApart, claims } }: { group: CountGroup }) => {
  const translate = useTranslate();
  if (!whyApart || whyApart.reasons.length + whyApart.nearby.length === 0) return null;
  const rawOf = (id: string) => claims.find((claim) => claim.id === id)?.raw ?? '';
  return (
    <Box sx={{ typography: 'body2', mt: 0.5 }}>
      {translate('pages.counts.why')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {whyApart.reasons.map((reason) => (
          <li key={reason}>{translate(`pages.counts.reason.${reason}`)}</li>
        ))}
        {whyApart.nearby.map((near) => (
          <NearbyLine key={near.key} near={near} numbers={[...new Set(near.fits.map(rawOf))]} />
        ))}
      </Box>
    </Box>
  );
};

const NearbyLine = ({ near, numbers }: { near: Nearby; numbers: readonly string[] }) => {
  const translate = useTranslate();
  const interval = useIntervalWords();
  const measure = useTerm('measures');
  const differs = near.differs.map((difference) => translate(`pages.counts.difference.${difference}`));
  return (
    <li>
      {numbers.length > 0 && `${translate('pages.counts.fits', { numbers: numbers.join(', ') })} `}
      <Link component={LinkBase} to={recordPath('figures', near.figureId)}>
        {measure(near.measure)}, <Words en={near.population} es={near.populationEs} />
        {near.value && `: ${interval(near.value)}`}
      </Link>{' '}
      ({differs.join(', ')})
    </li>
  );
};
