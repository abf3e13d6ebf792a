import { readFileSync } from 'node:fs'
import type { FolderCopy, HandoverPreview, handover } from '#domain/contract/handover'
import type { OutputOf } from '#domain/contract/kinds'
import { calendarItems } from '#domain/export/calendar-events'
import type { EventForCalendar } from '#domain/export/calendar-events'
import { fileNameFor } from '#domain/export/file-name'
import { calendarFile, copyFile, letterFile } from '#domain/handover/books'
import { nameFinder } from '#domain/handover/known-names'
import type { NameFinder } from '#domain/handover/known-names'
import { handoverLetter } from '#domain/handover/letter'
import type { HandoverVariant } from '#domain/handover/table'
import type { ReportDocument } from '#domain/report/document'
import { todayOf } from '#domain/shared/dates'
import type { Instant } from '#domain/shared/dates'
import { handoverText } from '#domain/texts/handover'
import { letterText } from '#domain/texts/handover-letter'
import { listEveryName, listHandoverEvents } from '#backend/db/repositories/handover-events'
import { listCalendarItems } from '#backend/db/repositories/calendar-items'
import { findRegion } from '#backend/db/repositories/region'
import type { Reader } from '#backend/db/sql'
import type { FolderFile } from '#backend/documents/folder-zip'
import { zipFolder } from '#backend/documents/folder-zip'
import { writeIcs } from '#backend/documents/ics'
import { writeLetter } from '#backend/documents/letter'
import { writeWorkbook } from '#backend/excel/write/write-workbook'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { backupHeaderFrom } from '#backend/safe/container'
import { readReport } from '#backend/report/report-answers'
import { handoverPreview } from './preview.ts'
import { handoverReports } from './reports.ts'
import { annexOf, handoverWorkbooks } from './workbooks.ts'

type Made = OutputOf<(typeof handover)['handover.make']>

/** Makes the dossier as one zip; the copy of the store is the backup of this moment. */
export async function makeDossier(
  store: TaskStore,
  variant: HandoverVariant,
  ports: Ports,
): Promise<Made> {
  const now = ports.now()
  const copied = variant === 'with-people' ? copyOf(store) : null
  const content = store.read((db) => contentOf(db, variant, { now, hasCopy: copied !== null }))
  const { regionName, preview } = content
  const copy = copied?.copy ?? null
  const files: FolderFile[] = [
    { path: letterFile, bytes: await letterOf({ variant, regionName, preview, copy }, ports) },
  ]
  for (const { fileName, workbook } of content.workbooks) {
    files.push({ path: fileName, bytes: await writeWorkbook(workbook, { now }) })
  }
  files.push(...(await reportFiles(content.reports, now)))
  if (content.items.length > 0) {
    files.push({ path: calendarFile, bytes: writeIcs(content.items, { now }) })
  }
  if (copied) files.push({ path: copyFile, bytes: copied.bytes })
  const name = fileNameFor(todayOf(now), handoverText.fileKind[variant], regionName, 'zip')
  const { letters, sheets, others } = preview
  return {
    files: [ports.files.put(name, zipFolder(files, now))],
    ...{ letters, sheets, others, copy },
  }
}

function contentOf(
  db: Reader,
  variant: HandoverVariant,
  { now, hasCopy }: { readonly now: Instant; readonly hasCopy: boolean },
) {
  const annex = annexOf(db, variant, now)
  // Of a large network the names take longer than most sheets, so they are worked out once.
  const textsThatName =
    variant === 'with-people' ? () => new Set<string>() : nameFinder(listEveryName(db))
  return {
    regionName: regionNameFor(db, textsThatName),
    preview: handoverPreview(db, variant, { annex, hasCopy }),
    workbooks: handoverWorkbooks(db, variant, { now, annex, textsThatName }),
    reports: handoverReports(db, variant).map(({ fileName, report }) => ({
      fileName,
      document: readReport(db, report, now).document,
    })),
    items: calendarItems(calendarOf(db, variant, textsThatName)).items,
  }
}

async function reportFiles(
  reports: readonly { readonly fileName: string; readonly document: ReportDocument }[],
  now: Instant,
): Promise<FolderFile[]> {
  if (reports.length === 0) return []
  const { writeReport } = await import('#backend/documents/report-document')
  const files: FolderFile[] = []
  for (const { fileName, document } of reports) {
    files.push({ path: fileName, bytes: await writeReport(document, now) })
  }
  return files
}

/** A region can be called after somebody too; then it has no name here. */
function regionNameFor(db: Reader, textsThatName: NameFinder): string {
  const name = findRegion(db)?.name ?? ''
  return textsThatName([name]).size > 0 ? '' : name
}

function copyOf(store: TaskStore): { bytes: Uint8Array; copy: FolderCopy } | null {
  const path = store.backUp('zelf')
  if (path === '') return null
  const bytes = new Uint8Array(readFileSync(path))
  const header = backupHeaderFrom(bytes)
  if (!header) throw new Error('The backup that was just made cannot be read')
  const { isEncrypted, keyring } = header
  return { bytes, copy: { isEncrypted, opensWith: isEncrypted ? secretOf(keyring) : 'nothing' } }
}

function secretOf(
  keyring: { readonly password: unknown; readonly recovery: unknown } | null,
): FolderCopy['opensWith'] {
  const hasPassword = (keyring?.password ?? null) !== null
  const hasRecovery = (keyring?.recovery ?? null) !== null
  if (hasPassword && hasRecovery) return 'either'
  if (hasRecovery) return 'recovery-key'
  return hasPassword ? 'password' : 'this-computer'
}

function letterOf(
  facts: {
    readonly variant: HandoverVariant
    readonly regionName: string
    readonly preview: HandoverPreview
    readonly copy: FolderCopy | null
  },
  ports: Ports,
): Promise<Uint8Array> {
  const { variant, regionName, preview, copy } = facts
  const { files, withoutOwner, withoutPurpose } = preview
  const madeOn = todayOf(ports.now())
  const blocks = handoverLetter({
    ...{ variant, regionName, madeOn, copy, withoutOwner, withoutPurpose },
    files: files.filter(({ kind }) => kind !== 'letter'),
  })
  return writeLetter(blocks, {
    title: letterText.title(regionName),
    now: ports.now(),
  })
}

/** Every event; without people only of what sort, when, and in which gemeente. */
function calendarOf(
  db: Reader,
  variant: HandoverVariant,
  textsThatName: NameFinder,
): EventForCalendar[] {
  const events = listHandoverEvents(db)
  const items = listCalendarItems(
    db,
    events.map(({ id }) => id),
  )
  if (variant === 'with-people') return items
  const types = new Map(events.map(({ id, type }) => [String(id), String(type ?? '')]))
  const naming = textsThatName([...new Set(types.values())])
  return items.map((item) => {
    const type = types.get(item.id) ?? ''
    const title = naming.has(type) ? handoverText.leftOut : type
    return {
      ...item,
      ...{ title, goal: null, cancelledReason: null, venueName: null },
      ...{ roomName: null, address: null },
    }
  })
}
