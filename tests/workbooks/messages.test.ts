import { writeFile } from 'node:fs/promises'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MessageWay } from '#domain/messages/kinds'
import { valueOf } from '../builders/a-backend.ts'
import { aFolder } from '../builders/a-folder.ts'
import { anEventWith } from '../backend/attendance/an-event.ts'
import type { Guests } from '../backend/attendance/an-event.ts'
import { reachable } from '../backend/messages/a-round.ts'
import { missingReaders } from './readers/find-readers.ts'
import { readLetter, readMails } from './readers/read-mail.ts'
import { readWithOpenpyxl } from './readers/read-workbook.ts'

const names = ['Żaneta Brzęk', 'أمينة الخيال', 'Noor van ’t Verzinsel']

/** People with names in several scripts who are invited, and the address of each. */
async function aDesk(): Promise<Guests> {
  const guests = await anEventWith({ count: names.length })
  await reachable(guests)
  for (const [index, name] of names.entries()) {
    await valueOf(guests.backend, 'people.change', { personId: guests.person(index), name })
  }
  await guests.do('attendance.invite', { personIds: guests.people })
  const sender = { name: 'Sanne Voorbeeld', email: 'sanne@voorbeeld.example' }
  await valueOf(guests.backend, 'messages.setSender', sender)
  return guests
}

async function filesOf(guests: Guests, way: MessageWay, count = names.length): Promise<string[]> {
  const { backend, eventId, people } = guests
  const { batchId } = await valueOf(backend, 'messages.make', {
    ...{ kind: 'invitation', eventId, way, personIds: people.slice(0, count) },
    subject: 'Uitnodiging: {bijeenkomst} – één plek',
    body: '{aanhef},\nU bent welkom op {dag}.\nParkeren: {parkeer plaats}. Groet, {afzender}',
  })
  const { files } = await valueOf(backend, 'messages.files', { batchId })
  const folder = aFolder()
  return Promise.all(
    files.map(async ({ id }) => {
      const held = backend.files.find(id)
      if (!held) throw new Error('The file is gone')
      const path = join(folder, held.ref.name)
      await writeFile(path, held.bytes)
      return path
    }),
  )
}

const addressesIn = (text: string) => [...new Set(text.match(/[\w.-]+@voorbeeld\.example/g) ?? [])]
const usual = ['Date', 'MIME-Version', 'Message-ID', 'Subject', 'X-Unsent']
const headerNames = ['Content-Type', ...usual]

describe.skipIf(missingReaders().length > 0)('what Python finds in a draft', () => {
  it('is a mail to one person, with the name and the calendar file, and nobody else in it', async () => {
    const [path = ''] = await filesOf(await aDesk(), 'mail-each')
    const mails = Object.values(await readMails(path))
    expect(mails).toHaveLength(3)
    const addressees: string[] = []
    for (const mail of mails) {
      expect(mail.defects).toEqual([])
      expect(mail.headers.map(([name]) => name).sort()).toEqual([...headerNames, 'To'].sort())
      expect(mail.subject).toBe('Uitnodiging: Regionale bijeenkomst – één plek')
      expect(mail.body).toContain('U bent welkom op zondag 14 maart 2027.\n')
      expect(mail.body).toContain('Groet, Sanne Voorbeeld')
      expect([...mail.cc, ...mail.bcc]).toEqual([])
      const [calendar] = mail.parts.filter(({ type }) => type === 'text/calendar')
      expect(calendar).toMatchObject({ method: 'PUBLISH', name: 'agenda.ics' })
      expect(calendar?.content).toContain('SUMMARY:Regionale bijeenkomst')
      expect(addressesIn(mail.raw)).toEqual(mail.to)
      addressees.push(...mail.to)
    }
    expect(new Set(addressees).size).toBe(3)
    const greetings = mails.map(({ body }) => body?.split(',')[0]).sort()
    expect(greetings).toEqual(names.map((name) => `Beste ${name.split(' ')[0] ?? ''}`).sort())
  })

  it('is marked as not sent, and tells nothing of her machine', async () => {
    const [path = ''] = await filesOf(await aDesk(), 'mail-each', 1)
    expect(path).toMatch(/\.eml$/)
    const [mail] = Object.values(await readMails(path))
    const headers = Object.fromEntries(mail?.headers ?? [])
    expect(headers['X-Unsent']).toBe('1')
    expect(headers['Message-ID']).toMatch(/^<[^@]+@schakel\.invalid>$/)
    const head = mail?.raw.slice(0, mail.raw.indexOf('\r\n\r\n')) ?? ''
    for (const own of [hostname(), userInfo().username, 'sanne@voorbeeld.example']) {
      expect(head.split(/[\s<>@:;,"=.]+/)).not.toContain(own)
    }
  })

  it('has everybody in bcc only when it is one mail, and names nobody in its words', async () => {
    const [path = ''] = await filesOf(await aDesk(), 'one-mail')
    const [mail] = Object.values(await readMails(path))
    expect(mail?.to).toEqual(['sanne@voorbeeld.example'])
    expect(mail?.cc).toEqual([])
    expect(mail?.bcc.toSorted()).toEqual([0, 1, 2].map((index) => `gast${index}@voorbeeld.example`))
    expect(mail?.body).toMatch(/^Beste mensen,/)
    const others = mail?.headers.filter(([name]) => name !== 'Bcc') ?? []
    expect(addressesIn(JSON.stringify(others))).toEqual(['sanne@voorbeeld.example'])
    for (const name of names) expect(mail?.body).not.toContain(name.split(' ')[0])
  })
})

describe.skipIf(missingReaders().length > 0)('what Word merges', () => {
  it('has its headings in the first row, and a merge field for each that differs per person', async () => {
    const [list = '', letter = '', calendar = ''] = await filesOf(await aDesk(), 'merge')
    expect(calendar).toMatch(/\.ics$/)
    const { sheets } = await readWithOpenpyxl(list)
    const cells = sheets[0]?.cells ?? {}
    const valuesIn = (row: number) =>
      Object.entries(cells)
        .filter(([at]) => at.replace(/\D/g, '') === String(row))
        .map(([, { value }]) => value)
    const headings = valuesIn(1)
    expect(headings.slice(0, 4)).toEqual(['Email', 'Aanhef', 'Voornaam', 'Naam'])
    expect(headings).toContain('Parkeer_plaats')
    expect(sheets.map(({ rows }) => rows)).toEqual([4])
    expect(valuesIn(2)).toContain('Regionale bijeenkomst')
    const word = await readLetter(letter)
    expect(word.broken).toBeNull()
    expect(word.fields).toEqual(['Aanhef', 'Parkeer_plaats'])
    for (const field of word.fields) expect(headings).toContain(field)
    expect(word.paragraphs).toEqual([
      '«Aanhef»,',
      'U bent welkom op zondag 14 maart 2027.',
      'Parkeren: «Parkeer_plaats». Groet, Sanne Voorbeeld',
    ])
  })
})
