import { useRecordContext } from 'react-admin';
import { CountField } from '../fields/CountField.js';
import { useTerm } from '../fields/useTerm.js';
import type { ValueProps } from './valueProps.js';

/** A count with its unit, unless it counts people; on the page of the record also in the words of its source. */
export const CountValue = ({ plain }: ValueProps) => {
  const unit: unknown = useRecordContext()?.['unit'];
  const term = useTerm('units');
  return (
    <>
      <CountField withRaw={!plain} />
      {typeof unit === 'string' && unit !== 'people' && ` ${term(unit)}`}
    </>
  );
};
