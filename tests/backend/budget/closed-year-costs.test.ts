import { expect, it } from 'vitest'
import { isoDate } from '#domain/shared/dates'
import type { BudgetLineId, CostChainId, EventId, FundingSourceId } from '#domain/shared/ids'
import { cents } from '#domain/shared/money'
import type { MoneyStep } from '#domain/budget/cost-chain'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'

const lineId = 'post-03' as BudgetLineId

const money = (exVat: number, year = 2025) => ({
  ...{ year, exVat: cents(exVat), vat: cents(0), rate: null, isCompensable: false },
  date: isoDate(`${year}-03-01`),
})

type Cost = { step: MoneyStep; eventId?: EventId; source?: string }

function book(backend: Backend, { step, eventId, source }: Cost) {
  return valueOf(backend, 'budget.book', {
    chain: {
      ...{ lineId, eventId: eventId ?? null, description: 'Zaal (voorbeeld)' },
      ...(source === undefined ? {} : { fundingSourceId: source as FundingSourceId }),
    },
    step,
    ...money(10_000),
  })
}

async function templateOf(backend: Backend): Promise<EventId> {
  const types = await valueOf(backend, 'events.types', {})
  const found = types.find(({ templateId }) => templateId !== null)?.templateId
  if (!found) throw new Error('No template')
  return found
}

const close = (backend: Backend) => valueOf(backend, 'budget.closeYear', { year: 2025 })

async function changed(
  backend: Backend,
  change: { chainId: CostChainId } & Record<string, unknown>,
): Promise<string> {
  const answer = await ask(backend, 'budget.changeChain', change)
  return answer.kind === 'refused' ? answer.reason : answer.kind
}

it('does not let a closed cost open again in a closed year, and lets an open one be closed', async () => {
  const backend = aBackend()
  const { chainId } = await book(backend, { step: 'commitment' })
  await close(backend)
  expect(await changed(backend, { chainId, isClosed: true })).toBe('ok')
  expect(await changed(backend, { chainId, isClosed: false })).toBe('year-closed')
  expect(await changed(backend, { chainId, description: 'Zaal met thee' })).toBe('ok')
})

it('keeps an estimate of a closed year counted as it was', async () => {
  const backend = aBackend()
  const { chainId } = await book(backend, { step: 'estimate' })
  const both = await book(backend, { step: 'estimate' })
  await valueOf(backend, 'budget.book', {
    chain: { id: both.chainId },
    step: 'commitment',
    ...money(4_000),
  })
  const template = await templateOf(backend)
  const ofTemplate = await book(backend, { step: 'estimate', eventId: template })
  await close(backend)
  expect(await changed(backend, { chainId, eventId: template })).toBe('year-closed')
  expect(await changed(backend, { chainId: ofTemplate.chainId, eventId: null })).toBe('year-closed')
  expect(await changed(backend, { chainId: both.chainId, coversEstimate: false })).toBe(
    'year-closed',
  )
  expect(await changed(backend, { chainId, coversEstimate: false })).toBe('ok')
})

it('leaves examples and money of another source alone, also in a closed year', async () => {
  const backend = aBackend()
  const example = await book(backend, { step: 'estimate', eventId: await templateOf(backend) })
  const other = await book(backend, { step: 'actual', source: 'snelle-start' })
  await close(backend)
  const answers = [
    await ask(backend, 'budget.removeEntry', { entryId: example.entryId }),
    await ask(backend, 'budget.book', {
      chain: { id: other.chainId },
      step: 'actual',
      ...money(500),
    }),
    await ask(backend, 'budget.removeEntry', { entryId: other.entryId }),
  ]
  expect(answers.map(({ kind }) => kind)).toEqual(['ok', 'ok', 'ok'])
})
