import { Button } from '@mui/material';
import { deskGroups, type Desk } from '@paradero/contract/views/desk';
import { LinkBase, useTranslate } from 'react-admin';
import { StateMessage } from '../../shared/layout/StateMessage.js';
import { DeskGroupSection } from './DeskGroupSection.js';
import { Unwatched } from './Unwatched.js';

interface DeskGroupsProps {
  desk: Desk;
  /** Shows more of each group; missing when no more can be shown. */
  more?: () => void;
}

/** The groups of a desk by urgency, what was put off last; or what to do when nothing waits at all. */
export const DeskGroups = ({ desk, more }: DeskGroupsProps) => {
  const translate = useTranslate();
  const { groups, snoozed, unwatched, whose } = desk;
  const isEmpty = deskGroups.every((name) => groups[name].total === 0);
  const undated = groups.undated.total > 0;
  return (
    <>
      {whose === 'mine' && <Unwatched count={unwatched} />}
      {isEmpty && (
        <StateMessage
          text={translate(`pages.desk.${whose === 'mine' ? 'nothing' : 'nothingOfTeam'}`)}
          actions={
            <>
              <Button component={LinkBase} to="/deadlines" variant="contained" size="small">
                {translate('pages.desk.openDeadlines')}
              </Button>
              <Button component={LinkBase} to="/questions" variant="outlined" size="small">
                {translate('pages.desk.openQuestions')}
              </Button>
            </>
          }
        />
      )}
      {!isEmpty &&
        deskGroups
          .filter((name) => name !== 'undated' || undated)
          .map((name) => (
            <DeskGroupSection key={name} name={name} group={groups[name]} {...(more && { more })} />
          ))}
      {snoozed.total > 0 && <DeskGroupSection name="snoozed" group={snoozed} {...(more && { more })} />}
    </>
  );
};
