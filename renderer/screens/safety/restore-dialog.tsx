import { useState } from 'react'
import type { Backup } from '#domain/contract/backups'
import type { Answer } from '#domain/contract/answers'
import type { FileRefId } from '#domain/shared/ids'
import { readRecoveryKey } from '#domain/security/recovery-key'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { call } from '#renderer/lib/backend'
import { askAgain } from '#renderer/lib/revision'
import { unavailable } from '#renderer/lib/unavailable'
import { insideInWords, safetyText as text } from '#renderer/texts/safety'
import { SecretField } from './secret-field.tsx'
import { sayRestored } from './say-restored.ts'

/** What is to be put back: a copy of the list, or a file she chose. */
export type RestoreWish =
  | { readonly kind: 'copy'; readonly backup: Backup; readonly when: string }
  | { readonly kind: 'file'; readonly file: FileRefId; readonly when: string }

type Props = {
  wish: RestoreWish | undefined
  onClose: () => void
  /** True when what stands there cannot be opened, so that it is only set aside. */
  isClosed: boolean
}

/** Says where she goes back to and what is safe; asks for a key only when the copy needs one. */
export function RestoreDialog({ wish, onClose, isClosed }: Props) {
  return wish === undefined ? null : (
    <OpenDialog wish={wish} onClose={onClose} isClosed={isClosed} />
  )
}

function OpenDialog({ wish, onClose, isClosed }: Props & { wish: RestoreWish }) {
  const isOther = wish.kind === 'copy' && wish.backup.state === 'other-key'
  const [asksSecret, setAsksSecret] = useState(isOther)
  const [typed, setTyped] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  async function restore() {
    setIsBusy(true)
    const answer = await askFor(wish, typed)
    setIsBusy(false)
    if (answer.kind === 'ok') {
      unavailable.set(undefined)
      askAgain()
      onClose()
      sayRestored(wish.when, answer.value.canUndo)
      return
    }
    const needsSecret = answer.kind === 'refused' && answer.reason.startsWith('backup-')
    if (needsSecret && /needs-secret|secret-wrong/.test(answer.reason)) setAsksSecret(true)
    setRefusal(answer.sentence)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={text.restoreTitle}
      buttons={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          <Button
            look="primary"
            isBusy={isBusy}
            autoFocus={!asksSecret}
            onPress={() => void restore()}
          >
            {text.restore}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{questionOf(wish)}</p>
        <Text tone="muted">{isClosed ? text.restoreSafeClosed : text.restoreSafe}</Text>
        {asksSecret ? (
          <SecretField
            label={text.secret}
            hint={text.secretHint}
            value={typed}
            onChange={setTyped}
            autoFocus
          />
        ) : null}
        <Refusal sentence={refusal} />
      </Stack>
    </Dialog>
  )
}

function questionOf(wish: RestoreWish): string {
  if (wish.kind === 'file') return text.restoreFileAsk(wish.when)
  return text.restoreAsk(wish.when, insideInWords(wish.backup.counts))
}

type Done = Answer<{ canUndo: boolean }>

function askFor(wish: RestoreWish, typed: string): Promise<Done> {
  const secret = typed.trim() === '' ? {} : { secret: secretOf(typed) }
  if (wish.kind === 'file') return call('backups.restoreFile', { file: wish.file, ...secret })
  const { name, place } = wish.backup
  return call('backups.restore', { name, place, ...secret })
}

function secretOf(typed: string): { password: string } | { recoveryKey: string } {
  return readRecoveryKey(typed).kind === 'key' ? { recoveryKey: typed } : { password: typed }
}
