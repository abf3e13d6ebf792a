import { createMemoryHistory } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { actionIds, actionOf, placeIds, places } from '#domain/commands/registry'
import { createAppRouter } from '#renderer/app/router'

const files = import.meta.glob<string>('../../../renderer/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files).map(([path, text]) => ({
  path: path.replace(/^.*\/renderer\//, ''),
  text,
}))

function isKnown(address: string): boolean {
  const [path = ''] = address.split('?')
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  const matches = router.matchRoutes(path, {})
  return matches.some(({ fullPath }) => fullPath.replace(/\/$/, '') === path)
}

describe('the register and the screens', () => {
  it('has a screen behind every address', () => {
    const addresses = [
      ...placeIds.map((id) => places[id].path),
      ...actionIds.flatMap((id) => actionOf(id).opens ?? []),
    ]
    expect(addresses.filter((address) => !isKnown(address))).toEqual([])
  })

  it('has somebody who does each action that opens nothing', () => {
    const undone = actionIds.filter(
      (id) =>
        actionOf(id).opens === undefined &&
        !sources.some(({ text }) => text.includes(`useAction('${id}'`)),
    )
    expect(undone).toEqual([])
  })

  it('listens for shortcuts in one place only', () => {
    const listeners = sources
      .filter(({ text }) => /(window|document)\.addEventListener\(\s*'key/.test(text))
      .map(({ path }) => path)
    expect(listeners).toEqual(['lib/use-shortcuts.ts'])
  })

  it('reads modifier keys only where keys belong to a part', () => {
    const readers = sources
      .filter(({ text }) => /\.(ctrlKey|metaKey|altKey)\b/.test(text))
      .map(({ path }) => path)
    expect(readers.filter((path) => !path.startsWith('components/grid-'))).toEqual([])
  })
})
