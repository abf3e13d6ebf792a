import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchCommit } from './commit.ts'
import { benchSearch } from './search.ts'
import { benchStart } from './start.ts'

// Ratios against the bare driver in one run; seconds on a shared machine say little.
const folder = mkdtempSync(join(tmpdir(), 'schakel-bench-'))
try {
  console.log(benchStart(join(folder, 'start')))
  console.log(await benchCommit(join(folder, 'commit')))
  console.log(await benchSearch(join(folder, 'search')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
