import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import type { ChainRoleId } from '#domain/shared/ids'
import type { FileRef } from '#domain/contract/scalars'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { anEventOn, aPerson, doetinchem } from './a-chain.ts'

const sensitive = 'ervaringsdeskundige' as ChainRoleId

async function bookOf(backend: Backend, files: readonly FileRef[]) {
  const [file] = files
  const bytes = file && backend.files.find(file.id)?.bytes
  if (!file || !bytes) throw new Error('No file was made')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  const rowsOf = (name: string) => {
    const rows: string[][] = []
    workbook.getWorksheet(name)?.eachRow((row) => {
      const cells: string[] = []
      row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text))
      rows.push(cells)
    })
    return rows
  }
  return { name: file.name, rowsOf }
}

async function aDesk() {
  const backend = aBackend()
  const eventId = await anEventOn(backend, '2027-03-14', 'Regionale bijeenkomst')
  const work = { chainRoleId: sensitive, gemeenteIds: [doetinchem] }
  const omar = await aPerson(backend, 'Omar Verhaal', 'Stichting Voorbeeld', work)
  const joke = await aPerson(backend, 'Joke van Fictie', 'Fijnder')
  const personIds = [omar, joke]
  await valueOf(backend, 'attendance.invite', { eventId, personIds, channel: 'mail' })
  await valueOf(backend, 'attendance.answer', { eventId, personIds, answer: 'yes' })
  return { backend, eventId }
}

it('writes the deelnemers with the chain and the numbers', async () => {
  const { backend, eventId } = await aDesk()
  const { files } = await valueOf(backend, 'attendance.exportGuests', { eventId })
  const { name, rowsOf } = await bookOf(backend, files)
  expect(name).toBe('2027-03-14_deelnemers_regionale-bijeenkomst.xlsx')
  const joke = rowsOf('Deelnemers').find(([who]) => who === 'Joke van Fictie')
  expect(joke).toEqual(expect.arrayContaining(['Sociale dienst', 'aangemeld', 'e-mail', 'ja']))
  const registered = rowsOf('Keten').filter(([stage]) => stage === 'Aangemeld')
  expect(registered.find(([, role]) => role === 'Sociale dienst')?.at(-1)).toBe('1')
  expect(registered.at(-1)?.at(-1)).toBe('2')
})

it('tells nobody which cell a sensitive role fills, unless it is ticked', async () => {
  const { backend, eventId } = await aDesk()
  const plain = await valueOf(backend, 'attendance.exportGuests', { eventId })
  const hidden = await bookOf(backend, plain.files)
  const roles = (rows: string[][]) => new Set(rows.map(([, role]) => role))
  expect(roles(hidden.rowsOf('Keten'))).not.toContain('Ervaringsdeskundige')
  const other = hidden.rowsOf('Keten').find(([, role]) => role === 'deelnemer')
  expect(other?.at(-1)).toBe('1')
  const ticked = await valueOf(backend, 'attendance.exportGuests', {
    eventId,
    showsSensitiveRoles: true,
  })
  const shown = await bookOf(backend, ticked.files)
  expect(roles(shown.rowsOf('Keten'))).toContain('Ervaringsdeskundige')
})

it('writes the chain of a year with the events that were counted', async () => {
  const { backend } = await aDesk()
  const { files } = await valueOf(backend, 'coverage.exportYear', { year: 2027 })
  const { name, rowsOf } = await bookOf(backend, files)
  expect(name).toBe('2026-11-23_keten_2027.xlsx')
  expect(rowsOf('Bijeenkomsten').at(-1)?.at(1)).toBe('Regionale bijeenkomst')
})

it('refuses the deelnemers of an event that is not there', async () => {
  const answer = await ask(aBackend(), 'attendance.exportGuests', { eventId: 'nowhere' as never })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'not-found' })
})
