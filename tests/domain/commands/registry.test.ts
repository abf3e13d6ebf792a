import { describe, expect, it } from 'vitest'
import { actionIds, actionOf, placeIds, places } from '#domain/commands/registry'
import { keysOf, notationOf, targetOf } from '#domain/commands/shortcuts'
import { actionWords, placeWords } from '#domain/texts/commands'

const none = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false }

describe('the register of actions and places', () => {
  it('gives each shortcut one meaning at each place', () => {
    for (const place of placeIds) {
      const here = actionIds.filter((id) => {
        const { scope } = actionOf(id)
        return scope === 'everywhere' || scope.includes(place)
      })
      const shortcuts = [
        ...placeIds.flatMap((id) => [...places[id].shortcuts]),
        ...here.flatMap((id) => actionOf(id).shortcuts),
      ]
      const twice = shortcuts.filter((shortcut, at) => shortcuts.indexOf(shortcut) !== at)
      expect({ place, twice }).toEqual({ place, twice: [] })
    }
  })

  it('has a different label for everything in the palette', () => {
    const labels = [...Object.values(actionWords), ...Object.values(placeWords)].map(
      ({ label }) => label,
    )
    expect(new Set(labels).size).toBe(labels.length)
  })

  it('reads a press as it is written in the register', () => {
    expect(notationOf({ ...none, key: 'z', ctrlKey: true })).toBe('Control+Z')
    expect(notationOf({ ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('Control+Shift+Z')
    expect(notationOf({ ...none, key: '?', shiftKey: true })).toBe('?')
    expect(notationOf({ ...none, key: 'F6', shiftKey: true })).toBe('Shift+F6')
  })

  it('gives N the meaning of the place where it is pressed', () => {
    const press = { ...none, key: 'n' }
    expect(targetOf(press, 'today')).toEqual({ kind: 'action', id: 'events.new' })
    expect(targetOf(press, 'network')).toEqual({ kind: 'action', id: 'people.new' })
    expect(targetOf(press, 'settings')).toBeUndefined()
  })

  it('writes a shortcut as keys on a button', () => {
    expect(keysOf(['Control+Shift+Z'])).toBe('Ctrl Shift Z')
    expect(keysOf([])).toBeUndefined()
  })
})
