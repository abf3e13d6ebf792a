import { z } from 'zod'
import type { FileRefId } from '#domain/shared/ids'
import { fileRef, id } from './scalars.ts'

/** The longest input of one call, as JSON text; the same over HTTP and IPC. */
export const callLimitBytes = 1024 * 1024
/** Some room above 20 MB, so that the gate can say its own sentence about a large file. */
export const fileLimitBytes = 20 * 1024 * 1024 + 1024

/**
 * What the desktop shell answers itself, because it is about bytes and dialogs and not about data.
 * On the web the page does the same with `POST /files` and `GET /files/<id>`.
 */
export const hostCalls = {
  /** The bytes travel beside the input, as the third argument of `schakel.call`. */
  'host.takeFile': {
    input: z.strictObject({ name: z.string().max(255) }),
    output: fileRef,
  },
  /** One save dialog per file; answers the ids of what was really saved. */
  'host.saveFiles': {
    input: z.strictObject({ ids: z.array(id<FileRefId>()).min(1).max(20) }),
    output: z.object({ saved: z.array(id<FileRefId>()) }),
  },
} as const

export type HostCallName = keyof typeof hostCalls

/** Tells a call for the shell from a call for the backend. */
export function isHostCallName(name: string): name is HostCallName {
  return Object.hasOwn(hostCalls, name)
}

/** What the preload sends for every call: these keys and no others. */
export const hostRequest = z.strictObject({
  name: z.string().max(100),
  text: z.string().max(callLimitBytes),
  bytes: z.instanceof(Uint8Array).optional(),
})

/** What the preload puts on `window.schakel`: these two functions and no others, ever. */
export type SchakelBridge = {
  readonly call: (name: string, input: unknown, bytes?: Uint8Array) => Promise<unknown>
  /** Answers a function that stops the listening. */
  readonly onNotice: (listener: (notice: unknown) => void) => () => void
}
