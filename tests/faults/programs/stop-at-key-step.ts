import { changeKey } from '#backend/safe/change-key'
import { removePassword, setPassword } from '#backend/safe/password'
import { unlock } from '#backend/safe/unlock'
import { storyNow } from '../../builders/a-backend.ts'
import { openFolder, otherPassword, password } from '../../backend/keys/a-safe-folder.ts'

// Does one work on the keys of a folder and kills itself, as a power cut would, at the given step.
const [folder = '', work = '', wanted = ''] = process.argv.slice(2)
const { safe } = openFolder(folder)
const ports = { now: () => storyNow }
const onStep = (step: string) => {
  if (step === wanted) process.kill(process.pid, 'SIGKILL')
}
const options = { ports, onStep }
const current = { password }
if (safe.opened.state === 'locked') await unlock(safe, current, ports)

const works: Record<string, () => Promise<unknown>> = {
  'set the first password': () => setPassword(safe, { password: otherPassword }, options),
  'set another password': () => setPassword(safe, { password: otherPassword, current }, options),
  'take the password off': () => removePassword(safe, current, options),
  'change the key': () => changeKey(safe, { current: undefined, ...options }),
  'change the key with a password': () => changeKey(safe, { current, ...options }),
}
await works[work]?.()
