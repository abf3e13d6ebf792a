import { FileDrop } from '#renderer/components/file-drop.tsx'
import { uploadFile } from '#renderer/lib/backend'
import { problem } from '#renderer/lib/messages'
import { safetyText as text } from '#renderer/texts/safety'
import type { RestoreWish } from './restore-dialog.tsx'

/** A backup from a stick or another laptop: chosen, or dropped anywhere on the window. */
export function FileRestore({ onWish }: { onWish: (wish: RestoreWish) => void }) {
  async function take(file: File) {
    const answer = await uploadFile(file)
    if (answer.kind === 'ok') onWish({ kind: 'file', file: answer.value.id, when: file.name })
    else problem.set(answer.sentence)
  }
  return (
    <FileDrop
      look="button"
      label={text.fromFile}
      tooLarge={text.tooLarge}
      accepts={['.schakel']}
      onFile={(file) => void take(file)}
    />
  )
}
