// What the record says on a fixed day. The suites share one running program.
import './dates.js';
import './raised.js';
import './rules.js';
import './terms.js';
import './unresolved.js';
import './views.js';
