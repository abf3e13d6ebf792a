import type { CommandName } from '#domain/contract'

/** What cannot be taken back, since money went out with it; a mistake is mended by a correction. */
const finalCommands: readonly CommandName[] = ['payments.pay', 'payments.correct']

export function isFinal(command: string): boolean {
  return finalCommands.some((name) => name === command)
}
