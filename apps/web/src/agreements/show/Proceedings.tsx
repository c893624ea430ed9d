import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { ProceedingLines } from '../../shared/record/ProceedingLines.js';
import { Section } from '../../shared/record/Section.js';
import { useRelated } from '../../shared/record/useRelated.js';

/** Cases before courts and treaty bodies that concern the agreement. */
export const Proceedings = ({ agreementId }: { agreementId: string }) => {
  const translate = useTranslate();
  const proceedings = useRelated('proceedings', { filter: { agreementId }, sort: 'caption' });
  return (
    <Section
      id="proceedings"
      title={translate('pages.agreement.proceedings')}
      count={proceedings.total}
      actions={<AddButton resource="proceedings" values={{ agreementId }} />}
    >
      <Loadable
        state={proceedings}
        isEmpty={proceedings.rows.length === 0}
        empty={translate('pages.agreement.noProceedings')}
      >
        <ProceedingLines proceedings={proceedings.rows} />
      </Loadable>
    </Section>
  );
};
