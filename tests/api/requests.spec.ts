// Accounts, and what nobody thought of. The suites share one running program.
import './accounts.js';
import './computed-deadlines.js';
import './contention.js';
import './counts.js';
import './deadlines.js';
import './desk.js';
import './feeds.js';
import './hostile.js';
import './question-filters.js';
import './register.js';
