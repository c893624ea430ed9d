export const periodUnits = ['hour', 'calendarDay', 'businessDay', 'month', 'year', 'endOfMonth'] as const;
export const directions = ['forward', 'backward'] as const;
export const rolls = ['none', 'forward', 'backward'] as const;

/**
 * How sure we are of a rule: settled by its text, reported practice, read in more than one way, or general
 * knowledge that nobody has checked against the text.
 */
export const confidences = ['settled', 'practice', 'disputed', 'unchecked'] as const;

/** What a rule counts from. */
export const startEvents = [
  'order',
  'service',
  'hearing',
  'return',
  'receipt',
  'determination',
  'judgment',
  'accrual',
  'denial',
  'finalOrder',
  'notice',
  'firstDay',
  'detention',
  'notification',
  'exhaustion',
  'otherProcedureEnd',
  'disappearance',
  'transmission',
  'transfer',
  'instrument',
  'entryIntoForce',
  'termStart',
  'other',
] as const;

export type PeriodUnit = (typeof periodUnits)[number];
export type Direction = (typeof directions)[number];
export type Roll = (typeof rolls)[number];
export type Confidence = (typeof confidences)[number];
export type StartEvent = (typeof startEvents)[number];

/** A stretch of time that a rule counts, from the trigger or from the end of the period before it. */
export interface Period {
  /** `endOfMonth` is the last day of the n-th following month; the other units add up. */
  unit: PeriodUnit;
  /** Null: whoever asks gives it, as a court does. */
  count: number | null;
  direction: Direction;
  /** Counted, the day it starts from is day one: a year then ends on the day before the anniversary. Not for hours. */
  countTrigger: boolean;
  /** Where the end goes when it falls on a closed day. */
  roll: Roll;
}

/** One way to read a rule. Each period starts where the one before it ended; none at all leaves a day as it is. */
export interface Reading {
  code: string;
  periods: readonly Period[];
}

/**
 * A deadline rule as plain data, built in or made by a user. Where it can be read in several ways, the answer
 * is a window over all of them.
 */
export interface DeadlineRule {
  code: string;
  /** The law it stands on, cited and never paraphrased. */
  authority: string;
  confidence: Confidence;
  /** The jurisdiction whose closed days count unless others are given: `US`, `US-DC`. Null: none is known. */
  calendar: string | null;
  /** The IANA zone of its clock unless another is given. */
  zone: string | null;
  startEvent: StartEvent;
  /** Says whether the clock can be stopped. */
  tollable: boolean;
  /** The most days it allows before its end is rolled; whoever sets a count may set fewer. Null: no limit. */
  cap: number | null;
  readings: readonly Reading[];
}
