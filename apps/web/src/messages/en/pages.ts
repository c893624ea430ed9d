import { agreement, chain, documents, money, terms } from './pages/agreement.js';
import { calculator } from './pages/calculator.js';
import { calendar } from './pages/calendar.js';
import { cohort, counts, ledger, lines, parts, remainder, sums } from './pages/cohort.js';
import { deadline } from './pages/deadline.js';
import { deadlineSteps } from './pages/deadline-steps.js';
import { notices, noticeSettings, outbox } from './pages/notices.js';
import { desk } from './pages/desk.js';
import { feeds } from './pages/feeds.js';
import { inquiry } from './pages/inquiry.js';
import { party } from './pages/party.js';
import { question } from './pages/question.js';
import { questionRules } from './pages/question-rules.js';
import { children, drawn, record } from './pages/record.js';
import { silence } from './pages/silence.js';
import { report, source } from './pages/source.js';
import { steps } from './pages/steps.js';
import { unresolved } from './pages/unresolved.js';

/** Words of the designed pages of the main records. */
export const pages = {
  agreement,
  calculator,
  chain,
  calendar,
  children,
  cohort,
  counts,
  deadline,
  deadlineSteps,
  desk,
  documents,
  drawn,
  feeds,
  inquiry,
  ledger,
  lines,
  money,
  notices,
  noticeSettings,
  outbox,
  party,
  parts,
  remainder,
  question,
  questionRules,
  record,
  report,
  silence,
  source,
  steps,
  sums,
  terms,
  unresolved,
};
