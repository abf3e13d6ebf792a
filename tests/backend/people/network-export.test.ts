import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FileRefId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, ask, valueOf } from '../../builders/a-backend.ts'
import { inThisProcess } from '../excel-read/in-this-process.ts'
import { putCsv } from '../import/sample-files.ts'

let backend: Backend
beforeEach(() => {
  backend = anEmptyOne()
})
afterEach(() => backend.close())

const anEmptyOne = () => aBackend({ startGateChild: inThisProcess })

/** A file that one Schakel made, handed to another or to itself. */
function hand(from: Backend, id: FileRefId | undefined, to: Backend): FileRefId {
  const held = id === undefined ? undefined : from.files.find(id)
  if (!held) throw new Error('No file was made')
  return to.files.put(held.ref.name, held.bytes).id
}

// Where they came from is the list they came in with, and so another one.
async function peopleOf(of: Backend) {
  const { rows } = await valueOf(of, 'people.list', { limit: 500 })
  return rows.map(
    ({ id: _, organisationId: _o, hasOwnGemeenten: _g, source: _s, ...facts }) => facts,
  )
}

it('names the file by its day and what it holds, and says how many stand in it', async () => {
  await valueOf(backend, 'people.create', { name: 'Joke van Fictie' })
  const made = await valueOf(backend, 'people.export', {})
  expect(made).toMatchObject({ count: 1, files: [{ name: '2026-11-23_mensen.xlsx' }] })
})

it('takes only those who were chosen, or who fit the list', async () => {
  const joke = await valueOf(backend, 'people.create', { name: 'Joke van Fictie' })
  await valueOf(backend, 'people.create', { name: 'Bo Proef', email: 'bo@voorbeeld.example' })
  const chosen = await valueOf(backend, 'people.export', { personIds: [joke.personId] })
  const listed = await valueOf(backend, 'people.export', { list: { filter: 'without-email' } })
  const searched = await valueOf(backend, 'people.export', { list: { search: 'bo' } })
  expect([chosen.count, listed.count, searched.count]).toEqual([1, 1, 1])
  const nobody = await ask(backend, 'people.export', { list: { search: 'niemand' } })
  expect(nobody).toMatchObject({ kind: 'refused', reason: 'nothing-to-export' })
})

it('gives a file that changes nothing when it is read back', async () => {
  const lines = [
    'Voornaam;Achternaam;Organisatie;Rol;Gemeente;E-mail;Telefoon',
    'Joke;van Fictie;Fijnder;consulent;Aalten, Berkelland;joke@voorbeeld.example;0544 00 00 12',
    'فاطمة;الحسن;Taalhuis Verzonnen;taalhuis;;fatima@voorbeeld.example;',
    'Bo;Proef;=Bakkerij;;;bo@voorbeeld.example;+31 6 12345678',
  ]
  const file = putCsv(backend, lines)
  await valueOf(backend, 'import.preview', { file })
  await valueOf(backend, 'import.apply', { file })
  const before = await peopleOf(backend)

  const made = await valueOf(backend, 'people.export', { showsSensitiveRoles: true })
  const again = hand(backend, made.files[0]?.id, backend)
  const preview = await valueOf(backend, 'import.preview', { file: again })
  expect(preview.counts).toEqual({ new: 0, changed: 0, doubtful: 0, duplicate: 3, rejected: 0 })
  expect(await valueOf(backend, 'import.apply', { file: again })).toMatchObject({ added: 0 })
  expect(await peopleOf(backend)).toEqual(before)
})

const name = fc.constantFrom('Bo Proef', 'Ans van Test', 'Iryna Коваль', 'ሰላም ተስፋዬ', 'Jan de Vries')
const line = fc.record({
  name,
  organisation: fc.constantFrom('UWV', 'Fijnder', '=Stichting', '+Zorg', ''),
  role: fc.constantFrom('taalhuis', 'werkgever', ''),
  gemeente: fc.constantFrom('Aalten', 'Doetinchem en Winterswijk', 'hele regio', ''),
  phone: fc.constantFrom('0612345678', '0314 00 00 12', ''),
})

it(
  'fills an empty Schakel with the same people, whoever they are',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (people) => {
        const [one, other] = [anEmptyOne(), anEmptyOne()]
        try {
          const rows = people.map(
            ({ name: who, organisation, role, gemeente, phone }, index) =>
              `${who};${organisation};${role};${gemeente};${phone};mens${index}@voorbeeld.example`,
          )
          const list = putCsv(one, ['Naam;Organisatie;Rol;Gemeente;Telefoon;E-mail', ...rows])
          await valueOf(one, 'import.preview', { file: list })
          const everybody = people.map((_, index) => ({
            row: index + 2,
            choice: 'as-new' as const,
          }))
          await valueOf(one, 'import.apply', { file: list, choices: everybody })

          const made = await valueOf(one, 'people.export', { showsSensitiveRoles: true })
          const file = hand(one, made.files[0]?.id, other)
          const preview = await valueOf(other, 'import.preview', { file, limit: 500 })
          const choices = preview.rows.map(({ row }) => ({ row, choice: 'as-new' as const }))
          await valueOf(other, 'import.apply', { file, choices })
          expect(await peopleOf(other)).toEqual(await peopleOf(one))
        } finally {
          one.close()
          other.close()
        }
      }),
      { seed: 6, numRuns: 8 },
    )
  },
)

it('gives organisations that are read back as they are', async () => {
  const facts = { chainRoleId: 'werkgever', gemeenteIds: ['GM0197'], phone: '0544 00 00 13' }
  await valueOf(backend, 'organisations.create', { name: 'Bakkerij Verzonnen', ...facts } as never)
  const made = await valueOf(backend, 'organisations.export', {})
  const file = hand(backend, made.files[0]?.id, backend)
  const preview = await valueOf(backend, 'import.preview', { file })
  expect(preview).toMatchObject({ target: 'organisations', counts: { new: 0, changed: 0 } })
  expect(preview.counts.duplicate).toBe(made.count)
})

it('tells no sensitive role of an organisation unless that is ticked', async () => {
  const { chainRoles } = await valueOf(backend, 'region.get', {})
  const sensitive = chainRoles.find(({ isPrivacySensitive }) => isPrivacySensitive)
  const facts = { name: 'Stichting Verzonnen', chainRoleId: sensitive?.id }
  const { organisationId } = await valueOf(backend, 'organisations.create', facts as never)
  const roleReadBack = async (showsSensitiveRoles: boolean) => {
    const wish = { organisationIds: [organisationId], showsSensitiveRoles }
    const made = await valueOf(backend, 'organisations.export', wish)
    const other = anEmptyOne()
    try {
      const file = hand(backend, made.files[0]?.id, other)
      await valueOf(other, 'import.preview', { file })
      await valueOf(other, 'import.apply', { file })
      const { rows } = await valueOf(other, 'organisations.list', { search: facts.name })
      return rows.map(({ chainRoleId }) => chainRoleId)
    } finally {
      other.close()
    }
  }
  expect(await roleReadBack(true)).toEqual([sensitive?.id])
  expect(await roleReadBack(false)).toEqual([null])
})
