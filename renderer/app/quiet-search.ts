import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'

// A browser keeps addresses in its history, on disk; what she searches for is mostly a name.
const key = 'zoek'
const handle = /^~(\d+)$/
const kept: string[] = []

/** The search part of an address, in which a searched text stands as a number and not as itself. */
export function stringifyQuietly(search: Record<string, unknown>): string {
  const text = search[key]
  if (typeof text !== 'string' || text === '') return defaultStringifySearch(search)
  if (!kept.includes(text)) kept.push(text)
  return defaultStringifySearch({ ...search, [key]: `~${kept.indexOf(text)}` })
}

/** The same back; a number of an earlier visit says nothing any more and is left out. */
export function parseQuietly(address: string): Record<string, unknown> {
  const { [key]: text, ...search } = defaultParseSearch(address) as Record<string, unknown>
  if (text === undefined) return search
  const number = typeof text === 'string' ? handle.exec(text)?.[1] : undefined
  const found = number === undefined ? text : kept[Number(number)]
  return found === undefined ? search : { ...search, [key]: found }
}

type Typed = Record<string, unknown>

/** A reading of an address of which nothing else counts: the router keeps what was not understood. */
export function onlyWhatIsRead<Read extends object>(
  read: (search: Typed) => Read,
): (search: Typed) => Read {
  return (search) => {
    const nothing: Record<string, undefined> = {}
    for (const name of Object.keys(search)) nothing[name] = undefined
    return { ...nothing, ...read(search) }
  }
}
