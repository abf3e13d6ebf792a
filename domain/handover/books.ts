import { planTables, textTables } from '#domain/texts/handover-plan-tables'
import { networkTables, workTables } from '#domain/texts/handover-tables'
import type { HandoverTable, HandoverVariant } from './table.ts'

/** Every sheet of the dossier that is made from the store itself. */
export const handoverTables = {
  ...networkTables,
  ...workTables,
  ...planTables,
  ...textTables,
} as const satisfies Record<string, HandoverTable>
export type HandoverTableId = keyof typeof handoverTables

type Book = {
  readonly fileName: string
  /** A sheet that Schakel makes elsewhere too, which comes first in the dossier with people. */
  readonly ownSheets: 'people' | 'organisations' | 'budget' | null
  readonly tables: readonly HandoverTableId[]
}

/** The workbooks of the dossier, in the order in which a successor reads them. */
export const handoverBooks = {
  plan: {
    fileName: 'plan.xlsx',
    ownSheets: null,
    tables: [
      ...(['actions', 'notes', 'yearTexts', 'milestones', 'grid', 'indicators'] as const),
      ...(['measurements', 'projects', 'consultations', 'members', 'communication'] as const),
      'planTexts',
    ],
  },
  events: {
    fileName: 'bijeenkomsten.xlsx',
    ownSheets: null,
    tables: ['events', 'attendance', 'programme', 'evaluations', 'venues'],
  },
  people: {
    fileName: 'mensen.xlsx',
    ownSheets: 'people',
    tables: ['purposes', 'consents', 'groups', 'peopleByRole'],
  },
  organisations: {
    fileName: 'organisaties.xlsx',
    ownSheets: 'organisations',
    tables: ['organisationsByRole'],
  },
  conversations: {
    fileName: 'gesprekken-en-afspraken.xlsx',
    ownSheets: null,
    tables: ['conversations', 'agreements'],
  },
  budget: { fileName: 'begroting.xlsx', ownSheets: 'budget', tables: ['budgetLines'] },
  pool: {
    fileName: 'sleutelpersonen.xlsx',
    ownSheets: null,
    tables: ['pool', 'hours', 'payments', 'languages', 'hoursByYear'],
  },
  tasks: {
    fileName: 'taken.xlsx',
    ownSheets: null,
    tables: [
      ...(['tasks', 'openAgreements', 'openTaskCounts', 'openAgreementCounts'] as const),
      'openMoments',
    ],
  },
  texts: { fileName: 'teksten.xlsx', ownSheets: null, tables: ['messageTexts', 'reportTexts'] },
} as const satisfies Record<string, Book>
export type HandoverBookId = keyof typeof handoverBooks
export const handoverBookIds = Object.keys(handoverBooks) as HandoverBookId[]

/** The sheets of a book in a variant; a book without any is not in the dossier. */
export function tablesIn(bookId: HandoverBookId, variant: HandoverVariant): HandoverTableId[] {
  const tables: readonly HandoverTableId[] = handoverBooks[bookId].tables
  return tables.filter((id) => {
    const { variants }: HandoverTable = handoverTables[id]
    return variants.includes(variant)
  })
}

/** What stands beside the workbooks. */
export const letterFile = 'lees-mij.docx'
export const calendarFile = 'kalender.ics'
export const copyFile = 'schakel-reservekopie.schakel'
