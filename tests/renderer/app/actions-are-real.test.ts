import { createMemoryHistory } from '@tanstack/react-router'
import { describe, expect, it } from 'vitest'
import { placeIds, places } from '#domain/commands/places'
import { actionIds, actionOf } from '#domain/commands/registry'
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

  it('listens on the whole page in three places: the register, an open menu, and the desk', () => {
    const listeners = sources
      .filter(({ text }) => /(window|document)\.addEventListener\(\s*'key/.test(text))
      .map(({ path }) => path)
    expect(listeners.toSorted()).toEqual([
      'components/action-menu.tsx',
      'lib/use-shortcuts.ts',
      'screens/balie/use-desk-keys.ts',
    ])
  })
})
