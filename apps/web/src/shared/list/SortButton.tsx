import SortIcon from '@mui/icons-material/SortOutlined';
import { Button, Divider, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useListSortContext, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useContract } from '../contract/useContract.js';
import { choiceOf, sortChoices, type SortChoice } from './sortChoices.js';

/** Chooses what a list is ordered by: a date by its earliest or by its latest day, and where there are no columns. */
export const SortButton = () => {
  const menuId = useId();
  const translate = useTranslate();
  const wordsOf = useChoiceWords();
  const { sort, setSort } = useListSortContext();
  const choices = sortChoices(useContract());
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const current = choiceOf(choices, sort.field);
  const order = sort.order === 'DESC' ? 'DESC' : 'ASC';
  const choose = (next: { field: string; order: 'ASC' | 'DESC' }) => {
    setAnchor(null);
    setSort(next);
  };
  if (choices.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        startIcon={<SortIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...(anchor && { 'aria-controls': menuId })}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {current ? translate('app.list.sortedBy', { what: wordsOf(current) }) : translate('app.list.sort')}
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
        {(['ASC', 'DESC'] as const).map((direction) => (
          <MenuItem
            key={direction}
            role="menuitemradio"
            aria-checked={direction === order}
            selected={direction === order}
            onClick={() => choose({ field: current?.by ?? sort.field, order: direction })}
          >
            {translate(`app.list.${direction === 'ASC' ? 'ascending' : 'descending'}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

function useChoiceWords() {
  const resource = useResourceContext() ?? '';
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  return ({ source, end }: SortChoice) => {
    const label = String(translateLabel({ source, resource }));
    return end === null ? label : translate(`app.list.${end}`, { label });
  };
}
