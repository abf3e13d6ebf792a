import { expect, it } from 'vitest'
import { programmeText } from '#domain/export/programme-text'
import { isoDate, wallTime } from '#domain/shared/dates'

const nobody: { name: string; organisationName: string | null }[] = []
const programme = {
  title: 'Regionale bijeenkomst 14 februari',
  date: isoDate('2025-02-14'),
  startTime: wallTime('09:30'),
  endTime: wallTime('13:00'),
  place: ['De Verzonnen Zaal', 'Doetinchem'],
  items: [
    { title: 'Inloop', minutes: 30, speakers: nobody },
    {
      title: 'Werkgeverssubsidie',
      minutes: 45,
      speakers: [
        { name: 'Karin Verzonnen', organisationName: 'SZW' },
        { name: 'Omar Verhaal', organisationName: null },
      ],
    },
  ],
}

it('tells title, day, place, and each part with its time and who speaks', () => {
  expect(programmeText(programme)).toBe(
    [
      'Regionale bijeenkomst 14 februari',
      'vrijdag 14 februari 2025, 9.30 tot 13.00 uur',
      'De Verzonnen Zaal, Doetinchem',
      '',
      'Programma',
      '9.30 uur: Inloop',
      '10.00 uur: Werkgeverssubsidie (Karin Verzonnen, SZW; Omar Verhaal)',
      '10.45 uur: Einde',
      '',
    ].join('\n'),
  )
})

it('tells how long a part lasts while the event has no times, and invents no date or place', () => {
  const bare = { ...programme, date: null, startTime: null, endTime: null, place: [] }
  expect(programmeText(bare)).toBe(
    [
      'Regionale bijeenkomst 14 februari',
      'De datum volgt.',
      '',
      'Programma',
      'Inloop (30 minuten)',
      'Werkgeverssubsidie (Karin Verzonnen, SZW; Omar Verhaal) (45 minuten)',
      '',
    ].join('\n'),
  )
})
