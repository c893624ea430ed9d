import { accounts } from './accounts.js';
import { agreementEvents } from './agreement-events.js';
import { agreementParties } from './agreement-parties.js';
import { agreements } from './agreements.js';
import { allegations } from './allegations.js';
import { answers } from './answers.js';
import { calendarDays } from './calendar-days.js';
import { calendars } from './calendars.js';
import { clearances } from './clearances.js';
import { cohorts } from './cohorts.js';
import { custodyEpisodes } from './custody-episodes.js';
import { custodyEvents } from './custody-events.js';
import { deadlines } from './deadlines.js';
import { evidence } from './evidence.js';
import { deadlineRules } from './deadline-rules.js';
import { evidenceEvents } from './evidence-events.js';
import { facilities } from './facilities.js';
import { figures } from './figures.js';
import { inquiries } from './inquiries.js';
import { memberships } from './memberships.js';
import { organisations } from './organisations.js';
import { parties } from './parties.js';
import { people } from './people.js';
import { proceedingCohorts } from './proceeding-cohorts.js';
import { proceedingEvents } from './proceeding-events.js';
import { proceedings } from './proceedings.js';
import { questionAddressees } from './question-addressees.js';
import { questions } from './questions.js';
import { reports } from './reports.js';
import { reminders } from './reminders.js';
import { reportSubjects } from './report-subjects.js';
import type { Resource } from './resource.js';
import { sources } from './sources.js';
import { statements } from './statements.js';
import { visits } from './visits.js';

/** Every resource of the record, in the order in which rows can be loaded. */
export const resources = [
  organisations,
  accounts,
  parties,
  evidence,
  evidenceEvents,
  sources,
  agreements,
  agreementParties,
  agreementEvents,
  facilities,
  visits,
  cohorts,
  custodyEvents,
  people,
  memberships,
  custodyEpisodes,
  reports,
  reportSubjects,
  allegations,
  clearances,
  figures,
  proceedings,
  proceedingCohorts,
  proceedingEvents,
  statements,
  questions,
  questionAddressees,
  inquiries,
  answers,
  deadlineRules,
  deadlines,
  calendars,
  calendarDays,
  reminders,
] as const;

/** Name of a resource of the record. */
export type ResourceName = (typeof resources)[number]['name'];

const byName: ReadonlyMap<string, Resource> = new Map(resources.map((each) => [each.name, each]));

/** The resource of that name; throws when there is none. */
export function getResource(name: string): Resource {
  const found = byName.get(name);
  if (!found) throw new Error(`no resource is named ${name}`);
  return found;
}
