import type { WorkbookRefusal } from '#domain/import/refusal'
import type { WorkbookData } from '#domain/import/sheet-data'

/** What can be wrong with the package a workbook comes in. */
export const packageClasses = [
  'a validation on whole columns',
  'a merge of a whole sheet',
  'a merge of a whole column',
  '300 MB of text in a small zip',
  'a million rows',
  'an entity bomb',
  'one cell in the last corner of the sheet',
  '10,000 rows',
  'wrong content types',
  'no content types',
  'zip64',
  'a zip in a zip',
  'a truncated zip',
  'a size that lies small',
  'a size that lies large',
  '300 sheets',
  'hidden and very hidden sheets',
  'macros',
  'links to other files',
  'a password',
  'a password, by its first bytes',
  'an old Excel file',
  'more than 20 MB',
] as const

/** What can be odd about the rows and the headings of a sheet. */
export const sheetClasses = [
  'a heading twice',
  'a blank heading',
  'merged headings',
  'headings on row 5',
  '10,000 blank rows at the end',
  'a heading that is a name of JavaScript',
] as const

/** What can be odd about what a cell says. */
export const cellClasses = [
  'numbers as text',
  'a date as a serial',
  'a date as ISO text',
  'a date as 31-12-2026',
  'a date as 31 dec. 2026',
  'a date in American order',
  'a date with a year of two digits',
  'serial 60',
  'days counted from 1904',
  'a time without a day',
  'decimal commas',
  'EUR 1.234,56',
  'spaces that do not break',
  'spaces without width',
  'Arabic names',
  'Tigrinya names',
  'Ukrainian names',
  'combining marks',
  'emoji',
  'a cell of 32,767 characters',
  'a phone number that starts with +',
  'a phone number that starts with 0',
  'a formula that calls a program',
  'DDE',
  'HYPERLINK',
  'text that starts with =',
  'an error in a cell',
] as const

/** What can be odd about a csv file. */
export const csvClasses = [
  'csv in utf-8',
  'csv in utf-8 with a mark',
  'csv in utf-16',
  'csv in Windows-1252',
  'csv split at semicolons',
] as const

/** Every class of hostile and odd files; the corpus has each of them, or it does not compile. */
export type HostileClass =
  | (typeof packageClasses)[number]
  | (typeof sheetClasses)[number]
  | (typeof cellClasses)[number]
  | (typeof csvClasses)[number]

export type Specimen = {
  readonly name?: string
  readonly build: () => Uint8Array
  /** Read in a process of its own, for it could take one down. */
  readonly isHeavy?: true
} & (
  | {
      readonly refused: WorkbookRefusal
      /** Shown by the header, so at once. */ readonly isSlow?: true
    }
  | { readonly reads: unknown; readonly from?: (workbook: WorkbookData) => unknown }
)
