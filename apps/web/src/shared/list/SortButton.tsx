import SortIcon from '@mui/icons-material/SortOutlined';
import { Box, Button, Divider, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useListSortContext, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { visuallyHidden } from '../visuallyHidden.js';
import { choiceOf, sortChoices, type SortChoice } from './sortChoices.js';

const directions = ['ASC', 'DESC'] as const;
type Direction = (typeof directions)[number];

/** Chooses what a list is ordered by: a date by its earliest or by its latest day, and where there are no columns. */
export const SortButton = () => {
  const menuId = useId();
  const translate = useTranslate();
  const { wordsOf, orderWords } = useChoiceWords();
  const { sort, setSort } = useListSortContext();
  const choices = sortChoices(useContract());
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const current = choiceOf(choices, sort.field);
  const order: Direction = sort.order === 'DESC' ? 'DESC' : 'ASC';
  const choose = (next: { field: string; order: Direction }) => {
    setAnchor(null);
    setSort(next);
  };
  if (choices.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        sx={buttonStyle}
        startIcon={<SortIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor && { 'aria-controls': menuId })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current ? <Order choice={current} direction={order} /> : translate('app.list.sort')}
      </Button>
      <Menu id={menuId} anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {choices.map((choice) => (
          <MenuItem
            key={choice.by}
            role="menuitemradio"
            aria-checked={choice === current}
            selected={choice === current}
            onClick={() => choose({ field: choice.by, order })}
          >
            {wordsOf(choice)}
          </MenuItem>
        ))}
        <Divider component="li" />
        {directions.map((direction) => (
          <MenuItem
            key={direction}
            role="menuitemradio"
            aria-checked={direction === order}
            selected={direction === order}
            onClick={() => choose({ field: current?.by ?? sort.field, order: direction })}
          >
            {orderWords(direction, current)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

const Order = ({ choice, direction }: { choice: SortChoice; direction: Direction }) => {
  const translate = useTranslate();
  const { labelOf, orderWords } = useChoiceWords();
  return (
    <span>
      <Box component="span" sx={visuallyHidden}>
        {translate('app.list.sort')}:{' '}
      </Box>
      {translate('app.list.sortedBy', { what: labelOf(choice), order: orderWords(direction, choice) })}
    </span>
  );
};

// On a phone it leaves the filter beside it its place and wraps its own words.
const buttonStyle = {
  minWidth: 0,
  maxWidth: { xs: 'calc(100vw - 7rem)', sm: 'none' },
  textAlign: 'left',
  lineHeight: 1.3,
};

function useChoiceWords() {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const labelOf = ({ source }: SortChoice) => String(translateLabel({ source, resource }));
  /** Tells the two ends of a date apart as well. */
  const wordsOf = (choice: SortChoice) => {
    const label = labelOf(choice);
    return choice.end === null ? label : translate(`app.list.${choice.end}`, { label });
  };
  const orderWords = (direction: Direction, choice: SortChoice | undefined) =>
    translate(`app.list.order.${choice?.scale ?? 'other'}.${direction}`);
  return { labelOf, wordsOf, orderWords };
}
