import { mkdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Answer } from '#domain/contract/answers'
import type { FileRefId } from '#domain/shared/ids'
import { cliText } from '#domain/texts/hosts'
import { keySourceOf } from '#backend/sample-mark'
import { startBackend } from '#backend/start'
import type { Backend } from '#backend/start'
import { writeAtomically } from '#backend/write-atomically'
import { dataFolderOf } from './data-folder.ts'
import { logFault } from './fault-log.ts'
import { fixedClock } from './fixed-clock.ts'

type Options = {
  readonly data: string | undefined
  readonly now: string | undefined
  readonly out: string | undefined
  readonly files: readonly string[]
  /** Where the password stands, for data that has one. */
  readonly passwordFile?: string | undefined
}

/** One call through the one door; the answer is printed as it is. Gives the exit code. */
export async function callCommand(name: string, json: string, options: Options): Promise<number> {
  const input = parseObject(json)
  if (!input) return invalid(cliText.noJson)
  const files = options.files.map((given) => given.split(/=(.*)/s))
  if (files.some(([key, path]) => !key || !path)) return invalid(cliText.noFileKey)
  const password = givenPassword(options.passwordFile)
  if (password === 'unreadable') return invalid(cliText.noFile(options.passwordFile ?? ''))

  const dataFolder = dataFolderOf(options.data)
  const backend = startBackend({
    dataFolder,
    keySource: keySourceOf(dataFolder),
    now: fixedClock(options.now),
    checksAnswers: true,
    logFault,
  })
  try {
    // A password that does not fit leaves the store closed, and the call below says so.
    if (password && backend.opened.state === 'locked') {
      await backend.dispatch('keys.unlock', { password: password.text })
    }
    for (const [key = '', path = ''] of files) {
      const bytes = read(path)
      if (!bytes) return invalid(cliText.noFile(path))
      input[key] = backend.files.put(basename(path), bytes).id
    }
    const answer = await backend.dispatch(name, input)
    console.log(JSON.stringify(answer))
    if (answer.kind === 'ok' && !hasSaved(backend, answer.value, options.out)) return 1
    return exitCodeOf(answer)
  } finally {
    backend.close()
  }
}

/** 0 answered (a refusal is an answer), 2 invalid input, 1 a fault or a store that cannot open. */
function exitCodeOf(answer: Answer): number {
  if (answer.kind === 'ok' || answer.kind === 'refused') return 0
  return answer.kind === 'invalid' ? 2 : 1
}

function invalid(sentence: string): number {
  console.log(JSON.stringify({ kind: 'invalid', sentence, issues: [] } satisfies Answer))
  return 2
}

function parseObject(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? { ...value } : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** From the file, else from the environment; the line end of an editor is no part of it. */
function givenPassword(path: string | undefined): { text: string } | 'unreadable' | undefined {
  const fromEnvironment = process.env.SCHAKEL_PASSWORD
  if (path === undefined) return fromEnvironment ? { text: fromEnvironment } : undefined
  const bytes = read(path)
  if (bytes === undefined) return 'unreadable'
  return {
    text: Buffer.from(bytes)
      .toString('utf8')
      .replace(/\r?\n$/, ''),
  }
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** False, with a sentence, when the files of an answer could not be written; the answer stands. */
function hasSaved(backend: Backend, value: unknown, out: string | undefined): boolean {
  try {
    saveFiles(backend, value, out)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    console.error(cliText.cannotSave(out ?? ''))
    return false
  }
}

function saveFiles(backend: Backend, value: unknown, out: string | undefined): void {
  const refs = fileRefsIn(value)
  if (refs.length === 0) return
  if (out === undefined) return console.error(cliText.notSaved)
  mkdirSync(out, { recursive: true })
  for (const id of refs) {
    const file = backend.files.find(id)
    if (!file) continue
    const path = resolve(out, basename(file.ref.name))
    writeAtomically(path, file.bytes)
    console.error(cliText.saved(path))
  }
}

/** The files an answer names, wherever they stand in it. */
function fileRefsIn(value: unknown): FileRefId[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(fileRefsIn)
  const record = value as Record<string, unknown>
  const isRef = 'id' in record && 'name' in record && 'size' in record
  if (isRef) return [record.id as FileRefId]
  return Object.values(record).flatMap(fileRefsIn)
}
