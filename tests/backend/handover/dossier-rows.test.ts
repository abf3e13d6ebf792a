import { expect, it } from 'vitest'
import type { ActionId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'
import { aBackend, valueOf } from '../../builders/a-backend.ts'
import { wordsInside } from './files-inside.ts'

const a = 'a' as ActionId

async function dossier(
  backend: Backend,
  variant: 'with-people' | 'without-people',
): Promise<Uint8Array> {
  const { files } = await valueOf(backend, 'handover.make', { variant })
  const bytes = files[0] && backend.files.find(files[0].id)?.bytes
  if (!bytes) throw new Error('No dossier was made')
  return bytes
}

it('shares nothing that was typed freely in the plan, whoever it is about', async () => {
  const backend = aBackend()
  await valueOf(backend, 'people.create', { name: 'Kanariana Vos' })
  await valueOf(backend, 'plan.changeAction', {
    ...{ actionId: a, nextStep: 'Zangzaadster belt de taalschool' },
    ...{ title: 'Zorgen dat Kanariana belt' },
  })
  await valueOf(backend, 'communication.add', {
    ...{ audience: 'De buren van Zangzaadster', channel: 'brief', message: 'Over zingen' },
  })
  const shared = await dossier(backend, 'without-people')
  expect(wordsInside(shared, ['Zangzaadster', 'Kanariana'])).toEqual({})
  const whole = await dossier(backend, 'with-people')
  expect(Object.keys(wordsInside(whole, ['Zangzaadster'])).join()).toMatch(/plan\.xlsx/)
  backend.close()
})
