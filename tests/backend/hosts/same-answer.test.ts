import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { contract } from '#domain/contract'
import type { CallName, CommandName } from '#domain/contract'
import type { Answer } from '#domain/contract/answers'
import type { Entry } from '#domain/contract/kinds'
import type { FileRefId } from '#domain/shared/ids'
import { keySourceOf } from '#backend/sample-mark'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { callCommand } from '../../../electron/hosts/cli-call.ts'
import { startWebHost } from '../../../electron/hosts/http.ts'
import type { WebHost } from '../../../electron/hosts/http.ts'
import { countingIds, storyNow } from '../../builders/a-backend.ts'
import { aFolder } from '../../builders/a-folder.ts'
import { diceOf, randomInput } from '../undo/random-input.ts'
import { aBusyDesk } from '../undo/busy-desk.ts'
import { worldOf } from '../undo/world.ts'
import type { World } from '../undo/world.ts'

const names = Object.keys(contract) as CallName[]
const kindOf = (name: CallName) => (contract[name] as Entry).kind
const throws = [11, 23, 5, 8, 2, 13, 7, 1]

/** An input every entry takes: commands as the undo property makes them, the rest by hand. */
const byHand: Partial<Record<CallName, object>> = {
  'poolNeeds.ofEvent': { eventId: 'plan-2025-02-14' },
  'poolNeeds.get': { needId: 'nothing-here' },
  'assignments.candidates': { eventId: 'plan-2025-02-14', language: 'Tigrinya' },
  'assignments.wording': { eventId: 'plan-2025-02-14', language: 'Tigrinya' },
  'assignments.checkChange': { assignmentId: 'nothing-here' },
  'assignments.list': { eventId: 'plan-2025-02-14' },
  'people.get': { personId: 'desk-000002' },
  'people.history': { personId: 'desk-000002' },
  'people.timeline': { personId: 'desk-000002' },
  'people.chooser': { search: 'el' },
  'lists.columns': { list: 'people' },
  'lists.views': { list: 'people' },
  'people.export': { list: { sort: 'organisation' } },
  'organisations.export': { organisationIds: ['fijnder'] },
  'duplicates.compare': { personId: 'desk-000002', otherPersonId: 'desk-000004' },
  'duplicates.compareOrganisations': {
    ...{ organisationId: 'fijnder', otherOrganisationId: 'stoer' },
  },
  'groups.ofPerson': { personId: 'desk-000002' },
  'organisations.people': { organisationId: 'fijnder' },
  'organisations.get': { organisationId: 'fijnder' },
  'organisations.timeline': { organisationId: 'fijnder' },
  'search.find': { text: 'fijnder' },
  'indicators.get': { indicatorId: 'werkend-50' },
  'projects.get': { projectId: 'opijver' },
  'consultations.get': { consultationId: 'overleg-1' },
  'events.get': { eventId: 'plan-2025-02-14' },
  'events.asks': { eventId: 'plan-2025-02-14' },
  'events.inSeries': { eventId: 'plan-2025-02-14' },
  'year.proposal': { year: 2027 },
  'events.rhythm': { year: 2025 },
  'events.movePlan': { eventId: 'plan-2025-02-14', date: '2027-02-19' },
  'programme.get': { eventId: 'plan-2025-02-14' },
  'tasks.list': { eventId: 'plan-2025-02-14' },
  'tasks.due': { until: '2027-12-31' },
  'tasks.counts': { from: '2027-01-01', until: '2027-01-31' },
  'attendance.list': { eventId: 'plan-2025-02-14' },
  'attendance.answersOf': { eventId: 'plan-2025-02-14', personId: 'desk-000002' },
  'forms.recognise': { file: 'nothing-here' },
  'forms.preview': { file: 'nothing-here', eventId: 'plan-2025-02-14' },
  'needs.list': { eventId: 'plan-2025-02-14' },
  'attendance.openSeats': {},
  'attendance.findList': { file: 'nothing-here' },
  'attendance.readBack': { eventId: 'plan-2025-02-14', file: 'nothing-here' },
  'attendance.exportList': { eventId: 'plan-2025-02-14' },
  'attendance.exportGuests': { eventId: 'plan-2025-02-14' },
  'day.room': { eventId: 'plan-2025-02-14' },
  'day.papers': { eventId: 'plan-2025-02-14' },
  'day.certificates': { eventId: 'plan-2025-02-14' },
  'day.folder': { eventId: 'plan-2025-02-14' },
  'messages.round': { eventId: 'plan-2025-02-14' },
  'coverage.event': { eventId: 'plan-2025-02-14', stage: 'invited' },
  'coverage.year': { year: 2025, stage: 'invited' },
  'coverage.cell': {
    of: { eventId: 'plan-2025-02-14' },
    stage: 'invited',
    chainRoleId: 'sociale-dienst',
    gemeenteId: 'GM0294',
  },
  'coverage.candidates': {
    eventId: 'plan-2025-02-14',
    chainRoleId: 'sociale-dienst',
    gemeenteId: 'GM0294',
  },
  'effort.year': { year: 2025 },
  'coverage.exportYear': { year: 2025 },
  'calendar.signals': { date: '2027-02-14', startTime: '13:00', endTime: '16:00' },
  'calendar.nextGoodDay': { from: '2027-02-14' },
  'calendar.goodDays': {
    from: '2027-02-01',
    until: '2027-02-28',
    startTime: '13:00',
    endTime: '16:00',
  },
  'calendar.knownDays': { year: 2027 },
  'calendar.days': { from: '2027-02-01', until: '2027-02-28' },
  'calendar.events': { from: '2025-02-01', until: '2025-02-28' },
  'calendar.exportIcs': { eventIds: ['plan-2025-02-14'] },
  'budget.sheet': { year: 2025 },
  'payments.overview': { from: '2026-01-01', until: '2026-12-31' },
  'report.figures': { from: '2025-01-01', until: '2025-12-31' },
  'report.evidence': { of: { from: '2025-01-01', until: '2025-12-31' }, key: 'bijeenkomsten' },
  'poolLoad.of': { from: '2026-01-01', until: '2026-12-31' },
  'payments.export': { from: '2026-01-01', until: '2026-12-31' },
  'payments.exportHours': { year: 2026 },
  'budget.checks': { year: 2025 },
  'budget.yearEnd': { year: 2025 },
  'budget.sameInvoice': { supplier: null, invoice: 'F-1' },
  'budget.perPerson': { eventId: 'plan-2025-02-14' },
  'budget.course': { year: 2025, lineId: null },
  'budget.madeOf': { figure: 'verplicht', year: 2025, lineId: null, eventId: null },
  'keys.unlock': { password: 'drie groene fietsen' },
  'keys.setPassword': { password: 'drie groene fietsen' },
  'keys.removePassword': { current: { password: 'drie groene fietsen' } },
  'keys.testRecoveryKey': { recoveryKey: '3AHR-Z6DM-V29G-QY5C-KT18-FPX4-BJT0' },
  'import.preview': { file: 'nothing-here' },
  'budgetImport.inspect': { file: 'nothing-here' },
  'finance.inspect': { file: 'nothing-here' },
  'plan.action': { actionId: 'd' },
  'evidence.of': { actionId: 'd' },
  'outcomes.ofEvent': { eventId: 'plan-2025-02-14' },
  'evaluation.get': { eventId: 'plan-2025-02-14' },
  'evaluation.preview': { eventId: 'plan-2025-02-14', file: 'nothing-here' },
  'closing.get': { eventId: 'plan-2025-02-14' },
  'closing.result': { eventId: 'plan-2025-02-14' },
  'hours.list': { from: '2027-01-01', until: '2027-12-31' },
  'hours.people': { month: '2027-03' },
  'hours.exportMonthSheet': { month: '2027-03' },
  'hours.inspectSheet': { file: 'nothing-here' },
  'import.stop': { file: 'nothing-here' },
  'import.left': { file: 'nothing-here' },
  'privacy.findPeople': { search: 'els' },
  'poolDue.ofPerson': { personId: 'desk-000002' },
  'privacy.ofPerson': { personId: 'desk-000002' },
  'privacy.dossierOf': { personId: 'desk-000002' },
  'privacy.dossier': { personId: 'desk-000002' },
  'privacy.erasePlan': { personIds: ['desk-000002'] },
  'privacy.erase': { personIds: ['desk-000002'], typed: 'Elsa van Fictie' },
  'privacy.inspectFile': { file: 'nothing-here' },
  'handover.preview': { variant: 'with-people' },
  'handover.make': { variant: 'without-people' },
  'regionPackage.inspect': { file: 'nothing-here' },
  'backups.restore': { name: 'schakel-v6-r1-2027-02-14T08-00-00-000Z-zelf.schakel', place: 'here' },
  'backups.restoreFile': { file: 'nothing-here' },
  'backups.setSecondPlace': { path: '/nergens/een/map' },
  'backups.startAnew': { typed: 'begin opnieuw' },
}

const open = (folder: string) =>
  startBackend({ dataFolder: folder, keySource: keySourceOf(folder), now: storyNow })

const template = mkdtempSync(join(tmpdir(), 'schakel-desk-'))
let world: World
beforeAll(async () => {
  const newId = countingIds('desk')
  const backend = startBackend({
    dataFolder: template,
    keySource: keySourceOf(template),
    now: storyNow,
    newId,
  })
  await aBusyDesk(backend)
  world = await worldOf(backend, 'nothing-here' as FileRefId)
  backend.close()
}, 180_000)
afterAll(() => rmSync(template, { recursive: true, force: true }))

/** The same busy desk in a folder of its own: a command changes what it is called on. */
function aDesk(): string {
  const folder = aFolder()
  cpSync(template, folder, { recursive: true })
  return folder
}

function inputFor(name: CallName): object {
  if (name === 'venues.get') return { venueId: world.venues[0] }
  if (name === 'finance.proposal') return { rowId: world.financeRows[0] }
  if (name === 'conversations.get') return { conversationId: world.conversations[0] }
  if (name === 'messages.batch' || name === 'messages.files') return { batchId: world.rounds[0] }
  if (name === 'hours.beforeApproval') return { hoursIds: world.hours }
  if (name === 'allowance.of') return { personId: world.pool[0], date: '2027-03-14' }
  if (name === 'report.get' || name === 'report.make') return { reportId: world.reports[0] }
  if (name === 'pool.get') return { personId: world.pool[0] }
  if (name === 'snapshots.compare') {
    return { beforeId: world.snapshots[0], afterId: null, per: 'line', year: null }
  }
  if (name === 'budget.exportCompared') return { snapshotId: world.snapshots[0] }
  if (name === 'savedExports.make') return { exportId: world.savedExports[0] }
  if (name === 'groups.get') return { groupId: world.groups[0] }
  if (kindOf(name) !== 'command') return byHand[name] ?? {}
  const make = randomInput[name as CommandName]
  return make(world, diceOf(throws))
}

/** New ids and keys differ per run, and so do the names of backups; everything else must not. */
function comparable(answer: Answer): string {
  const seen = new Map<string, string>()
  return JSON.stringify(answer)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (!seen.has(id)) seen.set(id, `id-${seen.size}`)
      return seen.get(id) ?? id
    })
    .replaceAll(/([0-9A-Z]{4}-){6}[0-9A-Z]{4}/g, 'recovery-key')
    .replaceAll(/"lastBackupAt":("[^"]*"|null)/g, '"lastBackupAt":0')
}

async function directly(backend: Backend, name: CallName, input: object): Promise<Answer> {
  return JSON.parse(JSON.stringify(await backend.dispatch(name, input))) as Answer
}

async function overHttp(host: WebHost, name: CallName, input: object): Promise<Answer> {
  const signedIn = await fetch(host.newAddress(), { redirect: 'manual' })
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  const response = await fetch(`${host.origin}/call/${name}`, {
    method: 'POST',
    headers: { cookie, origin: host.origin, 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  return (await response.json()) as Answer
}

afterEach(() => vi.restoreAllMocks())

it.each(names)('%s answers the same directly, over HTTP and on the command line', async (name) => {
  const input = inputFor(name)
  const answers: string[] = []

  const backend = open(aDesk())
  answers.push(comparable(await directly(backend, name, input)))
  backend.close()

  const served = open(aDesk())
  const host = await startWebHost({ backend: served, screensFolder: template, port: 0 })
  answers.push(comparable(await overHttp(host, name, input)))
  await host.close()
  served.close()

  const third = aDesk()
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const options = {
    data: third,
    now: storyNow,
    out: join(third, 'uit'),
    files: [],
  }
  await callCommand(name, JSON.stringify(input), options)
  expect(printed).toHaveLength(1)
  answers.push(comparable(JSON.parse(printed[0] ?? '') as Answer))

  expect(answers[1]).toBe(answers[0])
  expect(answers[2]).toBe(answers[0])
  expect(answers[0]).toMatch(/^\{"kind":"(ok|refused)"/)
})
