import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AddButton } from '../../shared/facts/AddButton.js';
import { useTerm } from '../../shared/fields/useTerm.js';
import { Loadable } from '../../shared/record/Loadable.js';
import { Section } from '../../shared/record/Section.js';
import { useRelated } from '../../shared/record/useRelated.js';
import { Words } from '../../shared/record/Words.js';
import { byMoneyState, type MoneyState } from './money.js';
import { MoneyClaim } from './MoneyClaim.js';

/** What each source says about the money, by state and side by side. */
export const Money = ({ agreementId }: { agreementId: string }) => {
  const translate = useTranslate();
  const figures = useRelated('figures', { filter: { agreementId, measure: 'AMOUNT' }, sort: 'period' });
  return (
    <Section
      id="money"
      title={translate('pages.money.title')}
      count={figures.total}
      description={translate('pages.money.description')}
      actions={<AddButton resource="figures" values={{ agreementId, measure: 'AMOUNT', unit: 'USD' }} />}
    >
      <Loadable state={figures} isEmpty={figures.rows.length === 0} empty={translate('pages.money.empty')}>
        <Box sx={columnsStyle}>
          {byMoneyState(figures.rows).map((money) => (
            <StateColumn key={money.state} money={money} />
          ))}
        </Box>
      </Loadable>
    </Section>
  );
};

const StateColumn = ({ money }: { money: MoneyState }) => {
  const translate = useTranslate();
  const word = useTerm('moneyStates')(money.state);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ pb: 0.75, borderBottom: 2, borderColor: 'text.primary' }}>
        {word}
      </Typography>
      {money.purposes.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ pt: 1.25 }}>
          {translate('pages.money.nobodySays')}
        </Typography>
      )}
      {money.purposes.map(({ population, populationEs, claims }) => (
        <Box key={population} sx={{ pt: 1.25 }}>
          <Typography variant="body2" color="text.secondary">
            <Words en={population} es={populationEs} />
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
            {claims.map((figure) => (
              <MoneyClaim key={figure.id} figure={figure} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const columnsStyle = {
  display: 'grid',
  columnGap: 3,
  rowGap: 4,
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
};
