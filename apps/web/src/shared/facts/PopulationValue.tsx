import { useRecordContext } from 'react-admin';
import { Population } from '../record/Population.js';
import type { ValueProps } from './valueProps.js';

/** Of whom or of what the figure in context is. */
export const PopulationValue = ({ value }: ValueProps) => {
  const cohortId: unknown = useRecordContext()?.['cohortId'];
  return <Population text={String(value)} cohortId={typeof cohortId === 'string' ? cohortId : null} />;
};
