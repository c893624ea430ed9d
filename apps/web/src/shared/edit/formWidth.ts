/** A form no wider than a line one can read; its card clips nothing, so that the bar with its buttons stays in sight. */
export const formWidth = { maxWidth: 820, '& .MuiCard-root': { overflow: 'visible' } };
