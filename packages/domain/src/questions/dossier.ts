import type { Day } from '../day.js';
import type { FigureClaim } from '../figures.js';
import type { CustodyEvent, Ledger } from '../ledger.js';
import type { TermWindow } from '../terms.js';

/** What the rules read of a source. */
export interface DossierSource {
  id: string;
  /** Source type (vocabulary 5.4), such as NEWS_COPY. */
  type: string;
  /** Who the information really comes from; null when that is not known. */
  originId: string | null;
  publishedEarliest: Day | null;
  publishedLatest: Day | null;
}

/**
 * Something dated in a chain: of an agreement or of a proceeding. A dossier leaves out those that were voided, and of
 * a proceeding also those taken back or contradicted by better evidence (`isLive`).
 */
export interface DossierEvent {
  id: string;
  type: string;
  occurredEarliest: Day | null;
  occurredLatest: Day | null;
  /** HH:MM in `zone`, where a source gives it. */
  localTime: string | null;
  zone: string | null;
  sourceId: string;
}

/** A line of the ledger with its hour, where known. */
export interface DossierCustody extends CustodyEvent {
  localTime: string | null;
  zone: string | null;
}

/** A group moved together, or a part of one. */
export interface DossierCohort {
  id: string;
  parentId: string | null;
  partition: string | null;
  /** Whether the parts listed under it are all its parts; null when not known. */
  exhaustive: boolean | null;
  nationality: string | null;
  legalBases: readonly string[];
  /** The source in which a state published who is in it. */
  officialListId: string | null;
}

/** A number somebody stated, with what the rules on figures need besides. */
export interface DossierFigure extends FigureClaim {
  raw: string;
  moneyState: string | null;
  /** Chosen as the working value of what it counts. */
  chosen: boolean;
  verification: string;
}

/** Words somebody is answerable for. */
export interface DossierStatement {
  id: string;
  speakerId: string;
  topic: string;
  stance: string;
  /** Who it says is responsible. */
  responsibleId: string | null;
  agreementId: string | null;
  cohortId: string | null;
  facilityId: string | null;
  proceedingId: string | null;
  statedEarliest: Day | null;
  statedLatest: Day | null;
  /** Whose term it speaks of: AGREEMENT or DETENTION. */
  termOf: string | null;
  /** Kind of legal instrument it names. */
  instrument: string | null;
  contradictsId: string | null;
  verification: string;
  sourceId: string;
}

/** One act or condition alleged. */
export interface DossierAllegation {
  id: string;
  category: string;
  agreementId: string | null;
  cohortId: string | null;
  facilityId: string | null;
  periodEarliest: Day | null;
  periodLatest: Day | null;
  verification: string;
  sourceId: string;
}

/** A case, with its events in no particular order. */
export interface DossierProceeding {
  id: string;
  kind: string;
  state: string;
  forumId: string;
  agreementId: string | null;
  facilityId: string | null;
  cohortIds: readonly string[];
  events: readonly DossierEvent[];
}

/** A day on which something is due, as far as it stands. */
export interface DossierDeadline {
  id: string;
  /** Code of the deadline rule it was computed by; null when set by hand. */
  rule: string | null;
  state: string;
  /** When it opens a question of its own (rule D01); null for all others. */
  condition: string | null;
  dueEarliest: Day | null;
  dueLatest: Day | null;
  triggerLatest: Day | null;
}

/** A question put to an authority. */
export interface DossierInquiry {
  id: string;
  addresseeId: string;
  askedEarliest: Day | null;
  askedLatest: Day | null;
  /** Null when no rule or letter fixes a day. */
  replyDue: Day | null;
  state: string;
}

/** A visit to a facility, or one that was refused. */
export interface DossierVisit {
  id: string;
  facilityId: string;
  visitedEarliest: Day | null;
  visitedLatest: Day | null;
  /** FULL, PARTIAL or REFUSED. */
  admission: string;
  independent: boolean;
}

/** What the rules on an agreement read: the agreement and everything recorded about it or about its cohorts. */
export interface AgreementDossier {
  agreement: {
    id: string;
    form: string;
    textStatus: string;
    lifeCycle: string;
    termType: string;
    termDuration: string | null;
    termRenewable: boolean | null;
  };
  /** Countries (ISO 3166-1 alpha-2) of its parties by role. */
  parties: readonly { partyId: string; role: string; country: string | null }[];
  events: readonly DossierEvent[];
  windows: readonly TermWindow[];
  cohorts: readonly DossierCohort[];
  custody: readonly DossierCustody[];
  /** The ledger of all cohorts together. */
  ledger: Ledger;
  figures: readonly DossierFigure[];
  statements: readonly DossierStatement[];
  allegations: readonly DossierAllegation[];
  /** Those about the agreement, or that cover one of its cohorts. */
  proceedings: readonly DossierProceeding[];
  /** About the agreement itself, its questions, inquiries or statements; those of proceedings are with these. */
  deadlines: readonly DossierDeadline[];
  /** Put on questions about the agreement. */
  inquiries: readonly DossierInquiry[];
  sources: ReadonlyMap<string, DossierSource>;
}

/** What the rules on terms read of it. */
export interface TermDossier {
  agreement: Pick<AgreementDossier['agreement'], 'id' | 'lifeCycle'>;
  windows: readonly TermWindow[];
  ledger: Ledger;
}

/** What the rules on a facility read. */
export interface FacilityDossier {
  facility: { id: string; kind: string };
  /** Every line that places people there or takes them from there, whatever their cohort. */
  custody: readonly DossierCustody[];
  /** How many are held there on the day. */
  held: { lo: number; hi: number | null };
  visits: readonly DossierVisit[];
  allegations: readonly DossierAllegation[];
  proceedings: readonly DossierProceeding[];
  sources: ReadonlyMap<string, DossierSource>;
}

/** What the rules on a proceeding read. */
export interface ProceedingDossier {
  proceeding: DossierProceeding;
  deadlines: readonly DossierDeadline[];
  /** Put on questions about the proceeding and no agreement. */
  inquiries: readonly DossierInquiry[];
}
