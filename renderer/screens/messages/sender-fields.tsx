import { KeptField } from '#renderer/components/kept-field.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import type { MessageSender } from '#domain/contract/messages'
import { useCommand } from '#renderer/lib/use-command'
import { messagesText as text } from '#renderer/texts/messages'

/** How she signs, and her own address: asked where it is used. */
export function SenderFields({ sender }: { sender: MessageSender }) {
  const keep = useCommand('messages.setSender')
  return (
    <Stack>
      <h2>{text.sender}</h2>
      <KeptField
        label={text.senderName}
        value={sender.name ?? ''}
        onKeep={(name) => keep({ ...sender, name }, text.said.sender)}
      />
      <KeptField
        label={text.senderEmail}
        hint={text.senderEmailHint}
        type="email"
        value={sender.email ?? ''}
        onKeep={(email) => keep({ ...sender, email }, text.said.sender)}
      />
    </Stack>
  )
}
