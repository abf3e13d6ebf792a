import { fitOf } from '#domain/commands/palette-rank'
import { typedWords } from '#domain/commands/palette-letters'
import type { Found } from '#domain/contract/search'
import { isIsoDate, shortDate } from '#domain/shared/dates'
import type { IconName } from '#renderer/components/icon.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { shellText as text } from '#renderer/texts/shell'
import type { PaletteQuestion, PaletteRow } from './palette-matches.ts'

const most = 6
const fewestLetters = 2
// Apart from the events, so that neither crowds the other out.
const workKinds: Found['kind'][] = ['conversation', 'outcome', 'booking']

type Record = {
  readonly key: string
  readonly path: string
  readonly group: 'people' | 'work'
  readonly icon: IconName
  readonly label: string
  readonly detail: string | undefined
}

/** People, events, what was said, agreed and booked, places, plan actions and lines by what is typed. */
export function usePaletteRecords({ only, words }: PaletteQuestion): PaletteRow[] {
  const isAsked = words.length >= (only === 'people' ? 1 : fewestLetters) && only !== 'actions'
  const isAll = isAsked && only === undefined
  const kinds: Found['kind'][] = only === 'people' ? ['person'] : ['person', 'organisation']
  const previous = { keepsPrevious: true } as const
  const limit = most
  const people = useQuery('search.find', isAsked ? { text: words, kinds, limit } : null, previous)
  const asked = isAll ? { text: words, kinds: ['event' as const], limit } : null
  const events = useQuery('search.find', asked, previous)
  const askedWork = isAll ? { text: words, kinds: workKinds, limit } : null
  const said = useQuery('search.find', askedWork, previous)
  const work = useListed(isAll)
  if (!isAsked) return []
  const typed = typedWords(words)
  return [
    ...(people ?? []).map(foundRecord).map((record) => rowOf(record, typed)),
    ...(isAll ? [...(events ?? []), ...(said ?? [])] : [])
      .map(foundRecord)
      .map((record) => rowOf(record, typed)),
    ...(isAll ? listedRows(work, typed) : []),
  ]
}

function pathOf({ kind, id, shownIn }: Found): string {
  const key = encodeURIComponent(shownIn?.id ?? id)
  if (kind === 'outcome' && shownIn?.kind === 'event') return `/bijeenkomsten/${key}/opbrengst`
  switch (shownIn?.kind ?? kind) {
    case 'person':
      return `/netwerk?kies=${key}`
    case 'organisation':
      return `/netwerk?toon=organisaties&kies=${key}`
    case 'event':
      return `/bijeenkomsten/${key}`
    case 'conversation':
    case 'outcome':
      return `/netwerk/gesprekken?kies=${key}`
    case 'line':
    case 'booking':
      return `/begroting?post=${key}`
  }
}

const iconOf: { [Kind in Found['kind']]: IconName } = {
  person: 'network',
  organisation: 'network',
  event: 'events',
  conversation: 'conversation',
  outcome: 'tasks',
  booking: 'budget',
}

function foundRecord(found: Found): Record {
  const { kind, id, title, detail } = found
  return {
    key: `${kind} ${id}`,
    path: pathOf(found),
    group: kind === 'person' || kind === 'organisation' ? 'people' : 'work',
    icon: iconOf[kind],
    label: title,
    detail: detail !== null && isIsoDate(detail) ? shortDate(detail) : (detail ?? undefined),
  }
}

// Few, and all of them at hand, so they are searched as the commands are.
function useListed(isAsked: boolean): Record[] {
  const venues = useQuery('venues.list', isAsked ? {} : null) ?? []
  const actions = useQuery('plan.overview', isAsked ? {} : null)?.actions ?? []
  const lines = useQuery('budget.choices', isAsked ? {} : null)?.lines ?? []
  return [
    ...venues.map(({ id, name, gemeenteName }) => ({
      key: `venue ${id}`,
      path: `/instellingen/plaatsen?kies=${encodeURIComponent(id)}`,
      group: 'work' as const,
      icon: 'place' as const,
      label: name,
      detail: gemeenteName ?? text.palettePlace,
    })),
    ...actions.map(({ id, title }) => ({
      key: `plan ${id}`,
      path: `/plan?actie=${encodeURIComponent(id)}`,
      group: 'work' as const,
      icon: 'plan' as const,
      label: title,
      detail: text.paletteAction(id),
    })),
    ...lines.map(({ id, code, name }) => ({
      key: `line ${id}`,
      path: `/begroting?post=${encodeURIComponent(id)}`,
      group: 'work' as const,
      icon: 'budget' as const,
      label: name,
      detail: text.paletteLine(code),
    })),
  ]
}

function listedRows(listed: readonly Record[], typed: readonly string[]): PaletteRow[] {
  return listed
    .filter(({ label, detail }) => [label, detail ?? ''].some((each) => fitOf(each, typed)))
    .slice(0, most)
    .map((record) => rowOf(record, typed))
}

function rowOf(record: Record, typed: readonly string[]): PaletteRow {
  const { key, path, group, icon, label, detail } = record
  const at = fitOf(label, typed)?.at ?? []
  const target = { kind: 'record' as const, path }
  return { key, target, group, icon, label, at, synonym: undefined, detail, keys: undefined }
}
