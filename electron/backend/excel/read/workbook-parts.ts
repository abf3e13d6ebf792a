import { GateRefusalError } from './gate-refusal.ts'
import { tagsOf, xmlText } from './xml-text.ts'

export type WorkbookPart = {
  readonly name: string
  readonly isHidden: boolean
  readonly path: string
}

/** Where the sheets, texts and styles of a workbook stand, whatever its maker calls the parts. */
export type WorkbookParts = {
  readonly is1904: boolean
  readonly sheets: readonly WorkbookPart[]
  readonly sharedStrings: string | null
  readonly styles: string | null
}

type Unpack = (name: string) => Uint8Array | null
type Relation = { readonly type: string; readonly path: string }

/** Follows the package's own relations from the root to the sheets. */
export function findWorkbookParts(unpack: Unpack): WorkbookParts {
  const root = [...relationsOf(unpack, '').values()].find(({ type }) => type === 'officeDocument')
  const workbookPath = root?.path ?? 'xl/workbook.xml'
  const bytes = unpack(workbookPath)
  if (bytes === null) throw new GateRefusalError('unreadable')

  const xml = xmlText(bytes)
  const relations = relationsOf(unpack, workbookPath)
  const pathOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.path ?? null
  const date1904 = tagsOf(xml, 'workbookPr')[0]?.get('date1904') ?? '0'
  return {
    is1904: date1904 === '1' || date1904 === 'true',
    sheets: sheetsOf(xml, relations),
    sharedStrings: pathOf('sharedStrings'),
    styles: pathOf('styles'),
  }
}

function sheetsOf(xml: string, relations: ReadonlyMap<string, Relation>): WorkbookPart[] {
  return tagsOf(xml, 'sheet').flatMap((attributes) => {
    const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? ''
    const relation = relations.get(id)
    if (relation?.type !== 'worksheet') return []
    const state = attributes.get('state') ?? 'visible'
    return [
      { name: attributes.get('name') ?? '', isHidden: state !== 'visible', path: relation.path },
    ]
  })
}

function relationsOf(unpack: Unpack, path: string): Map<string, Relation> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
  const bytes = unpack(`${folder}_rels/${path.slice(folder.length)}.rels`)
  if (bytes === null) return new Map()
  const tags = tagsOf(xmlText(bytes), 'Relationship')
  return new Map(
    tags
      .filter((attributes) => attributes.get('TargetMode') !== 'External')
      .map((attributes) => [
        attributes.get('Id') ?? '',
        {
          type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
          path: resolved(folder, attributes.get('Target') ?? ''),
        },
      ]),
  )
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
