import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchBudget } from './budget.ts'
import { benchChain } from './chain.ts'
import { benchCommit } from './commit.ts'
import { benchDoor } from './door.ts'
import { benchEncryption } from './encryption.ts'
import { benchNetwork } from './network.ts'
import { benchOrder } from './order.ts'
import { benchMatching } from './matching.ts'
import { benchMessages } from './messages.ts'
import { benchPassword } from './password.ts'
import { benchReport } from './report.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'
import { benchYear } from './year.ts'

// Ratios against the bare driver in one run; seconds on a shared machine say little.
const folder = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
try {
  console.log(benchStart(join(folder, 'start')))
  for (const line of benchMatching()) console.log(line)
  console.log(await benchPassword())
  console.log(await benchCommit(join(folder, 'commit')))
  for (const line of await benchEncryption(join(folder, 'encryption'))) console.log(line)
  console.log(await benchSearch(join(folder, 'search')))
  for (const line of await benchChain(join(folder, 'chain'))) console.log(line)
  for (const line of await benchDoor(join(folder, 'door'))) console.log(line)
  for (const line of await benchMessages(join(folder, 'messages'))) console.log(line)
  for (const line of await benchBudget(join(folder, 'budget'))) console.log(line)
  console.log(await benchOrder(join(folder, 'order')))
  const isLong = process.argv.includes('--long')
  for (const line of await benchNetwork(join(folder, 'network'), isLong)) console.log(line)
  for (const line of await benchReport(join(folder, 'report'))) console.log(line)
  for (const line of await benchYear(join(folder, 'year'))) console.log(line)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
