import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { accounts } from '@paradero/contract/accounts';
import { resources } from '@paradero/contract/resources';
import { appPool, prismaClient } from '@paradero/prisma/connect';

import { AccountsController, InvitationController } from './accounts/accounts.controller.js';
import { Accounts } from './accounts/accounts.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { TermViews } from './agreements/term-views.js';
import { CohortsController } from './cohorts/cohorts.controller.js';
import { LedgerViews } from './cohorts/ledger-views.js';
import { CONFIG, SECRET, type Config } from './config.js';
import { ClaimsOverTime } from './dashboard/claims-over-time.js';
import { DashboardView } from './dashboard/dashboard-view.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { MonthlyCounts } from './dashboard/monthly-counts.js';
import { OpenWork } from './dashboard/open-work.js';
import { Calendars } from './deadlines/calendars.js';
import { DeadlineAnswers } from './deadlines/deadline-answers.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { CalendarView } from './feeds/calendar-view.js';
import { CalendarController } from './feeds/calendar.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { Feeds } from './feeds/feeds.js';
import { HealthController } from './health/health.controller.js';
import { RuleRunner } from './questions/rule-runner.js';
import { RuleSchedule } from './questions/rule-schedule.js';
import { Passwords } from './session/passwords.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/sessions.js';
import { Throttle } from './session/throttle.js';
import { Changes } from './shared/changes.js';
import { Clock } from './shared/clock.js';
import { Database } from './shared/database.js';
import { ExportPool, Pool } from './shared/pool.js';
import { AccessGuard } from './shared/http/access.guard.js';
import { ProblemFilter } from './shared/http/problem.filter.js';
import { ReturnsInterceptor } from './shared/http/returns.js';
import { validationPipe } from './shared/http/validation.js';
import { CsvExport } from './shared/records/csv-export.js';
import { HistoryReader } from './shared/records/history-reader.js';
import { RecordReader } from './shared/records/record-reader.js';
import { RecordWriter } from './shared/records/record-writer.js';
import { ListingController } from './shared/controllers/listing-controller.js';
import { ReadingController } from './shared/controllers/reading-controller.js';
import { ResourceController } from './shared/controllers/resource-controller.js';
import { Counts } from './shared/slices/counts.js';
import { Flags } from './shared/slices/flags.js';
import { Links } from './shared/slices/links.js';
import { Slices } from './shared/slices/slices.js';

/** What the program is given when it starts. */
export interface Settings {
  config: Config;
  appUrl: string;
  secret: string;
}

// An export goes on for as long as its reader takes.
const exporting = { max: 2, statementMs: 600_000 };

const plain = resources.filter((resource) => resource.name !== accounts.name);

const services = [
  Accounts,
  Calendars,
  CalendarView,
  Changes,
  ClaimsOverTime,
  Counts,
  CsvExport,
  DashboardView,
  DeadlineAnswers,
  Feeds,
  Flags,
  HistoryReader,
  LedgerViews,
  Links,
  MonthlyCounts,
  OpenWork,
  Passwords,
  RecordReader,
  RecordWriter,
  RuleRunner,
  RuleSchedule,
  Sessions,
  Slices,
  TermViews,
  Throttle,
];

@Module({})
export class AppModule {
  static with({ config, appUrl, secret }: Settings): DynamicModule {
    const pool = appPool(appUrl, { max: config.PARADERO_POOL });
    const clock = new Clock(config);
    return {
      module: AppModule,
      controllers: [
        HealthController,
        SessionController,
        AccountsController,
        InvitationController,
        AgreementsController,
        CohortsController,
        DashboardController,
        DeadlinesController,
        FeedsController,
        CalendarController,
        ListingController(accounts),
        ReadingController(accounts),
        ...plain.flatMap((resource) => ResourceController(resource)),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: SECRET, useValue: secret },
        { provide: Clock, useValue: clock },
        { provide: Pool, useValue: pool },
        { provide: ExportPool, useValue: new ExportPool(appPool(appUrl, exporting)) },
        { provide: Database, useValue: new Database(prismaClient(pool), pool, clock) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: ReturnsInterceptor },
        { provide: APP_PIPE, useFactory: validationPipe },
        ...services,
      ],
    };
  }
}
