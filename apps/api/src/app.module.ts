import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { accounts } from '@paradero/contract/accounts';
import { calendarDays } from '@paradero/contract/calendar-days';
import { answers } from '@paradero/contract/answers';
import { inquiries } from '@paradero/contract/inquiries';
import { questions } from '@paradero/contract/questions';
import { resources } from '@paradero/contract/resources';
import { appPool, prismaClient } from '@paradero/prisma/connect';

import { AccountsController, InvitationController } from './accounts/accounts.controller.js';
import { Accounts } from './accounts/accounts.js';
import { AgreementEventsController } from './agreement-events/agreement-events.controller.js';
import { AgreementsController } from './agreements/agreements.controller.js';
import { TermViews } from './agreements/term-views.js';
import { CohortsController } from './cohorts/cohorts.controller.js';
import { CONFIG, SECRET, type Config } from './config.js';
import { ClaimsOverTime } from './dashboard/claims-over-time.js';
import { DashboardView } from './dashboard/dashboard-view.js';
import { DashboardController } from './dashboard/dashboard.controller.js';
import { MonthlyCounts } from './dashboard/monthly-counts.js';
import { OpenWork } from './dashboard/open-work.js';
import { Calendars } from './deadlines/calendars.js';
import { calendarDaysControllers } from './deadlines/calendar-days.controllers.js';
import { CalendarDays } from './deadlines/calendar-days.js';
import { ChangedDays } from './deadlines/changed-days.js';
import { DayMoves } from './deadlines/day-moves.js';
import { DayMovesController } from './deadlines/day-moves.controller.js';
import { Computation } from './deadlines/computation.js';
import { ComputedDeadlines } from './deadlines/computed-deadlines.js';
import { DeadlineAnswers } from './deadlines/deadline-answers.js';
import { DeadlineSchedule } from './deadlines/deadline-schedule.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { Grounds } from './deadlines/grounds.js';
import { LapsedDeadlines } from './deadlines/lapsed-deadlines.js';
import { OwnRules } from './deadlines/own-rules.js';
import { RecomputedRows } from './deadlines/recomputed-rows.js';
import { Recomputation } from './deadlines/recomputation.js';
import { DeskCalendars } from './desk/desk-calendar.js';
import { DeskDay } from './desk/desk-day.js';
import { DeskItems } from './desk/desk-items.js';
import { DeskMarks } from './desk/desk-marks.js';
import { DeskView } from './desk/desk-view.js';
import { DeskController } from './desk/desk.controller.js';
import { CalendarView } from './feeds/calendar-view.js';
import { CalendarController } from './feeds/calendar.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { Feeds } from './feeds/feeds.js';
import { HealthController } from './health/health.controller.js';
import { JobRunner } from './notices/job-runner.js';
import { KeptDays } from './notices/kept-days.js';
import { MailSender } from './notices/mail-sender.js';
import { Matters } from './notices/matters.js';
import { NoticeRound } from './notices/notice-round.js';
import { Settings as NoticeSettings } from './notices/notice-settings.js';
import {
  MessagesController,
  NoticesController,
  NoticeSettingsController,
} from './notices/notices.controller.js';
import { Notices } from './notices/notices.js';
import { Outbox } from './notices/outbox.js';
import { Addressees } from './questions/addressees.js';
import { Affected } from './questions/affected.js';
import { LastChanges } from './questions/last-changes.js';
import { QuestionRulesController } from './questions/question-rules.controller.js';
import { QuestionRules } from './questions/question-rules.js';
import { Restricted } from './questions/restricted.js';
import { RuleDrafts } from './questions/rule-drafts.js';
import { RuleRunner } from './questions/rule-runner.js';
import { RuleSchedule } from './questions/rule-schedule.js';
import { RuleSettings } from './questions/rule-settings.js';
import { Unresolved } from './questions/unresolved.js';
import { UnresolvedController } from './questions/unresolved.controller.js';
import { registerControllers } from './register/register.controllers.js';
import { Register } from './register/register.js';
import { StaleQuestions } from './register/stale-questions.js';
import { Passwords } from './session/passwords.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/sessions.js';
import { Throttle } from './session/throttle.js';
import { SilenceBoard } from './silence/silence-board.js';
import { SilenceController } from './silence/silence.controller.js';
import { Changes } from './shared/changes.js';
import { Clock } from './shared/clock.js';
import { Database } from './shared/database.js';
import { ExportPool, JobPool, Pool } from './shared/pool.js';
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
import { DossierCases } from './shared/dossiers/cases.js';
import { DossierClaims } from './shared/dossiers/claims.js';
import { Dossiers } from './shared/dossiers/dossiers.js';
import { FacilityDossiers } from './shared/dossiers/facilities.js';
import { Names } from './shared/questions/names.js';
import { Choices } from './shared/slices/choices.js';
import { Counts } from './shared/slices/counts.js';
import { CustodyThroughTime } from './shared/slices/custody-through.js';
import { Flags } from './shared/slices/flags.js';
import { Links } from './shared/slices/links.js';
import { Ledgers } from './shared/slices/ledgers.js';
import { Slices } from './shared/slices/slices.js';

/** What the program is given when it starts. */
export interface Settings {
  config: Config;
  appUrl: string;
  secret: string;
}

// An export goes on for as long as its reader takes.
const exporting = { max: 2, statementMs: 600_000 };

// Their writing has rules of its own.
const special = [accounts, answers, calendarDays, inquiries, questions];
const plain = resources.filter((resource) => special.every(({ name }) => name !== resource.name));
// One listens, one takes and closes jobs, and two send or go round.
const working = { max: 4 };

const services = [
  Accounts,
  Addressees,
  Affected,
  CalendarDays,
  Calendars,
  Grounds,
  ChangedDays,
  DayMoves,
  CalendarView,
  Changes,
  ClaimsOverTime,
  Computation,
  ComputedDeadlines,
  Choices,
  Counts,
  CustodyThroughTime,
  CsvExport,
  DashboardView,
  DeadlineAnswers,
  DeadlineSchedule,
  DeskCalendars,
  DeskDay,
  DeskItems,
  DeskMarks,
  DeskView,
  DossierCases,
  DossierClaims,
  Dossiers,
  FacilityDossiers,
  Feeds,
  Flags,
  HistoryReader,
  LapsedDeadlines,
  LastChanges,
  JobRunner,
  Ledgers,
  Links,
  MailSender,
  KeptDays,
  Matters,
  MonthlyCounts,
  Names,
  NoticeRound,
  NoticeSettings,
  Notices,
  OpenWork,
  OwnRules,
  Outbox,
  Passwords,
  QuestionRules,
  Recomputation,
  RecomputedRows,
  RecordReader,
  RecordWriter,
  Restricted,
  Register,
  RuleDrafts,
  RuleRunner,
  RuleSchedule,
  RuleSettings,
  Sessions,
  SilenceBoard,
  Slices,
  StaleQuestions,
  TermViews,
  Throttle,
  Unresolved,
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
        AgreementEventsController,
        AgreementsController,
        CohortsController,
        DashboardController,
        DeadlinesController,
        ...calendarDaysControllers,
        DayMovesController,
        ...registerControllers,
        SilenceController,
        ...special.flatMap((resource) => [ListingController(resource), ReadingController(resource)]),
        MessagesController,
        NoticesController,
        NoticeSettingsController,
        QuestionRulesController,
        UnresolvedController,
        DeskController,
        FeedsController,
        CalendarController,
        ...plain.flatMap((resource) => ResourceController(resource)),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: SECRET, useValue: secret },
        { provide: Clock, useValue: clock },
        { provide: Pool, useValue: pool },
        { provide: ExportPool, useValue: new ExportPool(appPool(appUrl, exporting)) },
        { provide: JobPool, useValue: appPool(appUrl, working) },
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
