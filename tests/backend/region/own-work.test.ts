import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import { cents } from '#domain/shared/money'
import type {
  ActionId,
  BudgetLineId,
  EventTypeId,
  FileRefId,
  IndicatorId,
} from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, hashOf, valueOf } from '../../builders/a-backend.ts'

const fixture = join(import.meta.dirname, '../../fixtures/regio/verzonnen-regio.json')
const text = readFileSync(fixture, 'utf8')

const held = (backend: Backend, json: string): FileRefId =>
  backend.files.put('regio.json', Buffer.from(json)).id

const b = 'b' as ActionId

const works: Readonly<Record<string, (backend: Backend) => Promise<unknown>>> = {
  'a note at an action': (backend) =>
    valueOf(backend, 'actionNotes.add', {
      ...{ actionId: b, notedOn: isoDate('2026-03-01'), text: 'Loopt goed (voorbeeld)' },
    }),
  'a year text': (backend) =>
    valueOf(backend, 'plan.keepYearText', { actionId: b, year: 2025, text: 'Een goed jaar' }),
  'a measurement': async (backend) => {
    const { rows } = await valueOf(backend, 'indicators.list', {})
    const asked = rows.find(({ kind }) => kind === 'percentage')
    await valueOf(backend, 'measurements.add', {
      indicatorId: asked?.id ?? ('' as IndicatorId),
      ...{ measuredOn: isoDate('2026-03-01'), value: 42 },
    })
  },
  'a line of the communication plan': (backend) =>
    valueOf(backend, 'communication.add', {
      ...{ audience: 'Werkgevers', channel: 'Nieuwsbrief', message: 'Kom kijken' },
    }),
  'a report': (backend) =>
    valueOf(backend, 'report.create', {
      title: 'Jaarverslag 2025',
      ...{ from: isoDate('2025-01-01'), until: isoDate('2025-12-31') },
    }),
  'an amount of the budget': (backend) =>
    valueOf(backend, 'budget.setAmount', {
      ...{ lineId: 'post-03' as BudgetLineId, year: 2025, amount: cents(100_00) },
    }),
  'a venue': (backend) => valueOf(backend, 'venues.add', { name: 'Dorpshuis (voorbeeld)' }),
  'something asked of the sleutelpersonen': (backend) =>
    valueOf(backend, 'poolNeeds.add', { title: 'Huisbezoek (voorbeeld)' }),
  'an action of her own': (backend) =>
    valueOf(backend, 'plan.addAction', { title: 'Taalcafé (voorbeeld)' }),
  'an organisation of her own': (backend) =>
    valueOf(backend, 'organisations.create', { name: 'Taalhuis (voorbeeld)' }),
  'an event of her own in the archive': async (backend) => {
    const typeId = 'cop' as EventTypeId
    const { eventId } = await valueOf(backend, 'events.create', { typeId })
    await valueOf(backend, 'events.archive', { eventId })
  },
}

it.each(Object.entries(works))(
  'says beforehand that %s would go, and never replaces it',
  async (_, work) => {
    const backend = aBackend()
    await work(backend)
    const before = await hashOf(backend)
    const file = held(backend, text)
    expect(await valueOf(backend, 'regionPackage.inspect', { file })).toMatchObject({
      isInUse: true,
    })
    expect(await ask(backend, 'regionPackage.take', { file })).toMatchObject({
      kind: 'refused',
      reason: 'region-has-work',
    })
    expect(await hashOf(backend)).toBe(before)
    backend.close()
  },
)

const withoutSources = (_key: string, value: unknown): unknown =>
  _key === 'bron' ? undefined : value

it('takes another package after one that names no sources', async () => {
  const backend = aBackend()
  const bare = JSON.stringify(JSON.parse(text, withoutSources))
  for (const json of [bare, bare, text]) {
    const file = held(backend, json)
    expect(await valueOf(backend, 'regionPackage.inspect', { file })).toMatchObject({
      isInUse: false,
    })
    await valueOf(backend, 'regionPackage.take', { file })
  }
  backend.close()
})

it.each(['rollen', 'soorten', 'geldbronnen', 'begroting'])(
  'takes a package that leaves %s as they are',
  async (part) => {
    const whole = JSON.parse(text) as Record<string, unknown>
    Reflect.deleteProperty(whole, part)
    const backend = aBackend()
    if (part === 'rollen') Object.assign(whole, { organisaties: [] })
    if (part === 'soorten') Object.assign(whole, { bijeenkomsten: [] })
    const file = held(backend, JSON.stringify(whole))
    expect(await valueOf(backend, 'regionPackage.take', { file })).toMatchObject({
      regionName: 'Waterrijk (voorbeeld)',
    })
    backend.close()
  },
)
