import { aboutAgreement } from '../about.js';
import { blaming, Sides } from './blame.js';
import type { About, QuestionDraft } from '../draft.js';
import { grouped } from '../../grouped.js';
import { isLive } from './live.js';
import type { AgreementDossier, DossierStatement } from '../dossier.js';
import type { QuestionRule } from '../rule.js';

type Pair = readonly [DossierStatement, DossierStatement];

/**
 * Q16: of one topic and one subject, one speaker affirms or acknowledges what another denies, or a statement is
 * recorded as contradicting another, and both stand. What Q11 asks about jurisdiction is not asked twice. One
 * question for each topic and subject. Medium, as a conflict of data.
 */
export const statementsConflict: QuestionRule<AgreementDossier> = {
  code: 'Q16',
  thresholds: [],
  ask: (dossier) => {
    const live = dossier.statements.filter(isLive);
    const sides = new Sides(dossier);
    const blames = new Map(blaming(dossier).map((statement) => [statement.id, statement]));
    const isAskedByQ11 = ([one, other]: Pair) => {
      const [first, second] = [blames.get(one.id), blames.get(other.id)];
      return first !== undefined && second !== undefined && sides.disputed(first, second);
    };
    const pairs = [...opposed(live), ...contradicting(live)].filter((pair) => !isAskedByQ11(pair));
    return [...grouped(pairs, ([one]) => matterOf(one)).values()].flatMap((all) => ask(dossier, all));
  },
};

function ask(dossier: AgreementDossier, pairs: readonly Pair[]): QuestionDraft[] {
  const [first] = pairs[0] ?? [];
  if (first === undefined) return [];
  const { topic } = first;
  const subject = subjectOf(first);
  const [subjectId = null] = Object.values(subject);
  const statements = pairs.flat();
  const inputs = {
    ...{ topic, subjectId },
    speakerIds: sorted(statements.map(({ speakerId }) => speakerId)),
    statementIds: sorted(statements.map(({ id }) => id)),
  };
  const { about, ...told } = aboutAgreement('Q16', dossier, [topic, subjectId]);
  return [{ ...told, about: { ...about, ...subject }, topic, severity: 'medium', inputs, params: inputs }];
}

/** Every statement that another speaker's denies, with one that does. */
function opposed(statements: readonly DossierStatement[]): Pair[] {
  return [...grouped(statements, matterOf).values()].flatMap((ofOneMatter) => {
    const affirmed = sayings(ofOneMatter.filter(({ stance }) => affirming.includes(stance)));
    const denied = sayings(ofOneMatter.filter(({ stance }) => stance === 'DENIES'));
    return affirmed.flatMap((those) =>
      denied
        .filter((these) => these[0]?.speakerId !== those[0]?.speakerId)
        .flatMap((these) => pairUp(those, these)),
    );
  });
}

const affirming = ['AFFIRMS', 'ACKNOWLEDGES'];

/** Statements by who says it and of whom. */
function sayings(statements: readonly DossierStatement[]): DossierStatement[][] {
  return [...grouped(statements, ({ speakerId, responsibleId }) => `${speakerId} ${responsibleId}`).values()];
}

/** Each of both lists in some pair: all that is needed to name them, without every pair there is. */
function pairUp(those: readonly DossierStatement[], these: readonly DossierStatement[]): Pair[] {
  const [one] = those;
  const [other] = these;
  if (one === undefined || other === undefined) return [];
  return [...those.map((each): Pair => [each, other]), ...these.map((each): Pair => [one, each])];
}

function contradicting(statements: readonly DossierStatement[]): Pair[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return statements.flatMap((statement): Pair[] => {
    const other = byId.get(statement.contradictsId ?? '');
    return other === undefined || other === statement ? [] : [[statement, other]];
  });
}

/** The narrowest record a statement is about. */
function subjectOf({ cohortId, facilityId, proceedingId, agreementId }: DossierStatement): About {
  if (cohortId !== null) return { cohortId };
  if (facilityId !== null) return { facilityId };
  return proceedingId === null ? { agreementId } : { proceedingId };
}

function matterOf(statement: DossierStatement): string {
  return JSON.stringify([statement.topic, subjectOf(statement)]);
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].toSorted();
