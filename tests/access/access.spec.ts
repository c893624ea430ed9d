// Who may do and see what. The suites share one running program with two organisations.
import './routes.js';
import './organisations.js';
import './fields.js';
import './levels.js';
