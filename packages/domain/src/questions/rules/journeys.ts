import { isArrival } from '../../custody.js';
import type { Day } from '../../day.js';
import { compareMoments, type Moment } from '../../deadlines/moment.js';
import { mayHaveHappened } from '../../happened.js';
import type { DossierCustody } from '../dossier.js';
import { isBefore, momentsOf } from './moments.js';

/** A transfer of people of one cohort: from the first moment they can have set out to the last they can have arrived. */
export interface Journey {
  boarding: DossierCustody;
  first: Moment;
  last: Moment;
  /** The last day they can have arrived on. */
  lastDay: Day;
}

/**
 * The transfers that the lines of a cohort record by the end of a day. Each ends with the next arrival that does not
 * certainly come before it, or, where none is recorded, when the people set out. One without a day is left out.
 */
export function journeysOf(lines: readonly DossierCustody[], on: Day): Journey[] {
  const known = lines.filter((line) => mayHaveHappened(line, on));
  const arrivals = known
    .filter(({ fromStatus, toStatus }) => fromStatus === 'IN_TRANSIT' && isArrival(toStatus))
    .flatMap((line) => momentsOf(line).last ?? [])
    .toSorted(compareMoments);
  return known
    .filter(({ fromStatus }) => fromStatus === null)
    .flatMap((boarding) => {
      const { first, last } = momentsOf(boarding);
      if (first === null || last === null) return [];
      const arrival = boarding.toStatus === 'IN_TRANSIT' && arrivals.find((each) => !isBefore(each, first));
      const end = arrival ? arrival : last;
      return [{ boarding, first, last: end, lastDay: end.day }];
    });
}
