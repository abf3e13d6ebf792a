import type { BrowserWindow, WebFrameMain } from 'electron'
import { isCallName } from '#domain/contract'
import type { Answer } from '#domain/contract/answers'
import { fileLimitBytes, hostCalls, hostRequest, isHostCallName } from '#domain/contract/host-calls'
import type { HostCallName } from '#domain/contract/host-calls'
import { fileTooLargeSentence } from '#domain/texts/desktop'
import { refuse } from '#domain/texts/refusals'
import { faultSentence, invalidSentence, unknownCallSentence } from '#domain/texts/store'
import { callChannel } from '../preload/channels.ts'
import type { BackendProcess } from './backend-process.ts'
import { isOwnAddress, ownOrigin } from './own-address.ts'
import { saveFiles } from './save-files.ts'

type Ask = BackendProcess['ask']
type Request = { readonly name: string; readonly text: string; readonly bytes?: Uint8Array }

const invalid: Answer = { kind: 'invalid', sentence: invalidSentence, issues: [] }
const unknownCall: Answer = { kind: 'invalid', sentence: unknownCallSentence, issues: [] }

/** Takes calls from our own page only, and answers each as every other host would. */
export function relayCalls(window: BrowserWindow, ask: Ask): void {
  // The handler hangs on this one window, so another page would not even find it.
  window.webContents.ipc.handle(callChannel, async (event, ...sent): Promise<Answer> => {
    if (!isOwnPage(event.senderFrame, window)) return invalid
    const request = hostRequest.safeParse(sent[0])
    if (sent.length !== 1 || !request.success) return invalid
    const { name, text, bytes } = request.data
    try {
      return await answer(window, ask, bytes === undefined ? { name, text } : { name, text, bytes })
    } catch (error) {
      console.error(isCallName(name) ? name : 'shell', error instanceof Error ? error.name : '')
      return { kind: 'fault', sentence: faultSentence }
    }
  })
}

/** Our page in the main frame of our window; a frame that is already gone is `null`. */
function isOwnPage(frame: WebFrameMain | null, window: BrowserWindow): boolean {
  return (
    frame !== null &&
    frame.parent === null &&
    frame === window.webContents.mainFrame &&
    frame.origin === ownOrigin &&
    isOwnAddress(frame.url)
  )
}

async function answer(window: BrowserWindow, ask: Ask, request: Request): Promise<Answer> {
  if (isHostCallName(request.name)) return answerHere(window, ask, request.name, request)
  if (!isCallName(request.name)) return unknownCall
  if (request.bytes !== undefined) return invalid
  return ask('call', { name: request.name, text: request.text })
}

async function answerHere(
  window: BrowserWindow,
  ask: Ask,
  name: HostCallName,
  { text, bytes }: Request,
): Promise<Answer> {
  const sent = jsonOf(text)
  switch (name) {
    case 'host.takeFile': {
      const input = hostCalls[name].input.safeParse(sent)
      if (!input.success || bytes === undefined) return invalid
      if (bytes.byteLength > fileLimitBytes) {
        const { reason, sentence } = refuse('file-refused', { sentence: fileTooLargeSentence })
        return { kind: 'refused', reason, sentence }
      }
      return { kind: 'ok', value: await ask('takeFile', { name: input.data.name, bytes }) }
    }
    case 'host.saveFiles': {
      const input = hostCalls[name].input.safeParse(sent)
      if (!input.success || bytes !== undefined) return invalid
      return { kind: 'ok', value: { saved: await saveFiles(window, ask, input.data.ids) } }
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
