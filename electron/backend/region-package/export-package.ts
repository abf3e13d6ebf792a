import { regionPackage } from '#domain/contract/region-package-file'
import type { RegionPackage } from '#domain/contract/region-package-file'
import type { FileRef } from '#domain/contract/scalars'
import { fileNameFor } from '#domain/export/file-name'
import { textsThatName } from '#domain/handover/known-names'
import { findPackageFault } from '#domain/region-package/find-fault'
import type { KeptParts } from '#domain/region-package/find-fault'
import { todayOf } from '#domain/shared/dates'
import { handoverText } from '#domain/texts/handover'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { packageFaultText as text, regionPackageFileKind } from '#domain/texts/region-package'
import { listEveryName } from '#backend/db/repositories/handover-events'
import { findRegion } from '#backend/db/repositories/region'
import {
  readGemeentenForPackage,
  readOrganisationsForPackage,
  readRolesForPackage,
} from '#backend/db/repositories/region-package-places'
import { readPlanForPackage } from '#backend/db/repositories/region-package-plan'
import {
  readEventsForPackage,
  readMoneyForPackage,
  readTypesForPackage,
} from '#backend/db/repositories/region-package-work'
import { readKeptParts } from '#backend/db/repositories/region-contents'
import type { Reader } from '#backend/db/sql'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'
import { pathOf } from './read-package.ts'

/** Writes the own region as a package; a text that names somebody she knows stays behind. */
export function exportPackage(store: TaskStore, ports: Ports): { files: FileRef[] } | Refusal {
  const { own, kept } = store.read((db) => {
    const whole = packageOf(db)
    const naming = new Set(textsThatName(textsIn(whole), listEveryName(db)))
    // Many a family is called after a place; the place itself stays.
    for (const { naam } of whole.gemeenten) naming.delete(naam)
    return { own: withoutTexts(whole, naming) as RegionPackage, kept: readKeptParts(db) }
  })
  const why = whyUnreadable(own, kept)
  if (why !== undefined) return refuse('package-not-fit', { sentence: why })
  const bytes = new TextEncoder().encode(`${JSON.stringify(own, null, 2)}\n`)
  const name = fileNameFor(todayOf(ports.now()), regionPackageFileKind, own.regio.naam, 'json')
  return { files: [ports.files.put(name, bytes)] }
}

/** The region, its plan, event types and lines as they stand now. */
function packageOf(db: Reader): RegionPackage {
  const region = findRegion(db)
  const { programmeName, programmeFromOn, programmeUntilOn } = region ?? {}
  const programma =
    programmeName && programmeFromOn && programmeUntilOn
      ? { naam: programmeName, start: programmeFromOn, einde: programmeUntilOn }
      : null
  return {
    bestand: 'schakel-regiopakket',
    versie: 1,
    regio: {
      naam: region?.name ?? '',
      centrumgemeente: region?.centreGemeenteId ?? null,
      programma,
      bron: region?.source ?? null,
    },
    gemeenten: readGemeentenForPackage(db),
    rollen: readRolesForPackage(db),
    organisaties: readOrganisationsForPackage(db),
    ...readPlanForPackage(db),
    soorten: readTypesForPackage(db),
    bijeenkomsten: readEventsForPackage(db),
    ...readMoneyForPackage(db),
  }
}

// What somebody typed; an id, a day, a code or a choice names nobody.
const typed: ReadonlySet<string> = new Set([
  ...['naam', 'titel', 'inhoud', 'betekenis', 'tekst', 'samenvatting', 'volgendeStap'],
  ...['betrokken', 'geld', 'opmerking', 'bron', 'wanneer', 'woorden', 'groep'],
  ...['synoniemen', 'fase', 'niveau', 'eenheid'],
])

function textsIn(value: unknown, isTyped = false): string[] {
  if (typeof value === 'string') return isTyped ? [value] : []
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, isTyped))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, typed.has(key)))
}

function withoutTexts(value: unknown, naming: ReadonlySet<string>, isTyped = false): unknown {
  if (typeof value === 'string') return isTyped && naming.has(value) ? handoverText.leftOut : value
  if (Array.isArray(value)) return value.map((each) => withoutTexts(each, naming, isTyped))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutTexts(each, naming, typed.has(key))]),
  )
}

/** What would keep Schakel from reading the package again; undefined when it reads it. */
function whyUnreadable(own: RegionPackage, kept: KeptParts): string | undefined {
  if (own.regio.naam.trim() === '' || own.gemeenten.length === 0) return text.nothingToExport
  const read = regionPackage.safeParse(own)
  if (!read.success) return text.notReadable(pathOf(read.error.issues[0]))
  const fault = findPackageFault(read.data, kept)
  return fault && text.notReadable(fault.path)
}
