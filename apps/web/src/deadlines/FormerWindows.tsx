import { formerWindow } from '@paradero/contract/views/deadlines';
import { useRecordContext, useTranslate } from 'react-admin';
import { FormerList } from '../shared/record/deadline/FormerList.js';
import type { Records } from '../shared/record/records.js';
import { Section } from '../shared/record/Section.js';

/** The days a deadline had before. */
export const FormerWindows = () => {
  const translate = useTranslate();
  const former = formerWindow.array().safeParse(useRecordContext<Records['deadlines']>()?.former);
  if (!former.success || former.data.length === 0) return null;
  return (
    <Section id="former" title={translate('pages.deadline.former')} count={former.data.length}>
      <FormerList windows={former.data} />
    </Section>
  );
};
