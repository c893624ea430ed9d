import type { resources as english } from '../en/resources.js';
import { agreements } from './resources/agreements.js';
import { agreementParties } from './resources/agreement-parties.js';
import { agreementEvents } from './resources/agreement-events.js';
import { cohorts } from './resources/cohorts.js';
import { custodyEvents } from './resources/custody-events.js';
import { people } from './resources/people.js';
import { memberships } from './resources/memberships.js';
import { visits } from './resources/visits.js';
import { custodyEpisodes } from './resources/custody-episodes.js';
import { facilities } from './resources/facilities.js';
import { reports } from './resources/reports.js';
import { reportSubjects } from './resources/report-subjects.js';
import { allegations } from './resources/allegations.js';
import { figures } from './resources/figures.js';
import { statements } from './resources/statements.js';
import { questions } from './resources/questions.js';
import { questionAddressees } from './resources/question-addressees.js';
import { inquiries } from './resources/inquiries.js';
import { answers } from './resources/answers.js';
import { deadlineRules } from './resources/deadline-rules.js';
import { reminders } from './resources/reminders.js';
import { deadlines } from './resources/deadlines.js';
import { proceedings } from './resources/proceedings.js';
import { proceedingEvents } from './resources/proceeding-events.js';
import { proceedingCohorts } from './resources/proceeding-cohorts.js';
import { sources } from './resources/sources.js';
import { evidence } from './resources/evidence.js';
import { evidenceEvents } from './resources/evidence-events.js';
import { parties } from './resources/parties.js';
import { calendars } from './resources/calendars.js';
import { calendarDays } from './resources/calendar-days.js';
import { clearances } from './resources/clearances.js';
import { accounts } from './resources/accounts.js';
import { organisations } from './resources/organisations.js';

/** Words of every resource; the key is the name of the resource. */
export const resources: typeof english = {
  agreements,
  'agreement-parties': agreementParties,
  'agreement-events': agreementEvents,
  cohorts,
  'custody-events': custodyEvents,
  people,
  memberships,
  'custody-episodes': custodyEpisodes,
  visits,
  facilities,
  reports,
  'report-subjects': reportSubjects,
  allegations,
  figures,
  statements,
  questions,
  'question-addressees': questionAddressees,
  inquiries,
  answers,
  deadlines,
  'deadline-rules': deadlineRules,
  reminders,
  proceedings,
  'proceeding-events': proceedingEvents,
  'proceeding-cohorts': proceedingCohorts,
  sources,
  evidence,
  'evidence-events': evidenceEvents,
  parties,
  calendars,
  'calendar-days': calendarDays,
  clearances,
  accounts,
  organisations,
};
