import { regionPackage } from '#domain/contract/region-package-file'
import type { RegionPackage } from '#domain/contract/region-package-file'
import { findPackageFault } from '#domain/region-package/find-fault'
import type { KeptParts, PackagePath } from '#domain/region-package/find-fault'
import type { FileRefId } from '#domain/shared/ids'
import { refuse } from '#domain/texts/refusals'
import type { Refusal } from '#domain/texts/refusals'
import { packageFaultText as text } from '#domain/texts/region-package'
import { readJson } from '#backend/db/read-json'
import type { Ports } from '#backend/ports'

/** The package in a file she chose; a refusal names the place in it that does not fit. */
export function readPackageFile(
  file: FileRefId,
  kept: KeptParts,
  ports: Ports,
): RegionPackage | Refusal {
  const held = ports.files.find(file)
  if (!held) return refuse('file-gone')
  return readPackage(new TextDecoder().decode(held.bytes), kept)
}

/** The package in a text. */
function readPackage(json: string, kept: KeptParts): RegionPackage | Refusal {
  const parsed = readJson(json)
  if (parsed === undefined) return notFit(text.notJson)
  const header = typeof parsed === 'object' && parsed !== null ? parsed : {}
  if (!('bestand' in header) || header.bestand !== 'schakel-regiopakket') {
    return notFit(text.otherKind)
  }
  if ('versie' in header && typeof header.versie === 'number' && header.versie > 1) {
    return notFit(text.newer)
  }
  const read = regionPackage.safeParse(parsed)
  if (!read.success) return notFit(sentenceOf(parsed, read.error.issues))
  const fault = findPackageFault(read.data, kept)
  return fault ? notFit(text.ofFault(fault)) : read.data
}

function notFit(sentence: string): Refusal {
  return refuse('package-not-fit', { sentence })
}

type Issue = {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

function sentenceOf(parsed: unknown, [issue]: readonly Issue[]): string {
  if (!issue) return text.wrong([])
  const path = pathOf(issue)
  if (issue.code === 'unrecognized_keys') return text.unknown(path, issue.keys?.[0] ?? '')
  return valueAt(parsed, path) === undefined ? text.missing(path) : text.wrong(path)
}

/** Where the first thing is that does not fit. */
export function pathOf(issue: Pick<Issue, 'path'> | undefined): PackagePath {
  return (issue?.path ?? []).map((part) => (typeof part === 'number' ? part : String(part)))
}

function valueAt(given: unknown, path: PackagePath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined,
    given,
  )
}
