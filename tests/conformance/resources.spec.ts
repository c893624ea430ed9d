// Every resource of the contract, walked alike. The suites share one running program.
import './creating.js';
import './listing.js';
import './changing.js';
import './clocks.js';
import './exporting.js';
import './describing.js';
