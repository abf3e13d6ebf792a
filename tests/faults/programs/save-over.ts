import { readFileSync, readdirSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { createFileRefs } from '#backend/file-refs'
import type { Instant } from '#domain/shared/dates'
import { saveFile } from '../../../electron/hosts/save-file.ts'

// Saves over a file that something else holds, and says how that went.
const [path = ''] = process.argv.slice(2)
const files = createFileRefs(
  () => '2026-11-23T08:00:00.000Z' as Instant,
  () => 'file-1',
)
const { id } = files.put('lijst.xlsx', Buffer.from('the new list'))
const outcome = saveFile(files, id, path)
const left = readFileSync(path, 'utf8')
const strays = readdirSync(dirname(path)).filter((name) => name.startsWith('.~')).length
writeSync(1, `${JSON.stringify({ outcome, left, strays })}\n`)
