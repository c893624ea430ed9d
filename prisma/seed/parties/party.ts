import { idsOf, type Chapter } from '../build.js';
import { bodies } from './bodies.js';
import { institutions } from './institutions.js';
import { media } from './media.js';
import { states } from './states.js';

const all = { ...states, ...institutions, ...bodies, ...media };

/** Everybody the record names, by key: `party.elSalvador`. */
export const party = idsOf(all);

export const chapter: Chapter = { parties: [all] };
