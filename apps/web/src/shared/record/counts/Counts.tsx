import { Box, Typography } from '@mui/material';
import { useTerm } from '../../fields/useTerm.js';
import { Axis } from './Axis.js';
import { byMeasure, type CountGroup } from './claims.js';
import { GroupClaims } from './GroupClaims.js';
import { countScale } from './scale.js';

interface CountsProps {
  groups: readonly CountGroup[];
  cohortId?: string | null;
}

/** Every claim about a number, by what it counts; the claims of a measure share one scale. */
export const Counts = ({ groups, cohortId = null }: CountsProps) => {
  const measureWord = useTerm('measures');
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {byMeasure(groups).map(({ measure, groups: ofMeasure }) => {
        const claims = ofMeasure.flatMap((group) => group.claims);
        // A single claim has nothing to be compared with.
        const scale = claims.length > 1 ? countScale(claims) : null;
        return (
          <Box key={measure}>
            <Typography variant="h3">{measureWord(measure)}</Typography>
            {scale && <Axis scale={scale} />}
            {ofMeasure.map((group) => (
              <GroupClaims key={group.key} group={group} scale={scale} cohortId={cohortId} />
            ))}
          </Box>
        );
      })}
    </Box>
  );
};
