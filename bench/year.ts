import { join } from 'node:path'
import { addDays, isoDate } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { benchBackend, must } from './a-backend.ts'
import { medianMs } from './measure.ts'

const year = { from: '2027-01-01', until: '2027-12-31' }
const questions: readonly [what: string, calls: readonly [name: string, input: object][]][] = [
  [
    'the year on the calendar',
    [
      ['calendar.days', year],
      ['calendar.events', year],
      ['events.rhythm', { year: 2027 }],
    ],
  ],
  [
    'a good day in the year',
    [['calendar.goodDays', { ...year, startTime: '09:30', endTime: '12:30' }]],
  ],
]

type Filling = { readonly inYear: number; readonly elsewhere: number }

/** The year with few and with many events: it may grow with the events shown, not with the store. */
export async function benchYear(folder: string): Promise<string[]> {
  const few = { inYear: 20, elsewhere: 0 }
  const many = { inYear: 400, elsewhere: 1600 }
  const small = await timesWith(join(folder, 'few'), few)
  const large = await timesWith(join(folder, 'many'), many)
  return questions.map(([what], position) =>
    [
      `${what}: ${partOf(small[position] ?? 0, few)}`,
      partOf(large[position] ?? 0, many),
      `each further event shown ${perEvent(small[position] ?? 0, large[position] ?? 0)}`,
    ].join(', '),
  )
}

async function timesWith(folder: string, filling: Filling): Promise<number[]> {
  const backend = benchBackend(folder)
  await fill(backend, filling)
  const times: number[] = []
  for (const [, calls] of questions) {
    const ask = async () => {
      for (const [name, input] of calls) await must(backend, name, input)
    }
    // The first ones find nothing compiled yet.
    await medianMs(20, ask)
    times.push(await medianMs(60, ask))
  }
  backend.close()
  return times
}

async function fill(backend: Backend, { inYear, elsewhere }: Filling): Promise<void> {
  for (let turn = 0; turn < inYear + elsewhere; turn += 1) {
    const start = turn < inYear ? '2027-01-01' : turn % 2 === 0 ? '2019-01-01' : '2031-01-01'
    const date = addDays(isoDate(start), (turn * 7) % 365)
    const times = { startTime: '09:30', endTime: '12:30' }
    await must(backend, 'events.create', { typeId: 'cop', date, ...times })
  }
}

function partOf(ms: number, { inYear, elsewhere }: Filling): string {
  return `${ms.toFixed(2)} ms with ${inYear} of ${inYear + elsewhere} events`
}

function perEvent(small: number, large: number): string {
  return `${(((large - small) / 380) * 1000).toFixed(1)} µs`
}
