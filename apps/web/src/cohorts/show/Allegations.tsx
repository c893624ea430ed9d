import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { AllegationLine } from '../../shared/record/AllegationLine.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { PlainList } from '../../shared/record/PlainList.js';
import { Section } from '../../shared/record/Section.js';
import { useRelated } from '../../shared/record/useRelated.js';

/** What is alleged to have been done to these people, newest first. */
export const Allegations = ({ cohortId }: { cohortId: string }) => {
  const translate = useTranslate();
  const allegations = useRelated('allegations', { filter: { cohortId }, sort: '-period' });
  return (
    <Section
      id="allegations"
      title={translate('pages.cohort.allegations')}
      count={allegations.total}
      actions={<AddButton resource="allegations" values={{ cohortId }} />}
    >
      <Loadable
        state={allegations}
        isEmpty={allegations.rows.length === 0}
        empty={translate('pages.cohort.noAllegations')}
      >
        <PlainList items={allegations.rows}>
          {(allegation) => <AllegationLine allegation={allegation} />}
        </PlainList>
      </Loadable>
    </Section>
  );
};
