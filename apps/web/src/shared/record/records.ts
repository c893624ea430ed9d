import type { agreementEvents } from '@paradero/contract/agreement-events';
import type { agreementParties } from '@paradero/contract/agreement-parties';
import type { agreements } from '@paradero/contract/agreements';
import type { allegations } from '@paradero/contract/allegations';
import type { answers } from '@paradero/contract/answers';
import type { calendarDays } from '@paradero/contract/calendar-days';
import type { calendars } from '@paradero/contract/calendars';
import type { cohorts } from '@paradero/contract/cohorts';
import type { custodyEvents } from '@paradero/contract/custody-events';
import type { deadlines } from '@paradero/contract/deadlines';
import type { evidence } from '@paradero/contract/evidence';
import type { facilities } from '@paradero/contract/facilities';
import type { figures } from '@paradero/contract/figures';
import type { inquiries } from '@paradero/contract/inquiries';
import type { parties } from '@paradero/contract/parties';
import type { people } from '@paradero/contract/people';
import type { proceedingCohorts } from '@paradero/contract/proceeding-cohorts';
import type { proceedingEvents } from '@paradero/contract/proceeding-events';
import type { proceedings } from '@paradero/contract/proceedings';
import type { questionAddressees } from '@paradero/contract/question-addressees';
import type { questions } from '@paradero/contract/questions';
import type { reportSubjects } from '@paradero/contract/report-subjects';
import type { reports } from '@paradero/contract/reports';
import type { Read } from '@paradero/contract/resource';
import type { sources } from '@paradero/contract/sources';
import type { statements } from '@paradero/contract/statements';

/** Records as the API answers them, by the name of their resource. */
export interface Records {
  agreements: Read<typeof agreements>;
  'agreement-events': Read<typeof agreementEvents>;
  'agreement-parties': Read<typeof agreementParties>;
  allegations: Read<typeof allegations>;
  answers: Read<typeof answers>;
  calendars: Read<typeof calendars>;
  'calendar-days': Read<typeof calendarDays>;
  cohorts: Read<typeof cohorts>;
  'custody-events': Read<typeof custodyEvents>;
  deadlines: Read<typeof deadlines>;
  evidence: Read<typeof evidence>;
  facilities: Read<typeof facilities>;
  figures: Read<typeof figures>;
  inquiries: Read<typeof inquiries>;
  parties: Read<typeof parties>;
  people: Read<typeof people>;
  'proceeding-cohorts': Read<typeof proceedingCohorts>;
  'proceeding-events': Read<typeof proceedingEvents>;
  proceedings: Read<typeof proceedings>;
  'question-addressees': Read<typeof questionAddressees>;
  questions: Read<typeof questions>;
  'report-subjects': Read<typeof reportSubjects>;
  reports: Read<typeof reports>;
  sources: Read<typeof sources>;
  statements: Read<typeof statements>;
}

/** Name of a resource whose records these pages show. */
export type RecordName = keyof Records;
