import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import type { FileRef } from '#domain/contract/scalars'
import type { Instant } from '#domain/shared/dates'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { anEventWith } from '../attendance/an-event.ts'
import type { Guests } from '../attendance/an-event.ts'

// The event is on Sunday 14 March 2027.
const at = (moment: string) => aBackend({ now: moment as Instant })
const friday = '2027-03-12T08:00:00.000Z'
const folder = '2027-03-14_regionale-bijeenkomst'

function partsOf(backend: Backend, files: readonly FileRef[]) {
  const [file] = files
  const bytes = file && backend.files.find(file.id)?.bytes
  if (!bytes) throw new Error('No file was made')
  const parts = unzipSync(bytes)
  const text = (path: string) => new TextDecoder().decode(parts[path])
  return { name: file.name, parts, text }
}

/** An event with a guest who has an e-mail address and a telephone. */
async function anEventWithAddresses(moment: string): Promise<Guests> {
  const guests = await anEventWith({ count: 2 }, at(moment))
  const { personId } = await guests.do('people.create', {
    name: 'Carla <b>Schets</b>',
    email: 'carla@voorbeeld.nl',
    phone: '06 00 00 00 01',
  })
  await guests.do('attendance.answer', { personIds: [...guests.people, personId], answer: 'yes' })
  return guests
}

it('is of use on the working day before and on the day, until the event is over', async () => {
  const seen = async (moment: string) => {
    const guests = await anEventWith({ count: 0 }, at(moment))
    const { events } = await guests.do('day.folderEvents', {})
    return events.length
  }
  expect(await seen('2027-03-11T08:00:00.000Z')).toBe(0)
  // Friday: the next working day is Monday, and the event is between.
  expect(await seen(friday)).toBe(1)
  expect(await seen('2027-03-14T11:59:00.000Z')).toBe(1)
  expect(await seen('2027-03-14T12:00:00.000Z')).toBe(0)
})

it('holds the lists, the day and what to do, and nobody’s address or telephone', async () => {
  const guests = await anEventWithAddresses(friday)
  const { eventId, backend } = guests
  await guests.do('programme.add', { kind: 'talk', title: 'Welkom', minutes: 30 } as never)
  await guests.do('tasks.add', {
    title: 'Zet de stoelen klaar',
    ...{ anchor: 'start', offsetCount: 0, offsetUnit: 'days', note: null },
  } as never)
  await guests.do('organisations.create', {
    name: 'De Verzonnen Zaal',
    phone: '0314 00 00 00',
  })
  await valueOf(backend, 'events.change', {
    eventId,
    venue: { name: 'De Verzonnen Zaal', gemeenteId: null },
  })

  const { files } = await valueOf(backend, 'day.folder', {})
  const { name, parts, text } = partsOf(backend, files)
  expect(name).toBe('2027-03-14_noodmap_regionale-bijeenkomst.zip')
  expect(Object.keys(parts).toSorted()).toEqual([
    `${folder}/noodlijst.html`,
    `${folder}/noodlijst.xlsx`,
    `${folder}/presentielijst.xlsx`,
    `${folder}/programma-en-draaiboek.html`,
    'lees-mij-eerst.txt',
  ])
  expect(text('lees-mij-eerst.txt')).toContain('zondag 14 maart 2027, 9.30 uur')
  const list = text(`${folder}/noodlijst.html`)
  expect(list).toContain('Carla &lt;b&gt;Schets&lt;/b&gt;')
  const day = text(`${folder}/programma-en-draaiboek.html`)
  for (const words of ['Welkom', '9.30 tot 10.00', 'Zet de stoelen klaar', '0314 00 00 00']) {
    expect(day).toContain(words)
  }
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(parts[`${folder}/noodlijst.xlsx`] as never)
  const rows: string[] = []
  workbook.worksheets[0]?.eachRow((row) => {
    row.eachCell((cell) => rows.push(cell.text))
  })
  expect(rows).toContain('Carla <b>Schets</b>')
  for (const path of [`${folder}/noodlijst.html`, `${folder}/programma-en-draaiboek.html`]) {
    expect(text(path)).not.toMatch(/carla@|06 00 00/)
  }
  expect(rows.join(' ')).not.toMatch(/carla@|06 00 00/)
})

it('is made of one event when it is asked there, whenever that event is', async () => {
  const guests = await anEventWith({ count: 1 }, at('2026-11-23T08:00:00.000Z'))
  const { files } = await guests.do('day.folder', {})
  expect(partsOf(guests.backend, files).name).toContain('noodmap_regionale-bijeenkomst')
  expect(await ask(guests.backend, 'day.folder', {})).toMatchObject({
    kind: 'refused',
    reason: 'no-event-soon',
  })
})

it('keeps the files of two events of one name apart', async () => {
  const backend = at(friday)
  await anEventWith({ count: 0 }, backend)
  await anEventWith({ count: 0 }, backend)
  const { files } = await valueOf(backend, 'day.folder', {})
  const { name, parts } = partsOf(backend, files)
  expect(name).toBe('2027-03-12_noodmap.zip')
  expect(Object.keys(parts)).toHaveLength(9)
  expect(Object.keys(parts)).toContain(`${folder}-2/noodlijst.html`)
})
