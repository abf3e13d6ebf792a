import type { NeedKind } from './needs.ts'

/** What a column of a form can mean; the rest is not read. */
export const formFields = [
  'started',
  'completed',
  'email',
  'name',
  'givenName',
  'tussenvoegsel',
  'familyName',
  'organisation',
  'gemeente',
  'phone',
  'coming',
  'session',
  'language',
  'diet',
  'access',
  'remark',
] as const
export type FormField = (typeof formFields)[number]

/** The columns as they are read: her choice, remembered per set of headings. */
export type FormMapping = readonly {
  readonly columnIndex: number
  readonly field: FormField | null
}[]

/** What each heading meant the last time: of the next export the columns may stand otherwise. */
export type HeadingFields = readonly {
  readonly heading: string
  readonly field: FormField | null
}[]

/** A column of a form as recognised; `field` null is not read. Column 0 is A. */
export type FormColumn = {
  readonly index: number
  readonly heading: string
  readonly field: FormField | null
}

/** The questions whose answers become counts of the event. */
export const needFields: readonly NeedKind[] = ['language', 'diet', 'access', 'session']
