import { deadlineQuestion, type DeadlineQuestion } from '@paradero/contract/views/deadlines';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { useDeadlinesApi } from '../shared/record/deadline/useDeadlinesApi.js';

/** What the rule answers: at once what is asked already, as `asked` keeps it, and then what is asked anew. */
export function useAnswer(asked: unknown) {
  const { preview } = useDeadlinesApi();
  const kept = deadlineQuestion.safeParse(asked);
  const before = kept.success ? kept.data : undefined;
  const first = useQuery({
    queryKey: ['deadlines', 'preview', before],
    queryFn: before ? () => preview(before) : skipToken,
    retry: false,
  });
  const anew = useMutation({ mutationFn: (question: DeadlineQuestion) => preview(question) });
  // What was answered first says nothing of inputs that were changed since.
  const answered = anew.data
    ? { answer: anew.data, question: anew.variables }
    : anew.isIdle && before && first.data && { answer: first.data, question: before };
  return { before, answered, ask: anew.mutateAsync };
}
