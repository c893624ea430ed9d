import type { FoundingRecord } from '../record.js';
import { everyRow, finding, type Outcome } from './finding.js';

const claims = [
  'figures',
  'statements',
  'allegations',
  'agreement-events',
  'custody-events',
  'proceeding-events',
  'inquiries',
  'reports',
] as const;

/** Every claim and event has a source that exists. */
export function claimsHaveSources(record: FoundingRecord): Outcome {
  const known = new Set(record.sources.map(({ id }) => id));
  const rows = claims.flatMap((name) => record[name].map(({ id, sourceId }) => ({ id, sourceId })));
  return {
    proved: `${rows.length} claims and events each have one of ${known.size} sources`,
    findings: rows
      .filter(({ sourceId }) => sourceId === null || !known.has(sourceId))
      .map((row) => finding(row, 'has no source')),
  };
}

/** Agreements, cohorts and places have no source of their own: a claim or event about each, or a part, has one. */
export function subjectsRestOnSources(record: FoundingRecord): Outcome {
  const told = new Set(
    everyRow(record).flatMap(({ resource, row }) =>
      claims.some((name) => name === resource.name) && isText(row.sourceId) && row.sourceId !== ''
        ? [row.agreementId, row.cohortId, row.facilityId]
        : [],
    ),
  );
  const rests = (cohortId: string): boolean =>
    told.has(cohortId) || record.cohorts.some((part) => part.parentId === cohortId && rests(part.id));
  const subjects = [...record.agreements, ...record.cohorts, ...record.facilities];
  return {
    proved: `${subjects.length} agreements, cohorts and places each rest on a source`,
    findings: [
      ...record.agreements.filter(({ id, termSourceId }) => termSourceId === null && !told.has(id)),
      ...record.cohorts.filter(({ id }) => !rests(id)),
      ...record.facilities.filter(({ id }) => !told.has(id)),
    ].map((row) => finding(row, 'rests on no source')),
  };
}

/** Every source carries something, by reference or as a second source named at the place in the first. */
export function sourcesAreCited(record: FoundingRecord): Outcome {
  const cited = new Set(
    everyRow(record).flatMap(({ resource, row }) =>
      Object.entries(resource.own).flatMap(([name, { target }]) => (target === 'sources' ? [row[name]] : [])),
    ),
  );
  const places = everyRow(record).flatMap(({ row }) =>
    isText(row.locator) ? [row.locator.split(/[^\w-]+/)] : [],
  );
  return {
    proved: `${record.sources.length} sources are each cited`,
    findings: record.sources
      .filter(({ id, key }) => !cited.has(id) && !places.some((place) => key !== null && place.includes(key)))
      .map((row) => finding(row, 'is cited by nothing')),
  };
}

/** Every reference leads to a row of its target that is loaded before it or with it. */
export function referencesResolve(record: FoundingRecord): Outcome {
  const seen = new Map<string, Set<string>>();
  let count = 0;
  const findings = everyRow(record).flatMap(({ resource, row }) => {
    const own = seen.get(resource.name) ?? new Set<string>();
    seen.set(resource.name, own.add(row.id));
    return Object.entries(resource.own).flatMap(([name, field]) => {
      const value = row[name];
      if (field.target === undefined || value === null) return [];
      count += 1;
      return isText(value) && seen.get(field.target)?.has(value)
        ? []
        : [finding(row, `${name} leads to no row of ${field.target} loaded before it`)];
    });
  });
  return { proved: `${count} references resolve in loading order`, findings };
}

/** No two rows share an identifier. */
export function identifiersAreUnique(record: FoundingRecord): Outcome {
  const all = everyRow(record).map(({ row }) => row);
  const seen = new Set<string>();
  const twice = all.filter(({ id }) => seen.size === seen.add(id).size);
  return {
    proved: `${all.length} rows have identifiers of their own`,
    findings: twice.map((row) => finding(row, 'shares its identifier with another row')),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
