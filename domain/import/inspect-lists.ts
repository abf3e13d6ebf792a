import {
  matchWords,
  noteSentence,
  organisationReasonSentence,
  peopleReasonSentence,
} from '#domain/texts/import'
import type { ImportRegion } from './import-region.ts'
import type { CellReason, InspectedSheet, KnownRecords } from './inspection.ts'
import type { ImportNote } from './notes.ts'
import type { OrganisationRow, OrganisationsPlan } from './organisations-plan.ts'
import type { PeoplePlan, PeopleRow } from './people-plan.ts'
import { planOrganisationImport } from './plan-organisations.ts'
import { planPeopleImport } from './plan-people.ts'
import type { SheetData } from './sheet-data.ts'

/** What an import of people or organisations would find in a sheet. */
export function inspectList(
  kind: 'people' | 'organisations',
  sheet: SheetData,
  region: ImportRegion,
  known: KnownRecords,
): InspectedSheet {
  if (kind === 'people') {
    const plan = planPeopleImport(sheet, region, known.people)
    return summary(plan, plan.rows.flatMap(personNotes), plan.rows.flatMap(personRejections))
  }
  const plan = planOrganisationImport(sheet, region, known.organisations)
  return summary(plan, plan.rows.flatMap(organisationNotes), plan.rows.flatMap(rejectedNames))
}

function summary(
  plan: PeoplePlan | OrganisationsPlan,
  rowNotes: CellReason[],
  rejected: CellReason[],
): InspectedSheet {
  return {
    name: plan.sheetName,
    headerRow: plan.headerRow,
    columns: plan.columns,
    rows: {
      new: plan.counts.new,
      doubtful: plan.counts.doubtful,
      // What is known with differences is no new row either.
      duplicate: plan.counts.duplicate + plan.counts.changed,
      rejected,
    },
    notes: [...plan.notes.map(asReason), ...rowNotes],
  }
}

function personNotes(row: PeopleRow): CellReason[] {
  const isToldInCounts = row.outcome === 'new' || row.outcome === 'rejected'
  const why = isToldInCounts
    ? []
    : row.reasons.map(({ kind, cell }) => ({
        cell,
        reason: peopleReasonSentence[kind](matchWords(row.match)),
      }))
  return [...row.notes.map(asReason), ...why]
}

function personRejections(row: PeopleRow): CellReason[] {
  if (row.outcome !== 'rejected') return []
  return row.reasons.map(({ kind, cell }) => ({ cell, reason: peopleReasonSentence[kind]('') }))
}

function organisationNotes(row: OrganisationRow): CellReason[] {
  const why =
    row.outcome === 'rejected'
      ? []
      : row.reasons.map(({ kind, cell }) => ({
          cell,
          reason: organisationReasonSentence[kind](matchWords(row.match)),
        }))
  const differences = row.changes.map(({ cell, before }) => ({
    cell,
    reason: noteSentence({ kind: 'known-differs', value: before ?? '' }),
  }))
  return [...row.notes.map(asReason), ...why, ...differences]
}

function rejectedNames(row: OrganisationRow): CellReason[] {
  if (row.outcome !== 'rejected') return []
  return row.reasons.map(({ kind }) => ({
    cell: row.cell,
    reason: organisationReasonSentence[kind](''),
  }))
}

function asReason(note: ImportNote): CellReason {
  return { cell: note.cell, reason: noteSentence(note) }
}
