import { app } from './app.js';
import { charts } from './charts.js';
import { dashboard } from './dashboard.js';
import { errors } from './errors.js';
import { forms } from './forms.js';
import { invitation } from './invitation.js';
import { pages } from './pages.js';
import { ra } from './ra.js';
import { resources } from './resources.js';

/** Every word of the interface in English. */
export const messages = { ...ra, ...app, errors, forms, invitation, pages, resources, charts, dashboard };
