import { deadlineAnswer, formerWindow } from '@paradero/contract/views/deadlines';
import { useTranslate } from 'react-admin';
import { DeadlineReasons } from '../record/deadline/DeadlineReasons.js';
import { DeadlineSteps } from '../record/deadline/DeadlineSteps.js';
import { FormerList } from '../record/deadline/FormerList.js';
import { Disclosure } from '../record/Disclosure.js';
import { JsonValue } from './JsonValue.js';
import type { ValueProps } from './valueProps.js';

const formerWindows = formerWindow.array().min(1);

/** Structured data a field once held: folded, for it is long, and in words where it explains a deadline. */
export const PastJson = (props: ValueProps) => {
  const translate = useTranslate();
  const answer = deadlineAnswer.safeParse(props.value);
  if (answer.success)
    return (
      <Disclosure label={translate('pages.deadline.why')}>
        <DeadlineReasons answer={answer.data} />
        <DeadlineSteps steps={answer.data.steps} />
      </Disclosure>
    );
  const former = formerWindows.safeParse(props.value);
  if (former.success) return <FormerList windows={former.data} />;
  return (
    <Disclosure label={translate('app.history.show')}>
      <JsonValue {...props} />
    </Disclosure>
  );
};
