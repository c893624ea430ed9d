import { accounts } from './accounts/index.js';
import { agreementEvents } from './agreement-events/index.js';
import { agreementParties } from './agreement-parties/index.js';
import { agreements } from './agreements/index.js';
import { allegations } from './allegations/index.js';
import { answers } from './answers/index.js';
import { calendarDays } from './calendar-days/index.js';
import { calendars } from './calendars/index.js';
import { clearances } from './clearances/index.js';
import { cohorts } from './cohorts/index.js';
import { custodyEpisodes } from './custody-episodes/index.js';
import { custodyEvents } from './custody-events/index.js';
import { deadlineRules } from './deadline-rules/index.js';
import { deadlines } from './deadlines/index.js';
import { evidence } from './evidence/index.js';
import { evidenceEvents } from './evidence-events/index.js';
import { facilities } from './facilities/index.js';
import { figures } from './figures/index.js';
import { inquiries } from './inquiries/index.js';
import { memberships } from './memberships/index.js';
import { organisations } from './organisations/index.js';
import { parties } from './parties/index.js';
import { people } from './people/index.js';
import { proceedingCohorts } from './proceeding-cohorts/index.js';
import { proceedingEvents } from './proceeding-events/index.js';
import { proceedings } from './proceedings/index.js';
import { questionAddressees } from './question-addressees/index.js';
import { questions } from './questions/index.js';
import { reminders } from './reminders/index.js';
import { reportSubjects } from './report-subjects/index.js';
import { reports } from './reports/index.js';
import { sources } from './sources/index.js';
import { statements } from './statements/index.js';
import { visits } from './visits/index.js';
import type { ResourceView } from './shared/resourceView.js';

/** Every resource of the application, in the order of the menu: one line each. */
export const resources: readonly ResourceView[] = [
  agreements,
  cohorts,
  reports,
  questions,
  deadlines,
  figures,
  statements,
  allegations,
  proceedings,
  facilities,
  people,
  parties,
  sources,
  agreementEvents,
  agreementParties,
  custodyEvents,
  custodyEpisodes,
  visits,
  memberships,
  reportSubjects,
  reminders,
  inquiries,
  answers,
  questionAddressees,
  proceedingEvents,
  proceedingCohorts,
  evidence,
  evidenceEvents,
  clearances,
  calendars,
  calendarDays,
  deadlineRules,
  accounts,
  organisations,
];
