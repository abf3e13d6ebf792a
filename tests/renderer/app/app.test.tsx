import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { createAppRouter } from '#renderer/app/router'
import { problem, toast } from '#renderer/lib/messages'
import { unavailable } from '#renderer/lib/unavailable'
import { aStatus, installBridge, ok } from '../bridge.ts'

const region = { name: 'Achterhoek', source: null, gemeenten: [], chainRoles: [] }
const plan = {
  actions: [],
  rows: [],
  indicators: [],
  projects: [],
  consultations: [],
  source: null,
}
const base = {
  'region.get': () => ok(region),
  'plan.overview': () => ok(plan),
  'search.find': () => ok([]),
}

const anna = {
  ...{ id: 'p-1', givenName: 'Anna', tussenvoegsel: null, familyName: 'Proefstuk' },
  ...{ name: 'Anna Proefstuk', email: null, phone: null, preferredChannel: null, note: null },
  ...{ source: null, createdAt: '2025-01-21T13:02:00.000Z', isArchived: false, affiliations: [] },
}

function open(path: string) {
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  render(<RouterProvider router={router} />)
  return router
}

afterEach(() => {
  cleanup()
  toast.set(undefined)
  problem.set(undefined)
  unavailable.set(undefined)
})

describe('the frame', () => {
  it('has eight places in their order, Instellingen at the foot, and marks where you are', async () => {
    installBridge(base)
    open('/rapportage')
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' })
    const links = [...menu.querySelectorAll('a')].map(({ title }) => title)
    expect(links).toEqual([
      'Vandaag',
      'Kalender',
      'Bijeenkomsten',
      'Netwerk',
      'Sleutelpersonen',
      'Begroting',
      'Plan van aanpak',
      'Rapportage',
      'Instellingen',
    ])
    expect(menu.querySelector('[aria-current="page"]')?.getAttribute('title')).toBe('Rapportage')
  })

  it('says only what is true at the foot', async () => {
    installBridge(base)
    open('/rapportage')
    const foot = await screen.findByRole('contentinfo', { name: 'Opslag en toestand' })
    expect(foot.textContent).toContain('Opgeslagen 14.02 uur')
    expect(foot.textContent).toContain('Nog geen reservekopie')
    expect(foot.textContent).toContain('Niet versleuteld')
    expect(foot.textContent).toContain('Vaste klok: 21-01-2025, 14.02 uur')
    expect(foot.textContent).toContain('Nog niet voor echte persoonsgegevens')
  })

  it('goes to a place with Alt and its number', async () => {
    installBridge(base)
    const router = open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    fireEvent.keyDown(document.body, { key: '7', altKey: true })
    expect(await screen.findByRole('heading', { level: 1, name: 'Plan van aanpak' })).toBeDefined()
    expect(router.state.location.pathname).toBe('/plan')
  })

  it('hears no single letter when she switched that off, and still hears Alt', async () => {
    const quiet = { theme: 'licht', density: 'normaal', hasMotion: true, hasLetterKeys: false }
    installBridge({ ...base, 'system.appearance': () => ok(quiet) })
    const router = open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    await waitFor(() => expect(document.documentElement.dataset['letters']).toBe('uit'))
    fireEvent.keyDown(document.body, { key: '?' })
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(document.body, { key: '7', altKey: true })
    expect(await screen.findByRole('heading', { level: 1, name: 'Plan van aanpak' })).toBeDefined()
    expect(router.state.location.pathname).toBe('/plan')
  })

  it('takes back the last change with Ctrl+Z and says what it was', async () => {
    const bridge = installBridge({
      ...base,
      'history.undo': () => ok({ command: 'region.change', name: 'Regio wijzigen' }),
    })
    open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    expect(await screen.findByText('Teruggedraaid: Regio wijzigen')).toBeDefined()
    expect(bridge.namesOf().filter((name) => name === 'system.status').length).toBeGreaterThan(1)
  })

  it('leaves Ctrl+Z to a text field', async () => {
    const bridge = installBridge(base)
    open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    const field = await screen.findByRole('combobox')
    fireEvent.keyDown(field, { key: 'z', ctrlKey: true })
    expect(bridge.namesOf()).not.toContain('history.undo')
  })

  it('finds somebody in the palette and goes to them', async () => {
    const found = { kind: 'person', id: 'p-1', title: 'Anna Proefstuk', detail: 'Laborijn' }
    const none = () => ok({ total: 0, rows: [] })
    installBridge({
      ...base,
      'search.find': () => ok([found]),
      'people.list': none,
      'people.filterCounts': () => ok({}),
      'organisations.list': none,
      'people.get': () => ok(anna),
      'people.history': () => ok([]),
    })
    const router = open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'anna' } })
    const option = await screen.findByRole('option', { name: /Anna Proefstuk/ })
    expect(option.textContent).toContain('Laborijn')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/netwerk'))
    expect(router.state.location.search).toEqual({ kies: 'p-1' })
    await screen.findByRole('heading', { level: 2, name: 'Anna Proefstuk' })
  })

  it('finds a place in the palette by another word and goes there', async () => {
    installBridge(base)
    const router = open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    const field = await screen.findByRole('combobox')
    fireEvent.change(field, { target: { value: 'indicatoren' } })
    expect(screen.getByRole('option', { name: /Plan van aanpak/ }).textContent).toContain(
      'ook: indicatoren',
    )
    fireEvent.keyDown(field, { key: 'Enter' })
    await screen.findByRole('heading', { level: 1, name: 'Plan van aanpak' })
    expect(router.state.location.pathname).toBe('/plan')
  })

  it('shows the store’s own state as a calm page', async () => {
    installBridge({
      'system.status': () => ({
        kind: 'unavailable',
        state: 'locked',
        sentence: 'De sleutel ontbreekt.',
      }),
      'system.appearance': () => ({
        kind: 'unavailable',
        state: 'locked',
        sentence: 'De sleutel ontbreekt.',
      }),
    })
    open('/vandaag')
    expect(await screen.findByRole('heading', { name: 'De gegevens zijn op slot' })).toBeDefined()
    expect(screen.getByText('De sleutel ontbreekt.')).toBeDefined()
  })
})

describe('the first start', () => {
  it('begins with the package on Enter and says it is not for real people yet', async () => {
    let isSetUp = false
    const bridge = installBridge({
      ...base,
      'system.status': () => ok({ ...aStatus, isSetUp }),
      'system.setUp': () => {
        isSetUp = true
        return ok({ isSetUp: true })
      },
    })
    open('/rapportage')
    const button = await screen.findByRole('button', { name: /Begin/ })
    expect(screen.getByText('Nog niet voor echte persoonsgegevens')).toBeDefined()
    const form = button.closest('form')
    if (form === null) throw new Error('the button has no form')
    fireEvent.submit(form)
    expect(await screen.findByRole('heading', { level: 1, name: 'Rapportage' })).toBeDefined()
    expect(bridge.calls).toContainEqual({
      name: 'system.setUp',
      input: { start: 'achterhoek', regionName: null },
    })
  })
})
