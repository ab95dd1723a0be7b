/** The closed lists of words of the codebook, for all who need the words without the schema. */

export const STANCES = ['support', 'qualified-support', 'neutral', 'qualified-opposition', 'opposition'] as const;
/** Strongest first: the order decides which record stands (METHOD: one stance per actor and question). */
export const BASES = ['record', 'reported', 'rumoured', 'inferred'] as const;
export const KINDS = ['state', 'bloc', 'organisation', 'constituency', 'person'] as const;

export type Stance = (typeof STANCES)[number];
export type Basis = (typeof BASES)[number];
export type Kind = (typeof KINDS)[number];
