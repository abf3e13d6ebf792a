import { randomBytes, scryptSync } from 'node:crypto'
import { markOf } from '#backend/key-file'
import { emptyKeyring } from '#backend/safe/open-safe'
import { openKey, sealWithPassword } from '#backend/safe/wrap-key'
import { medianMs, ratioLine } from './measure.ts'

const password = 'drie groene fietsen'

/** Opening with a password against scrypt alone; what is wanted is 250 to 800 ms on her laptop. */
export async function benchPassword(): Promise<string> {
  const key = randomBytes(32)
  const keyring = { ...emptyKeyring(markOf(key)), password: await sealWithPassword(key, password) }
  const ours = await medianMs(3, () => openKey(keyring, { password }))
  const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 1024 * 1024 }
  const bare = await medianMs(3, () => scryptSync(password, randomBytes(16), 32, cost))
  return ratioLine('password (wanted: 250 to 800 ms)', ours, bare)
}
