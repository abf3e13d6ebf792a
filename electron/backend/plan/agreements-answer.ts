import type { AgreementsQuestion, agreements } from '#domain/contract/agreements'
import type { PlacedOutcome } from '#domain/contract/evidence'
import type { OutputOf } from '#domain/contract/kinds'
import type { FileRef } from '#domain/contract/scalars'
import { agreementsWorkbook } from '#domain/export/agreements-workbook'
import { fileNameFor } from '#domain/export/file-name'
import { todayOf } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import { agreementsWorkbookTexts as text } from '#domain/texts/agreements-workbook'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import {
  countAgreements,
  listAgreementOwners,
  listAgreements,
} from '#backend/db/repositories/agreements'
import type { Reader } from '#backend/db/sql'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import { withLateness } from '#backend/outcomes/write-outcome'
import type { Ports } from '#backend/ports'

type Page = { readonly offset: number; readonly limit: number }

/** One page of the agreements that are asked for, with the counts over all of them. */
export function agreementsAnswer(
  db: Reader,
  question: AgreementsQuestion & Page,
  today: IsoDate,
): OutputOf<(typeof agreements)['agreements.list']> {
  return {
    ...pageOf(db, question, today),
    counts: countAgreements(db, today),
    owners: listAgreementOwners(db),
  }
}

/** Writes every agreement that is asked for to a file she can pass on. */
export async function exportAgreements(
  store: TaskStore,
  question: AgreementsQuestion,
  ports: Ports,
): Promise<{ files: FileRef[] } | Refusal> {
  const today = todayOf(ports.now())
  // A negative limit is none.
  const { rows } = store.read((db) => pageOf(db, { ...question, offset: 0, limit: -1 }, today))
  if (rows.length === 0) return refuse('nothing-to-export')
  const bytes = await writeWorkbook(agreementsWorkbook(rows, today), { now: ports.now() })
  return { files: [ports.files.put(fileNameFor(today, text.title, ''), bytes)] }
}

function pageOf(
  db: Reader,
  { owner, search, ...question }: AgreementsQuestion & Page,
  today: IsoDate,
): { total: number; rows: PlacedOutcome[] } {
  const who = owner !== null && typeof owner === 'object' ? owner.id : owner
  const { total, rows } = listAgreements(db, { ...question, owner: who, words: search, today })
  return { total, rows: rows.map(withLateness(today)) }
}
