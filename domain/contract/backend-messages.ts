import type { FileRefId } from '#domain/shared/ids'
import type { Answer, Notice } from './answers.ts'
import type { FileRef } from './scalars.ts'

/** How writing a file where she wanted it went; `busy` is most often a workbook open in Excel. */
export type SaveOutcome = 'saved' | 'busy' | 'failed' | 'gone'

/** What the shell may ask the backend's process, and what comes back. */
export type Questions = {
  readonly call: { readonly about: { name: string; text: string }; readonly reply: Answer }
  readonly takeFile: {
    readonly about: { name: string; bytes: Uint8Array }
    readonly reply: FileRef
  }
  readonly findFile: { readonly about: { id: FileRefId }; readonly reply: FileRef | null }
  readonly saveFile: {
    readonly about: { id: FileRefId; path: string }
    readonly reply: SaveOutcome
  }
}

export type Question = {
  [Kind in keyof Questions]: { readonly question: Kind; readonly about: Questions[Kind]['about'] }
}[keyof Questions]

/** What the keychain of the machine answered; `null` when it could not or would not. */
export type KeychainReply = {
  readonly kind: 'keychain'
  readonly bytes: Uint8Array | null
  /** The same key wrapped anew, when the keychain wants to replace what it made before. */
  readonly rewrapped: Uint8Array | null
}

/** What a reader of one workbook says, or that it has ended. */
export type FromGateChild =
  | { readonly kind: 'gate-message'; readonly child: number; readonly message: unknown }
  | { readonly kind: 'gate-end'; readonly child: number }

/** A utility process cannot start another one, so the shell does it for the backend. */
export type ToGateChild =
  | { readonly kind: 'gate-start'; readonly child: number }
  | { readonly kind: 'gate-job'; readonly child: number; readonly job: unknown }
  | { readonly kind: 'gate-kill'; readonly child: number }

/** From the shell to the backend's process. */
export type ToBackend =
  | {
      readonly kind: 'start'
      readonly dataFolder: string | undefined
      readonly now: string | undefined
      readonly hasKeychain: boolean
      readonly checksAnswers: boolean
    }
  | ({ readonly kind: 'ask'; readonly id: number } & Question)
  | KeychainReply
  | FromGateChild
  | { readonly kind: 'close' }

/** From the backend's process to the shell. */
export type FromBackend =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: unknown }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'wrap'; readonly bytes: Uint8Array }
  | { readonly kind: 'unwrap'; readonly bytes: Uint8Array }
  | ToGateChild
