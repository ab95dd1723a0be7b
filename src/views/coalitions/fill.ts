/** As many coalitions as can be told apart by colour; they come by size. */
export const MOST_COLOURED = 8;

/** Colour of a coalition by its place in the list of them; that of plain marks for the smaller ones and, at −1, for none. */
export const fillOf = (block: number): string => (block < 0 || block >= MOST_COLOURED ? 'var(--mark)' : `var(--group-${block + 1})`);
