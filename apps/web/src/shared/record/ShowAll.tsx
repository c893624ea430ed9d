import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

interface ShowAllProps {
  count: number;
  onClick: () => void;
}

/** Shows the rest of what began short. */
export const ShowAll = ({ count, onClick }: ShowAllProps) => {
  const translate = useTranslate();
  return (
    <Button onClick={onClick} sx={{ mt: 1, displayPrint: 'none' }}>
      {translate('pages.record.showAll', { count })}
    </Button>
  );
};
