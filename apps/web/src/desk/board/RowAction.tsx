import { IconButton, Tooltip } from '@mui/material';
import type { ElementType } from 'react';
import { useTranslate } from 'react-admin';

interface RowActionProps {
  /** Which of `pages.desk.action` it is. */
  name: string;
  shortcut: string;
  icon: ElementType;
  /** What names the row it belongs to. */
  titleId: string;
  onClick: () => unknown;
}

/** One thing that can be done with a row, by pointer or by its key. */
export const RowAction = ({ name, shortcut, icon: Icon, titleId, onClick }: RowActionProps) => {
  const translate = useTranslate();
  const words = translate(`pages.desk.action.${name}`);
  return (
    <Tooltip title={`${words} (${shortcut})`} describeChild>
      <IconButton
        size="small"
        aria-label={words}
        aria-describedby={titleId}
        aria-keyshortcuts={shortcut}
        onClick={onClick}
        sx={{ width: 36, height: 36 }}
      >
        <Icon fontSize="small" />
      </IconButton>
    </Tooltip>
  );
};
