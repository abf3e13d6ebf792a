/** What a column of a list can mean; `sensitive` columns are recognised to be left unread. */
export type ImportField =
  | 'name'
  | 'givenName'
  | 'tussenvoegsel'
  | 'familyName'
  | 'organisation'
  | 'function'
  | 'chainRole'
  | 'email'
  | 'phone'
  | 'gemeente'
  | 'note'
  | 'contactName'
  | 'rowNumber'
  | 'sensitive'
  | PoolField

/** What a column of a list of sleutelpersonen can mean besides. */
export const poolFields = [
  'languages',
  'poolRoles',
  'themes',
  'poolGemeenten',
  'reward',
  'hourRate',
  'kmRate',
  'is21',
  'poolSince',
] as const
export type PoolField = (typeof poolFields)[number]

/** The columns as they are read: the user's choice, remembered per set of headings. */
export type ColumnMapping = readonly ColumnChoice[]

export type ColumnChoice = { readonly columnIndex: number; readonly field: ImportField | null }

/** A column as recognised; `field` null is not read. Column 0 is A. */
export type PlannedColumn = {
  readonly index: number
  readonly heading: string
  readonly field: ImportField | null
}

/** What sort of list a sheet is. */
export type SheetKind =
  | 'people'
  | 'pool'
  | 'organisations'
  | 'attendance'
  | 'answers'
  | 'evaluation'
  | 'budget'
  | 'bookings'
  | 'unknown'
