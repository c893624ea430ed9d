import type { World } from './world.js';

/** A flight of 17 people in an agreement whose text is withheld; nothing else is recorded of it. */
export async function flightIn(world: World) {
  const source = await world.make('sources', { published: '2025-03-31', level: 'public' });
  const agreement = await world.make('agreements', {
    ...{ title: 'Agreement with a flight', level: 'public', textStatus: 'WITHHELD', lifeCycle: 'UNKNOWN' },
    ...{ termType: 'PER_PERSON', termDuration: 'P1Y', termAnchor: 'EACH_TRANSFER', termRenewable: null },
  });
  const cohort = await world.make('cohorts', {
    ...{ name: 'Flown on 30 March', agreementId: agreement.id, transferred: '2025-03-30', level: 'public' },
    ...{ parentId: null, officialListId: null, nationality: null, legalBases: [], exhaustive: null },
  });
  const line = { cohortId: cohort.id, level: 'public', bound: 'exact', sourceId: source.id };
  const people = { raw: '17', lo: 17, hi: 17, occurred: '2025-03-30', facilityId: null, legalBasis: 'AEA' };
  await world.make('custody-events', { ...line, ...people, fromStatus: null, toStatus: 'IN_TRANSIT' });
  await world.make('custody-events', {
    ...{ ...line, ...people },
    ...{ fromStatus: 'IN_TRANSIT', toStatus: 'HELD_AGREEMENT' },
  });
  return { agreementId: agreement.id, cohortId: cohort.id, sourceId: source.id };
}
