import { join } from 'node:path'
import { writeSync } from 'node:fs'
import { keyFile } from '#backend/key-file'
import { startBackend } from '#backend/start'
import { storyNow } from '../../builders/a-backend.ts'

// Opens a folder as it is and tries to change something; says how the store stands and the answer.
const [folder = ''] = process.argv.slice(2)
const backend = startBackend({
  dataFolder: folder,
  keySource: keyFile(join(folder, 'schakel.key')),
  now: storyNow,
})
const answer = await backend.dispatch('region.change', { name: 'Voorbeeldstreek' })
const { state } = backend.opened
backend.close()
writeSync(1, `${JSON.stringify({ state, answer })}\n`)
