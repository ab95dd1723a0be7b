/** The closed lists of words of the codebook, for all who need the words without the schema. */

export const STANCES = ['support', 'qualified-support', 'neutral', 'qualified-opposition', 'opposition'] as const;
/** Strongest first: the order decides which record stands (METHOD: one stance per actor and question). */
export const BASES = ['record', 'reported', 'rumoured', 'inferred'] as const;
export const KINDS = ['state', 'bloc', 'organisation', 'constituency', 'person'] as const;

/** The columns of a positions table that it cannot do without. */
export const REQUIRED_COLUMNS = ['actor', 'issue', 'stance'] as const;

/** All columns of a positions table, in the order in which they are written. */
export const POSITION_COLUMNS = [
  ...REQUIRED_COLUMNS,
  'meeting',
  'date',
  'actor_kind',
  'iso3',
  'condition',
  'basis',
  'on_behalf_of',
  'evidence',
  'source',
  'source_url',
  'locator',
  'order',
] as const;

export type PositionColumn = (typeof POSITION_COLUMNS)[number];

export type Stance = (typeof STANCES)[number];
export type Basis = (typeof BASES)[number];
export type Kind = (typeof KINDS)[number];
