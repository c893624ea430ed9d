import { Box, Link, Typography } from '@mui/material';
import { useId } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useTerm } from '../fields/useTerm.js';
import { recordPath } from '../paths.js';
import { ShowAll } from '../record/ShowAll.js';
import { SourceCite } from '../record/SourceCite.js';
import { useDateWords } from '../record/useDateWords.js';
import { useShortOnPhone } from '../record/useShortOnPhone.js';
import { Words } from '../record/Words.js';
import type { NumberedOrder } from './termMarks.js';

/** The court orders marked on the chart: which, in which case, of when, until when, and where that stands. */
export const OrderList = ({ orders }: { orders: readonly NumberedOrder[] }) => {
  const translate = useTranslate();
  const titleId = useId();
  const { shown, isShort, showAll } = useShortOnPhone(orders, (all) => all.slice(0, first));
  if (orders.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h5" component="h3" id={titleId}>
        {translate('dashboard.custody.orders')}
      </Typography>
      <Box component="ol" aria-labelledby={titleId} sx={{ m: 0, pl: 3, typography: 'body2' }}>
        {shown.map(({ number, order }) => (
          <li key={order.eventId} value={number}>
            <OrderWords order={order} />
          </li>
        ))}
      </Box>
      {isShort && <ShowAll count={orders.length} onClick={showAll} />}
    </Box>
  );
};

const first = 4;

const OrderWords = ({ order }: Pick<NumberedOrder, 'order'>) => {
  const translate = useTranslate();
  const type = useTerm('proceedingEventTypes');
  const { between } = useDateWords();
  const { eventId, proceeding, earliest, latest, until, source } = order;
  return (
    <>
      <Link component={LinkBase} to={recordPath('proceeding-events', eventId)}>
        {type(order.type)}
      </Link>
      {', '}
      {between(earliest, latest)}
      {until &&
        `, ${translate('dashboard.custody.orderUntil', { end: type(until.type), when: between(until.earliest, until.latest) })}`}
      {' · '}
      <Link component={LinkBase} to={recordPath('proceedings', proceeding.id)}>
        <Words en={proceeding.title} es={proceeding.titleEs} />
      </Link>
      {source && (
        <>
          {' · '}
          <SourceCite source={source} />
        </>
      )}
    </>
  );
};
