import type { CallName, Contract } from '#domain/contract'
import type { Answer, Notice } from '#domain/contract/answers'
import type { HostCallName, SchakelBridge } from '#domain/contract/host-calls'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { FileRef } from '#domain/contract/scalars'
import { unreachableSentence } from '#domain/texts/connection'

export type InputOfCall<Name extends CallName> = InputFor<Contract[Name]>
export type ValueOfCall<Name extends CallName> = OutputOf<Contract[Name]>

// The desktop shell puts this on the window; a browser has none and uses HTTP.
function findBridge(): SchakelBridge | undefined {
  return (globalThis as { schakel?: SchakelBridge }).schakel
}

const underway = new Set<Promise<unknown>>()

/** Settles when everything that was asked before now has been answered. */
export async function allAnswered(): Promise<void> {
  await Promise.all(underway)
}

/** Asks the backend one thing; the answer is always one of the five kinds, never a throw. */
export async function call<Name extends CallName>(
  name: Name,
  input: InputOfCall<Name>,
  signal?: AbortSignal,
): Promise<Answer<ValueOfCall<Name>>> {
  const bridge = findBridge()
  const asked = bridge === undefined ? askOverHttp(name, input, signal) : bridge.call(name, input)
  const answered = asked.catch(unreachable)
  underway.add(answered)
  try {
    // Both ends are typed by the same contract, and the door checks both ways.
    return (await answered) as Answer<ValueOfCall<Name>>
  } finally {
    underway.delete(answered)
  }
}

/** Hears what the backend pushes; the answer stops listening. */
export function listenToNotices(listener: (notice: Notice) => void): () => void {
  const bridge = findBridge()
  if (bridge !== undefined) return bridge.onNotice((notice) => listener(notice as Notice))
  if (typeof EventSource === 'undefined') return () => undefined
  const source = new EventSource('/notices')
  source.addEventListener('message', (event: MessageEvent<string>) => {
    listener(JSON.parse(event.data) as Notice)
  })
  return () => source.close()
}

/** Hands the bytes of a chosen file to the host; calls take the reference. */
export async function uploadFile(file: File): Promise<Answer<FileRef>> {
  const bridge = findBridge()
  if (bridge === undefined) return sendFile(file).catch(unreachable)
  const bytes = new Uint8Array(await file.arrayBuffer())
  return askShell<FileRef>(bridge, 'host.takeFile', { name: file.name }, bytes)
}

/** Offers files the backend made to the user; answers the names of what was really saved. */
export async function saveFiles(files: readonly FileRef[]): Promise<readonly string[]> {
  const bridge = findBridge()
  if (bridge === undefined) {
    for (const file of files) download(file)
    return files.map(({ name }) => name)
  }
  const ids = files.map(({ id }) => id)
  const answer = await askShell<{ saved: FileRef['id'][] }>(bridge, 'host.saveFiles', { ids })
  const saved = answer.kind === 'ok' ? answer.value.saved : []
  return files.filter(({ id }) => saved.includes(id)).map(({ name }) => name)
}

async function askShell<Value>(
  bridge: SchakelBridge,
  name: HostCallName,
  input: unknown,
  bytes?: Uint8Array,
): Promise<Answer<Value>> {
  return (await bridge.call(name, input, bytes).catch(unreachable)) as Answer<Value>
}

function download(file: FileRef): void {
  const link = document.createElement('a')
  link.href = `/files/${encodeURIComponent(file.id)}`
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
}

async function askOverHttp(name: string, input: unknown, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(`/call/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(input),
    ...(signal === undefined ? {} : { signal }),
  })
  return (await response.json()) as Answer
}

async function sendFile(file: File): Promise<Answer<FileRef>> {
  const response = await fetch(`/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: file,
  })
  const answer = (await response.json()) as FileRef | Answer<FileRef>
  return 'kind' in answer ? answer : { kind: 'ok', value: answer }
}

function unreachable(): Answer<never> {
  return { kind: 'fault', sentence: unreachableSentence }
}
