import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { anEventWith } from '../attendance/an-event.ts'
import type { Guests } from '../attendance/an-event.ts'

async function wordsOf(guests: Guests): Promise<string> {
  const { files } = await guests.do('day.certificates', {})
  const [file] = files
  const bytes = file && guests.backend.files.find(file.id)?.bytes
  if (!bytes) throw new Error('No file was made')
  expect(file.name).toBe('2027-03-14_bewijzen-van-deelname_regionale-bijeenkomst.docx')
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
}

it('has a page for each who was in, and none for who was taken back or never came', async () => {
  const guests = await anEventWith({ count: 4 })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  for (const index of [0, 1, 2]) {
    await guests.do('attendance.checkIn', { personId: guests.person(index) })
  }
  await guests.do('attendance.checkOut', { personId: guests.person(1) })
  await guests.do('attendance.undoPresence', { personId: guests.person(2) })
  const names = await Promise.all(guests.people.map(async (id) => (await guests.of(id)).name))
  const words = await wordsOf(guests)
  expect(names.filter((name) => words.includes(name))).toEqual(names.slice(0, 2))
  expect(words.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
  // A4 lying down, in twentieths of a point.
  expect(words).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
  expect(words).toContain('Duur: 3 uur en 30 minuten')
})

it('is made for nobody who was erased, who still counts', async () => {
  const guests = await anEventWith({ count: 2 })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  for (const personId of guests.people) await guests.do('attendance.checkIn', { personId })
  const { name: typed } = await guests.of(guests.person(0))
  await guests.do('privacy.erase', { personIds: [guests.person(0)], typed })
  const { people } = await guests.do('day.papers', {})
  expect(people.map(({ name }) => name)).toEqual([(await guests.of(guests.person(1))).name])
  expect(await wordsOf(guests)).not.toContain('[gewist]')
  expect((await guests.list()).counts).toMatchObject({ registered: 2, present: 2 })
})

it('is refused while nobody was present, and says so', async () => {
  const guests = await anEventWith({ count: 1 })
  await guests.do('attendance.answer', { personIds: guests.people, answer: 'yes' })
  expect(await guests.refusalOf('day.certificates', {})).toBe('nobody-present')
})
