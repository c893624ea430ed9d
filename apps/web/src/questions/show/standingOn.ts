import { isAsOpenAs } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import { standing, type Standing } from '@paradero/domain/questions/standing';
import type { Records } from '../../shared/record/records.js';
import type { GivenAnswer } from './answerGroups.js';

/** Where a question stood on a day, by the answers given until then. */
export function standingOn(
  question: Records['questions'],
  { given, day }: { given: readonly GivenAnswer[]; day: Day },
): Standing {
  const answers = given
    .filter(({ answer }) => isAsOpenAs(answer, question))
    .filter(({ statement }) => (statement.statedEarliest ?? day) <= day);
  const isClosed = question.closed !== null && question.closed <= day;
  return standing(
    {
      answers: answers.map(({ answer: { id, class: kind, covers, contradictsId, disputedById, fell } }) => ({
        ...{ id, class: kind, covers, contradictsId },
        ...{ isDisputed: disputedById !== null, hasFallen: hasFallen({ fell }, day) },
      })),
      population: question.population,
      isWithdrawn: question.withdrawn !== null && question.withdrawn <= day,
      isSuperseded: question.supersededById !== null && isClosed,
      isClosedByRule: question.closedByRule === true && isClosed,
      settled: settledBy(question),
      // How long nothing happened is known to the register alone.
      lastNews: null,
    },
    day,
  );
}

/** Whether an answer no longer stood on a day. */
export const hasFallen = ({ fell }: { fell: Day | null }, day: Day | undefined): boolean =>
  fell !== null && (day === undefined || fell <= day);

// A rule counts people with an outcome by the record itself, whatever anybody answered.
const settledBy = ({ rule, covered }: Records['questions']) => (rule === null ? null : covered);
