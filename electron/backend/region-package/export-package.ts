import type { RegionPackage } from '#domain/contract/region-package-file'
import type { FileRef } from '#domain/contract/scalars'
import { fileNameFor } from '#domain/export/file-name'
import { textsThatName } from '#domain/handover/known-names'
import { todayOf } from '#domain/shared/dates'
import { handoverText } from '#domain/texts/handover'
import { regionPackageFileKind } from '#domain/texts/region-package'
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
import type { Reader } from '#backend/db/sql'
import type { TaskStore } from '#backend/handler-types'
import type { Ports } from '#backend/ports'

/** Writes the own region as a package; a text that names somebody she knows stays behind. */
export function exportPackage(store: TaskStore, ports: Ports): { files: FileRef[] } {
  const own = store.read((db) => {
    const whole = packageOf(db)
    const naming = textsThatName(textsIn(whole), listEveryName(db))
    return withoutTexts(whole, naming) as RegionPackage
  })
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

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

function withoutTexts(value: unknown, naming: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return naming.has(value) ? handoverText.leftOut : value
  if (Array.isArray(value)) return value.map((each) => withoutTexts(each, naming))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutTexts(each, naming)]),
  )
}
