import { aboutAgreement, aboutFacility } from '../about.js';
import { isOlder, lastDayOf } from './ages.js';
import type { QuestionDraft } from '../draft.js';
import { Family } from './family.js';
import { grouped } from '../../grouped.js';
import type { AgreementDossier, FacilityDossier, DossierAllegation } from '../dossier.js';
import type { QuestionRule, RuleContext } from '../rule.js';

const days = 30;
const investigable = ['TORTURE', 'SEX_VIOL', 'DEATH_CUST', 'ENF_DISAPP'];
const checked = ['SINGLE', 'CORROBORATED', 'DOCUMENTED', 'JUDICIAL_FINDING', 'OFFICIAL_ADMITTED'];

/**
 * Q22, of an agreement: torture, sexual violence, death in custody or enforced disappearance is alleged of it or of
 * one of its cohorts, and no inquiry covers the cohort, one above it, the facility or the agreement. Asked once a
 * category, as soon as one such allegation is certainly older than some days, counted from the end of its period
 * or else from when its source came out. An inquiry that is closed is recorded too, and asks for nothing more here.
 */
export const investigationMissing: QuestionRule<AgreementDossier> = {
  code: 'Q22',
  thresholds: [days],
  ask: (dossier, context) => {
    const { agreement } = dossier;
    const family = new Family(dossier);
    const allegations = dossier.allegations.filter(
      ({ agreementId, cohortId }) =>
        agreementId === agreement.id || (cohortId !== null && family.upwards(cohortId).length > 0),
    );
    const coveredBy = ({ cohortId, facilityId }: DossierAllegation) => [
      ...(cohortId === null ? [] : family.upwards(cohortId).map(({ id }) => id)),
      ...[cohortId, agreement.id, facilityId],
    ];
    return uninvestigated({ ...dossier, allegations, coveredBy }, context).map((found) => ({
      ...aboutAgreement('Q22', dossier, [found.params.category]),
      ...found,
    }));
  },
};

/** Q22, of a facility: the same of what is alleged to have been done there. */
export const investigationMissingAtFacility: QuestionRule<FacilityDossier> = {
  code: 'Q22',
  thresholds: [days],
  ask: (dossier, context) => {
    const { facility } = dossier;
    const allegations = dossier.allegations.filter(({ facilityId }) => facilityId === facility.id);
    const coveredBy = ({ cohortId, agreementId }: DossierAllegation) => [facility.id, cohortId, agreementId];
    return uninvestigated({ ...dossier, allegations, coveredBy }, context).map((found) => ({
      ...aboutFacility('Q22', dossier, [found.params.category]),
      ...found,
    }));
  },
};

interface Alleged extends Pick<FacilityDossier, 'allegations' | 'proceedings' | 'sources'> {
  /** What an inquiry may be about so that it covers an allegation; null where the allegation names none. */
  coveredBy: (allegation: DossierAllegation) => readonly (string | null)[];
}

type Found = Pick<QuestionDraft, 'topic' | 'severity' | 'inputs'> & {
  params: { category: string; allegationIds: string[]; count: number };
};

function uninvestigated(alleged: Alleged, { on, thresholds: [within = days] }: RuleContext): Found[] {
  const inquiries = alleged.proceedings.filter(({ kind }) => kind === 'INQUIRY');
  const covered = new Set(
    inquiries.flatMap(({ agreementId, facilityId, cohortIds }) => [agreementId, facilityId, ...cohortIds]),
  );
  covered.delete(null);
  const open = alleged.allegations.filter(
    (allegation) =>
      investigable.includes(allegation.category) &&
      checked.includes(allegation.verification) &&
      !alleged.coveredBy(allegation).some((id) => covered.has(id)),
  );
  return [...grouped(open, ({ category }) => category)]
    .filter(([, allegations]) =>
      allegations.some((one) => isOlder(lastDayOf(one, alleged.sources), { on, days: within })),
    )
    .map(([category, allegations]) => {
      const inputs = { category, allegationIds: allegations.map(({ id }) => id).toSorted() };
      const severity = gravest.includes(category) ? 'critical' : 'high';
      return { topic: 'ACCOUNTABILITY', severity, inputs, params: { ...inputs, count: allegations.length } };
    });
}

/** A life is lost, or may still be saved. */
const gravest = ['DEATH_CUST', 'ENF_DISAPP'];
