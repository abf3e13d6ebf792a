import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'

/** One thing that was asked of the disk, or said on standard output, in the order it happened. */
export type DiskEvent =
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  | { readonly kind: 'create'; readonly path: string; readonly empties: boolean }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  | { readonly kind: 'unlink'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string }

const calls = [
  'openat,write,writev,pwrite64,pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range',
  'sendfile,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,fsync,fdatasync',
  'sync_file_range,sync,syncfs,msync',
].join(',')

/** What goes before a program to have its writes written down in a file, whole and in order. */
export function diskTracer(file: string): string[] {
  const whole = ['-y', '-xx', '-s', String(64 * 1024 * 1024)]
  return ['strace', '-e', `trace=${calls}`, ...whole, '-o', file]
}

const unescaped = (text: string): Buffer =>
  Buffer.from(text.replaceAll(/\\x([0-9a-f]{2})/g, '$1'), 'hex')

type Call = { readonly name: string; readonly words: string; readonly result: number }

function callOf(line: string): Call | undefined {
  const found = /^(\w+)\((.*)\) += (-?\d+)/.exec(line)
  if (!found) return undefined
  const [, name = '', words = '', result] = found
  return { name, words, result: Number(result) }
}

const quoted = (words: string) =>
  [...words.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, text = '']) => unescaped(text))
const pathsIn = (words: string) => quoted(words).map((text) => text.toString('utf8'))
const fileOf = (words: string) => unescaped(/^\d+<([^>]*)>/.exec(words)?.[1] ?? '').toString('utf8')
const numbersAfter = (words: string) =>
  words
    .slice(words.lastIndexOf('"') + 1)
    .split(',')
    .filter((word) => word.trim() !== '')
    .map(Number)

/** Reads what a tracer wrote down, as far as it is about one folder; paths are relative to it. */
export function readDiskLog(trace: string, folder: string): DiskEvent[] {
  const events: DiskEvent[] = []
  const ends = new Map<string, number>()
  const inside = (path: string) => path === folder || path.startsWith(`${folder}/`)
  const own = (path: string) => relative(folder, path)

  for (const line of readFileSync(trace, 'utf8').split('\n')) {
    const call = callOf(line)
    if (!call || call.result < 0) continue
    const { name, words, result } = call
    const fd = fileOf(words)
    const bytes = quoted(words)[0] ?? Buffer.alloc(0)
    const [from = '', to = ''] = pathsIn(words.replaceAll(/<[^>]*>/g, ''))
    if (name === 'write' && words.startsWith('1<')) {
      events.push({ kind: 'said', text: bytes.toString('utf8') })
    } else if (name === 'write' && inside(fd)) {
      const at = ends.get(fd) ?? 0
      ends.set(fd, at + result)
      events.push({ kind: 'write', path: own(fd), at, bytes: bytes.subarray(0, result) })
    } else if (name === 'pwrite64' && inside(fd)) {
      const [, at = 0] = numbersAfter(words)
      events.push({ kind: 'write', path: own(fd), at, bytes: bytes.subarray(0, result) })
    } else if ((name === 'fsync' || name === 'fdatasync') && inside(fd)) {
      events.push({ kind: 'sync', path: own(fd) })
    } else if (name === 'ftruncate' && inside(fd)) {
      events.push({ kind: 'truncate', path: own(fd), size: Number(words.split(',').at(-1)) })
    } else if (name === 'openat' && words.includes('O_CREAT') && inside(from)) {
      ends.set(from, 0)
      events.push({ kind: 'create', path: own(from), empties: words.includes('O_TRUNC') })
    } else if (name.startsWith('rename') && inside(from)) {
      events.push({ kind: 'rename', path: own(from), to: own(to) })
    } else if (name.startsWith('unlink') && inside(from)) {
      events.push({ kind: 'unlink', path: own(from) })
    } else if (name.startsWith('mkdir') && inside(from)) {
      events.push({ kind: 'folder', path: own(from) })
    } else if (inside(fd) || inside(from)) {
      if (name !== 'openat') throw new Error(`${name} on ${fd || from} is not replayed`)
    }
  }
  return events
}

/** The folder a file stands in, as the log names it. */
export const folderOf = (path: string) => (dirname(path) === '.' ? '' : dirname(path))
