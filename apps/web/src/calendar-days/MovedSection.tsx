import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Loadable } from '../shared/record/Loadable.js';
import { Section } from '../shared/record/Section.js';
import { MovedTable } from './MovedTable.js';
import { useMoves } from './useMoves.js';

interface MovedSectionProps {
  /** The day of a calendar, which may be removed. */
  id: string;
  title: string;
}

/** The deadlines that a day of a calendar has moved, each with the day it had before and after. */
export const MovedSection = ({ id, title }: MovedSectionProps) => {
  const translate = useTranslate();
  const { moves, state } = useMoves(id);
  const { data = [], total = 0, totalIsLowerBound = false } = moves ?? {};
  const shown = new Set(data.map(({ deadline }) => deadline.id)).size;
  return (
    <Section id="moved" title={title} count={total}>
      <Loadable state={state}>
        {total === 0 ? translate('pages.deadline.movedNone') : <MovedTable moves={data} />}
        {shown < total && (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {translate(`pages.deadline.${totalIsLowerBound ? 'movedMany' : 'movedMore'}`, { shown, total })}
          </Typography>
        )}
      </Loadable>
    </Section>
  );
};
