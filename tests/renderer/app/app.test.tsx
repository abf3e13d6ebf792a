import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { afterEach, describe, expect, it } from 'vitest'
import type { Answer } from '#domain/contract/answers'
import { createAppRouter } from '#renderer/app/router'
import { problem, toast } from '#renderer/lib/messages'
import { unavailable } from '#renderer/lib/unavailable'
import { aStatus, installBridge, ok } from '../bridge.ts'

const region = { name: 'Achterhoek', source: null, gemeenten: [], chainRoles: [] }
const plan = {
  actions: [],
  rows: [],
  indicators: [],
  stopped: [],
  projects: [],
  consultations: [],
  source: null,
}
const privacy = {
  ...{ source: null, purpose: null, basis: null, consents: [], keptLonger: null },
  programme: {
    ...{ purpose: 'network', basis: 'public-task' },
    ...{ isPurposeProposal: true, isBasisProposal: true },
  },
}

const base = {
  'region.get': () => ok(region),
  'plan.overview': () => ok(plan),
  'search.find': () => ok([]),
  'venues.list': () => ok([]),
  'privacy.ofPerson': () => ok(privacy),
  'budget.choices': () => ok({ years: [], lines: [], fundingSources: [], vatRates: [] }),
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
    expect(foot.textContent).toContain('Voorbeeldgegevens: alle personen zijn verzonnen')
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
      'search.find': ({ kinds }: { kinds: string[] }) =>
        ok(kinds.includes('person') ? [found] : []),
      'people.list': none,
      'people.filterCounts': () => ok({}),
      'organisations.list': none,
      'lists.columns': () => ok({ columns: null }),
      'lists.views': () => ok([]),
      'groups.list': () => ok([]),
      'groups.ofPerson': () => ok([]),
      'duplicates.count': () => ok({ pairs: 0 }),
      'people.get': () => ok(anna),
      'people.timeline': () => ok({ total: 0, items: [] }),
      'privacy.ofPerson': () =>
        ok({
          ...{ source: null, purpose: null, basis: null, consents: [], keptLonger: null },
          programme: { purpose: null, basis: null },
        }),
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
    fireEvent.change(field, { target: { value: 'acties' } })
    expect(screen.getByRole('option', { name: /Plan van aanpak/ }).textContent).toContain(
      'ook: acties',
    )
    fireEvent.keyDown(field, { key: 'Enter' })
    await screen.findByRole('heading', { level: 1, name: 'Plan van aanpak' })
    expect(router.state.location.pathname).toBe('/plan')
  })

  it('shows the store’s own state as a calm page', async () => {
    const damaged: Answer = { kind: 'unavailable', state: 'damaged', sentence: 'Er is iets stuk.' }
    installBridge({ 'system.status': () => damaged, 'system.appearance': () => damaged })
    open('/vandaag')
    await screen.findByRole('heading', { name: 'Het gegevensbestand is beschadigd' })
    expect(screen.getByText('Er is iets stuk.')).toBeDefined()
  })

  it('takes every name off the screen the moment the store is locked, and asks for the key', async () => {
    const opensWith = { password: true, recoveryKey: false, machine: false }
    const bridge = installBridge({
      ...base,
      'safe.state': () => ok({ state: 'locked', opensWith }),
    })
    open('/rapportage')
    await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
    toast.set({ id: 1, sentence: 'Anna Proefstuk is aangemeld.', canUndo: true })
    await screen.findByText('Anna Proefstuk is aangemeld.')
    const locked: Answer = { kind: 'unavailable', state: 'locked', sentence: '' }
    bridge.answers['system.status'] = () => locked
    act(() => bridge.notify({ kind: 'store', state: 'locked' }))
    expect(document.body.textContent).not.toContain('Anna')
    expect(screen.getByRole('heading', { name: 'Schakel is op slot' })).toBeDefined()
    expect(await screen.findByLabelText('Wachtwoord')).toBe(document.activeElement)
    expect(toast.get()).toBeUndefined()
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
