import type { CallName, Contract } from '#domain/contract'
import type { Answer, Notice } from '#domain/contract/answers'
import type { InputFor, OutputOf } from '#domain/contract/kinds'
import type { FileRef } from '#domain/contract/scalars'
import { unreachableSentence } from '#domain/texts/connection'

export type InputOfCall<Name extends CallName> = InputFor<Contract[Name]>
export type ValueOfCall<Name extends CallName> = OutputOf<Contract[Name]>

/** What the desktop shell puts on the window; a browser has none and uses HTTP. */
type Bridge = {
  call: (name: string, input: unknown) => Promise<Answer>
  onNotice: (listener: (notice: Notice) => void) => () => void
}

function findBridge(): Bridge | undefined {
  return (globalThis as { schakel?: Bridge }).schakel
}

/** Asks the backend one thing; the answer is always one of the five kinds, never a throw. */
export async function call<Name extends CallName>(
  name: Name,
  input: InputOfCall<Name>,
  signal?: AbortSignal,
): Promise<Answer<ValueOfCall<Name>>> {
  const bridge = findBridge()
  const asked = bridge === undefined ? askOverHttp(name, input, signal) : bridge.call(name, input)
  // Both ends are typed by the same contract, and the door checks both ways.
  return (await asked.catch(unreachable)) as Answer<ValueOfCall<Name>>
}

/** Hears what the backend pushes; the answer stops listening. */
export function listenToNotices(listener: (notice: Notice) => void): () => void {
  const bridge = findBridge()
  if (bridge !== undefined) return bridge.onNotice(listener)
  if (typeof EventSource === 'undefined') return () => undefined
  const source = new EventSource('/notices')
  source.addEventListener('message', (event: MessageEvent<string>) => {
    listener(JSON.parse(event.data) as Notice)
  })
  return () => source.close()
}

/** Hands the bytes of a chosen file to the host; calls take the reference. */
export async function uploadFile(file: File): Promise<Answer<FileRef>> {
  return sendFile(file).catch(unreachable)
}

/** Offers a file the backend made to the user. */
export function saveFile(file: FileRef): void {
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
