import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FileRefId } from '#domain/shared/ids'
import type { Backend } from '#backend/start'

const folder = join(import.meta.dirname, '..', '..', 'fixtures')

/** The bytes of a sample workbook. */
export function sampleBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, name)))
}

/** A sample workbook handed to the backend, as a host does with a chosen file. */
export function putSample(backend: Backend, name: string): FileRefId {
  return backend.files.put(name, sampleBytes(name)).id
}

/** A csv of our own making. */
export function putCsv(backend: Backend, lines: readonly string[], name = 'lijst.csv'): FileRefId {
  return backend.files.put(name, new TextEncoder().encode(lines.join('\r\n'))).id
}
