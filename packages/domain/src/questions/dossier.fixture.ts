import type { Day } from '../day.js';
import { exactly } from '../interval.js';
import { ledgerOn } from '../ledger.js';
import { termWindows, type AgreementEvent, type AgreementTerm, type Transfer } from '../terms.js';
import type {
  AgreementDossier,
  FacilityDossier,
  DossierAllegation,
  DossierCohort,
  DossierCustody,
  DossierDeadline,
  DossierEvent,
  DossierFigure,
  DossierInquiry,
  DossierProceeding,
  DossierSource,
  DossierStatement,
  DossierVisit,
  ProceedingDossier,
} from './dossier.js';
import type { QuestionRule } from './rule.js';

// Pieces of a record for the specs of the rules: each is complete, and a spec says only what it is about.

const on = (day: Day | null) => ({ occurredEarliest: day, occurredLatest: day });

export const source = (id: string, given: Partial<DossierSource> = {}): DossierSource => ({
  ...{ id, type: 'NEWS_ORIGINAL', originId: id, publishedEarliest: null, publishedLatest: null },
  ...given,
});

export const happened = (id: string, day: Day | null, given: Partial<DossierEvent> = {}): DossierEvent => ({
  ...{ id, type: 'ANNOUNCED', ...on(day), localTime: null, zone: null, sourceId: 'source' },
  ...given,
});

export const cohort = (id: string, given: Partial<DossierCohort> = {}): DossierCohort => ({
  ...{ id, parentId: null, partition: null, exhaustive: null, nationality: null, legalBases: [] },
  officialListId: null,
  ...given,
});

/** A line of the ledger of one cohort; people enter it held under the agreement unless told otherwise. */
export const moved = (id: string, day: Day | null, given: Partial<DossierCustody> = {}): DossierCustody => ({
  ...{ id, cohortId: 'cohort', ...on(day), fromStatus: null, toStatus: 'HELD_AGREEMENT', lo: 1, hi: 1 },
  ...{ facilityId: null, legalBasis: null, sourceId: 'source', localTime: null, zone: null },
  ...given,
});

export const figure = (id: string, given: Partial<DossierFigure> = {}): DossierFigure => ({
  ...{ id, measure: 'TRANSFERRED', population: 'Everybody', populationEs: null },
  ...{ nationality: null, legalBasis: null, cohortId: 'cohort', agreementId: null },
  ...{ periodEarliest: null, periodLatest: null, lo: 1, hi: 1 },
  ...{ bound: 'exact', raw: '1', unit: 'people', moneyState: null, chosen: false, verification: 'SINGLE' },
  ...{ sourceId: 'source', originId: 'source' },
  ...given,
});

export const statement = (id: string, given: Partial<DossierStatement> = {}): DossierStatement => ({
  ...{ id, speakerId: 'host', topic: 'JURISDICTION', stance: 'AFFIRMS', responsibleId: null },
  ...{ agreementId: 'agreement', cohortId: null, facilityId: null, proceedingId: null },
  ...{ statedEarliest: null, statedLatest: null, termOf: null, instrument: null, contradictsId: null },
  ...{ verification: 'SINGLE', sourceId: 'source' },
  ...given,
});

export const allegation = (id: string, given: Partial<DossierAllegation> = {}): DossierAllegation => ({
  ...{ id, category: 'TORTURE', agreementId: null, cohortId: null, facilityId: null },
  ...{ periodEarliest: null, periodLatest: null, verification: 'SINGLE', sourceId: 'source' },
  ...given,
});

export const proceeding = (id: string, given: Partial<DossierProceeding> = {}): DossierProceeding => ({
  ...{ id, kind: 'COURT', state: 'PENDING', forumId: 'court', agreementId: null, facilityId: null },
  ...{ cohortIds: [], events: [] },
  ...given,
});

export const deadline = (
  id: string,
  due: Day | null,
  given: Partial<DossierDeadline> = {},
): DossierDeadline => ({
  ...{
    id,
    rule: null,
    state: 'OPEN',
    condition: null,
    dueEarliest: due,
    dueLatest: due,
    triggerLatest: null,
  },
  ...given,
});

export const inquiry = (
  id: string,
  asked: Day | null,
  given: Partial<DossierInquiry> = {},
): DossierInquiry => ({
  ...{ id, addresseeId: 'host', askedEarliest: asked, askedLatest: asked, replyDue: null, state: 'SENT' },
  ...given,
});

export const visit = (id: string, day: Day | null, given: Partial<DossierVisit> = {}): DossierVisit => ({
  ...{ id, facilityId: 'facility', visitedEarliest: day, visitedLatest: day },
  ...{ admission: 'FULL', independent: true },
  ...given,
});

type Given = Partial<Omit<AgreementDossier, 'agreement' | 'windows' | 'ledger'>> & {
  agreement?: Partial<AgreementDossier['agreement']>;
  /** The term its windows are computed from; one year for each person, last day inclusive, unless told. */
  term?: Partial<AgreementTerm>;
  /** Links of the chain that move the term. */
  chain?: AgreementEvent[];
};

/** An agreement as the rules see it on a day; ledger and windows follow from what is given. */
export function agreementOn(day: Day, given: Given = {}): AgreementDossier {
  const { agreement, term, chain = [], ...rest } = given;
  const { custody = [] } = rest;
  const transfers: Transfer[] = custody.filter(({ fromStatus }) => fromStatus === null);
  const full = { ...perPerson, ...term };
  return {
    ...{ parties: [], events: [], cohorts: [], custody, figures: [], statements: [], allegations: [] },
    ...{ proceedings: [], deadlines: [], inquiries: [], sources: new Map() },
    ...rest,
    agreement: {
      ...{ id: 'agreement', form: 'NOTES', textStatus: 'PUBLISHED', lifeCycle: 'UNKNOWN' },
      ...{ termType: full.termType, termDuration: full.termDuration, termRenewable: null },
      ...agreement,
    },
    windows: termWindows(full, chain, transfers, day),
    ledger: ledgerOn(custody, day),
  };
}

const perPerson: AgreementTerm = {
  termType: 'PER_PERSON',
  termDuration: 'P1Y',
  termAnchor: 'EACH_TRANSFER',
  termAnchorEventId: null,
  termBoundary: 'LAST_DAY_INCLUSIVE',
  termEnd: null,
  termEndEarliest: null,
  termEndLatest: null,
};

/** A facility as the rules see it; 252 people are held there unless told. */
export const facility = (given: Partial<FacilityDossier> = {}): FacilityDossier => ({
  ...{ facility: { id: 'facility', kind: 'PRISON' }, custody: [], held: exactly(252), visits: [] },
  ...{ allegations: [], proceedings: [], sources: new Map() },
  ...given,
});

/** A proceeding as the rules on proceedings see it. */
export const inForum = (
  given: Partial<DossierProceeding>,
  more: Partial<ProceedingDossier> = {},
): ProceedingDossier => ({
  ...{ proceeding: proceeding('proceeding', given), deadlines: [], inquiries: [] },
  ...more,
});

/** Asks a rule with its own thresholds. */
export const asks = <Dossier>(rule: QuestionRule<Dossier>, dossier: Dossier, day: Day) =>
  rule.ask(dossier, { on: day, thresholds: rule.thresholds });
