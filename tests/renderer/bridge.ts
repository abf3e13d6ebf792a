import { configure } from '@testing-library/react'
import type { Answer, Notice } from '#domain/contract/answers'
import type { SystemStatus } from '#domain/contract/system'
import { instant, isoDate } from '#domain/shared/dates'

configure({ asyncUtilTimeout: 10_000 })

type Answers = Record<string, (input: never) => Answer>

/** A store that was set up, on the day of the mocks. */
export const aStatus: SystemStatus = {
  version: '0.1.0',
  now: instant('2025-01-21T13:02:00.000Z'),
  today: isoDate('2025-01-21'),
  isClockFixed: true,
  isSetUp: true,
  regionName: 'Achterhoek',
  programmeName: 'Statushouders aan het werk',
  programmeYears: '2024–2026',
  encryption: 'none',
  lastBackupAt: null,
  lostChanges: 0,
  lastChangeAt: instant('2025-01-21T13:02:00.000Z'),
  counts: { events: 1, people: 318, organisations: 148, pool: 22 },
  undo: null,
  redo: null,
}

const nothingDue = { total: 0, rows: [] }

export const ok = (value: unknown, step?: { id: string; name: string }): Answer =>
  step === undefined ? { kind: 'ok', value } : { kind: 'ok', value, step }

/** Stands where the desktop shell puts its two functions; answers from a list and keeps the calls. */
export function installBridge(answers: Answers) {
  const calls: { name: string; input: unknown }[] = []
  const listeners = new Set<(notice: Notice) => void>()
  const all: Answers = {
    'system.status': () => ok(aStatus),
    'report.list': () => ok({ reports: [] }),
    'system.appearance': () =>
      ok({ theme: 'licht', density: 'normaal', hasMotion: true, hasLetterKeys: true }),
    'keys.state': () =>
      ok({
        ...{ state: 'open', opensWith: 'nothing', hasPassword: false, recoveryKey: null },
        ...{ lockAfterMinutes: null, waitSeconds: 0 },
      }),
    // Nobody of the people on these screens is in the pool, and the pool asks nothing.
    'poolDue.ofPerson': () => ok(null),
    'poolDue.get': () =>
      ok({
        ...{ workChecks: nothingDue, unanswered: nothingDue, moved: nothingDue },
        ...{ unapproved: null, unpaid: null },
      }),
    // The plan has no table yet, and asks nothing.
    'planRows.list': () =>
      ok({ rows: [], events: [], programmeYears: { from: null, until: null } }),
    'planChecks.list': () =>
      ok({
        ...{ unplanned: [], actionsToPlan: [], rowsWithoutEvent: [], indicatorsToMeasure: [] },
        ...{ lateAgreements: 0, topicsToCover: [] },
      }),
    'evidence.counts': () => ok({ actions: [] }),
    ...answers,
  }
  Object.assign(globalThis, {
    matchMedia: (query: string) => ({
      matches: false,
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
    schakel: {
      call: (name: string, input: never) => {
        calls.push({ name, input })
        const answer = all[name]
        if (answer === undefined) throw new Error(`no answer for ${name}`)
        return Promise.resolve(answer(input))
      },
      onNotice: (listener: (notice: Notice) => void) => {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
  })
  return {
    calls,
    /** What is answered from now on. */
    answers: all,
    namesOf: () => calls.map(({ name }) => name),
    notify: (notice: Notice) => {
      for (const listener of listeners) listener(notice)
    },
  }
}
