/** The page and the form of an inquiry. */
export const inquiry = {
  dueByDeadline: 'A deadline about this inquiry sets the day the reply is due: %{day}.',
  stoppedByDeadline:
    'A deadline about this inquiry sets the day the reply is due. There is no day while its clock stands.',
  changeDeadline:
    'To change the day, change what the deadline is computed from, or set its day by hand instead.',
};
