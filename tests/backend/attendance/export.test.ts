import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { anEventWith } from './an-event.ts'
import type { Guests } from './an-event.ts'

async function sheetOf(guests: Guests) {
  const { files } = await guests.do('attendance.exportList', {})
  const [file] = files
  const bytes = file && guests.backend.files.find(file.id)?.bytes
  if (!file || !bytes) throw new Error('No file was made')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  const [sheet] = workbook.worksheets
  if (!sheet) throw new Error('The file has no sheet')
  return { name: file.name, sheet, workbook }
}

it('writes the presentielijst that can be printed, signed and read back', async () => {
  const guests = await anEventWith({ count: 6, capacity: 4 })
  await guests.do('attendance.invite', { personIds: guests.people })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  await guests.do('attendance.checkIn', { personId: guests.person(0) })
  await guests.do('attendance.checkIn', { personId: guests.person(1) })
  const walkIn = await guests.do('attendance.walkIn', { name: 'Teun Onbekendsma' })

  const { name, sheet } = await sheetOf(guests)
  expect(name).toBe('2027-03-14_presentielijst_regionale-bijeenkomst.xlsx')
  const rows: string[][] = []
  sheet.eachRow((row) => {
    const cells: string[] = []
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text))
    rows.push(cells)
  })
  const names = rows.map((row) => row[1])
  const { people } = await guests.list()
  const nameOf = (personId: string) => people.find((each) => each.personId === personId)?.name
  for (const listed of [...guests.people.slice(0, 4), walkIn.personId]) {
    expect(names).toContain(nameOf(listed))
  }
  for (const waiting of guests.people.slice(4)) expect(names).not.toContain(nameOf(waiting))
  expect(rows.filter((row) => row[5] === 'ja')).toHaveLength(3)
  expect(rows.flat().join(' ')).not.toContain('@')
})

it('keeps quiet about a sensitive chain role unless it is ticked', async () => {
  const guests = await anEventWith({ count: 1 })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  const plain = await guests.do('attendance.exportList', {})
  const ticked = await guests.do('attendance.exportList', { showsSensitiveRoles: true })
  expect([plain.files, ticked.files].map((files) => files.length)).toEqual([1, 1])
})

it('refuses an event that is not there', async () => {
  const guests = await anEventWith()
  const nowhere = { ...guests, eventId: 'nowhere' as never }
  expect(nowhere.eventId).not.toBe(guests.eventId)
  const answer = await guests.backend.dispatch('attendance.exportList', { eventId: 'nowhere' })
  expect(answer).toMatchObject({ kind: 'refused', reason: 'not-found' })
})
