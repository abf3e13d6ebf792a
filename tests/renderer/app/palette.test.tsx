import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { afterEach, describe, expect, it } from 'vitest'
import { placeIds } from '#domain/commands/places'
import { actionIds } from '#domain/commands/registry'
import { actionWords, placeWords } from '#domain/texts/commands'
import { recentRows } from '#renderer/app/palette-recent'
import { createAppRouter } from '#renderer/app/router'
import { toast } from '#renderer/lib/messages'
import { installBridge, ok } from '../bridge.ts'

const action = { id: 'c', title: 'Startkwalificatie verbeteren', phase: '', state: null }
const line = { id: 'post-03', code: '03', name: 'Bijeenkomsten', opensYear: null, closesYear: null }
const answers = {
  'region.get': () => ok({ name: 'Achterhoek', source: null, gemeenten: [], chainRoles: [] }),
  'search.find': ({ kinds }: { kinds: string[] }) =>
    ok([aPerson, anOrganisation, anEvent].filter(({ kind }) => kinds.includes(kind))),
  'events.types': () => ok([]),
  'events.series': () => ok([]),
  'events.list': () => ok({ total: 0, rows: [], years: [] }),
  'venues.list': () =>
    ok([{ id: 'v-1', name: 'De Verzonnen Zaal', gemeenteId: null, gemeenteName: null }]),
  'plan.overview': () =>
    ok({
      actions: [action],
      stopped: [],
      rows: [],
      indicators: [],
      projects: [],
      consultations: [],
    }),
  'budget.choices': () =>
    ok({ years: [], lines: [{ ...line, actionIds: [] }], fundingSources: [], vatRates: [] }),
}
const aPerson = { kind: 'person', id: 'p-1', title: 'Omar Verhaal', detail: 'Laborijn' }
const anOrganisation = { kind: 'organisation', id: 'o-1', title: 'Verzinsel BV', detail: null }
const anEvent = { kind: 'event', id: 'e-1', title: 'Café Verbinding', detail: '2025-03-20' }

async function openPalette() {
  installBridge(answers)
  const router = createAppRouter(createMemoryHistory({ initialEntries: ['/rapportage'] }))
  render(<RouterProvider router={router} />)
  await screen.findByRole('heading', { level: 1, name: 'Rapportage' })
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  return { router, field: await screen.findByRole('combobox') }
}

function type(field: HTMLElement, value: string) {
  fireEvent.change(field, { target: { value } })
}

const groupNames = () => screen.getAllByRole('group').map((group) => nameOf(group))
const nameOf = (group: HTMLElement) =>
  document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent
const selected = () => screen.getByRole('option', { selected: true }).textContent

afterEach(() => {
  cleanup()
  toast.set(undefined)
  recentRows.set([])
})

describe('the palette', () => {
  it('lists every action and place of the registry by its label', async () => {
    const { field } = await openPalette()
    const labels = [
      ...actionIds.map((id) => actionWords[id].label),
      ...placeIds.map((id) => placeWords[id].label),
    ]
    const lost = labels.filter((label) => {
      type(field, label)
      return !(selected() ?? '').startsWith(label)
    })
    expect(lost).toEqual([])
  })

  it('puts what was found under its groups, marks the letters and counts the lines', async () => {
    const { field } = await openPalette()
    type(field, 'ver')
    await screen.findByRole('option', { name: /Café Verbinding/ })
    await screen.findByRole('option', { name: /De Verzonnen Zaal/ })
    expect(groupNames().toSorted()).toEqual([
      'Bijeenkomsten, gesprekken en plan',
      'Doe',
      'Ga naar',
      'Mensen',
    ])
    const work = screen.getByRole('group', { name: 'Bijeenkomsten, gesprekken en plan' })
    expect(
      within(work)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Café Verbindingdo 20 maart',
      'De Verzonnen Zaalplaats',
      'Startkwalificatie verbeterenactie c',
    ])
    expect(within(work).getAllByText('Ver')).toHaveLength(2)
    const found = screen.getAllByRole('option').length
    expect(screen.getByText(`${found} gevonden`)).toBeDefined()
  })

  it('keeps to actions after > and to people after @', async () => {
    const { field } = await openPalette()
    type(field, '>be')
    expect(groupNames()).not.toContain('Mensen')
    expect(screen.queryByRole('option', { name: /^Begroting/ })).toBeNull()
    type(field, '@v')
    await screen.findByRole('option', { name: /Omar Verhaal/ })
    expect(groupNames()).toEqual(['Mensen'])
    expect(screen.getAllByRole('option')).toHaveLength(1)
  })

  it('goes to where an action works when it is not on this screen, and says so', async () => {
    const { router, field } = await openPalette()
    type(field, 'open balie')
    expect(selected()).toContain('bij Bijeenkomsten')
    fireEvent.keyDown(field, { key: 'Enter' })
    await waitFor(() => expect(router.state.location.pathname).toBe('/bijeenkomsten'))
    expect(toast.get()?.sentence).toBe(
      '‘Open balie’ werkt bij Bijeenkomsten. Kies daar waar het om gaat.',
    )
  })

  it('goes to the chosen action of the plan', async () => {
    const { router, field } = await openPalette()
    type(field, 'startkwa')
    await screen.findByRole('option', { name: /Startkwalificatie/ })
    fireEvent.click(screen.getByRole('option', { name: /Startkwalificatie/ }))
    await waitFor(() => expect(router.state.location.href).toContain('/plan?actie=c'))
  })

  it('remembers what was chosen, the last one first, until it closes', async () => {
    const { field } = await openPalette()
    type(field, 'omar')
    await screen.findByRole('option', { name: /Omar Verhaal/ })
    type(field, 'rapp')
    fireEvent.keyDown(field, { key: 'Enter' })
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
    const again = await screen.findByRole('combobox')
    expect(groupNames()[0]).toBe('Onlangs')
    expect(selected()).toContain('Rapportage')
    type(again, 'sneltoe')
    expect(groupNames()).not.toContain('Onlangs')
  })

  it('says that nothing was found, without a line to choose', async () => {
    const { field } = await openPalette()
    type(field, '>xyzq')
    expect(screen.queryAllByRole('option')).toEqual([])
    expect(field.getAttribute('aria-activedescendant')).toBeNull()
    expect(screen.getByText('Niets gevonden. Typ een ander woord.')).toBeDefined()
  })
})

describe('the sheet of shortcuts', () => {
  it('lists every shortcut under the place where it works', async () => {
    const { field } = await openPalette()
    type(field, 'sneltoetsen')
    fireEvent.keyDown(field, { key: 'Enter' })
    const sheet = await screen.findByRole('dialog', { name: 'Sneltoetsen' })
    const headings = [...sheet.querySelectorAll('th[scope="rowgroup"]')].map(
      ({ textContent }) => textContent,
    )
    expect(headings.slice(0, 4)).toEqual(['Overal', 'Vandaag', 'Kalender', 'Bijeenkomsten'])
    const redo = within(sheet).getByRole('row', { name: /Doe opnieuw/ })
    expect(redo.textContent).toContain('Ctrl Y of Ctrl Shift Z')
    expect(within(sheet).getAllByRole('row', { name: /Nieuwe bijeenkomst/ })).toHaveLength(3)
  })
})
