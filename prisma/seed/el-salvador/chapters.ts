import type { Chapter } from '../build.js';
import { chapter as agreement } from './agreement.js';
import { chapter as allegations } from './allegations.js';
import { chapter as answers } from './answers.js';
import { chapter as cohorts } from './cohorts.js';
import { chapter as custody } from './custody.js';
import { chapter as deadlines } from './deadlines.js';
import { chapter as march15 } from './figures-15-march.js';
import { chapter as context } from './figures-context.js';
import { chapter as deaths } from './figures-deaths.js';
import { chapter as laterFlights } from './figures-later-flights.js';
import { chapter as money } from './figures-money.js';
import { chapter as inReports } from './figures-reports.js';
import { chapter as totals } from './figures-totals.js';
import { chapter as foundingStatements } from './founding-article-statements.js';
import { chapter as foundingArticle } from './founding-article.js';
import { chapter as agreementAndNotice } from './proceedings/agreement-and-notice.js';
import { chapter as alienEnemies } from './proceedings/alien-enemies.js';
import { chapter as bodies } from './proceedings/bodies.js';
import { chapter as jgg } from './proceedings/jgg.js';
import { chapter as singleCases } from './proceedings/single-cases.js';
import { chapter as questions } from './questions.js';
import { chapter as reports } from './reports.js';
import { chapter as circumstances } from './statements-circumstances.js';
import { chapter as statements } from './statements.js';

/** The agreement between the United States and El Salvador, from the founding article on. */
export const elSalvador: readonly Chapter[] = [
  agreement,
  cohorts,
  custody,
  reports,
  foundingArticle,
  foundingStatements,
  march15,
  laterFlights,
  totals,
  money,
  context,
  deaths,
  inReports,
  allegations,
  statements,
  circumstances,
  jgg,
  alienEnemies,
  singleCases,
  agreementAndNotice,
  bodies,
  questions,
  answers,
  deadlines,
];
