/** How a claim and the scale above the claims are laid out, so that both have the scale at the same place. */
export const rowStyle = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.25,
  gridTemplateColumns: { xs: 'minmax(4.5rem, auto) minmax(0, 1fr)', md: '6.5rem 13rem minmax(0, 1fr)' },
  gridTemplateAreas: { xs: '"number mark" "words words"', md: '"number mark words"' },
};
