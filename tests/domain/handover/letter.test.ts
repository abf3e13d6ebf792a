import { expect, it } from 'vitest'
import { handoverLetter } from '#domain/handover/letter'
import { isoDate } from '#domain/shared/dates'

const facts = { regionName: '', madeOn: isoDate('2026-11-23'), files: [] }
const counts = { withoutOwner: 0, withoutPurpose: 0 }

it('says what only the copy holds, where there is a copy', () => {
  const copy = { isEncrypted: false, opensWith: 'nothing' } as const
  const whole = handoverLetter({ ...facts, ...counts, variant: 'with-people', copy })
  expect(JSON.stringify(whole)).toMatch(/alleen in de reservekopie.*beschikbaarheid/)
  const shared = handoverLetter({ ...facts, ...counts, variant: 'without-people', copy: null })
  expect(JSON.stringify(shared)).not.toContain('beschikbaarheid')
  expect(JSON.stringify(shared)).toContain('Lees het dossier daarom eerst na')
})
