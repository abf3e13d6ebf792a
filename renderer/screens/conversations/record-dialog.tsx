import { useId, useState } from 'react'
import type { FormEvent, KeyboardEvent } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { conversationDraft, isTyped, newConversation } from '#renderer/lib/conversation-draft'
import type { ConversationDraft } from '#renderer/lib/conversation-draft'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { conversationText as text } from '#renderer/texts/conversations'
import { choiceOf, ownerOf } from '#renderer/lib/outcome-inputs'
import { RecordFields } from './record-fields.tsx'

/** Writes down what was said, over whatever screen is open; what was typed outlives the dialog. */
export function RecordDialog({ onClose }: { onClose: () => void }) {
  const { today } = useStatus()
  const record = useCommand('conversations.record')
  const [wasKept] = useState(() => conversationDraft.get() !== undefined)
  const [first] = useState(() => newConversation(today))
  const [mistake, setMistake] = useState<string>()
  const draft = conversationDraft.use() ?? first
  const formId = useId()

  const change = (parts: Partial<ConversationDraft>) => {
    conversationDraft.set({ ...(conversationDraft.get() ?? first), ...parts })
    if (parts.subject !== undefined) setMistake(undefined)
  }
  const close = () => {
    const left = conversationDraft.get()
    if (left !== undefined && !isTyped(left, first)) conversationDraft.set(undefined)
    onClose()
  }
  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = conversationDraft.get() ?? first
    if (typed.subject.trim() === '') {
      setMistake(text.subjectNeeded)
      return event.currentTarget.querySelector('input')?.focus()
    }
    const done = await record(inputOf(typed), ({ similar }) =>
      text.saved(typed.subject.trim(), similar),
    )
    if (done === undefined) return
    conversationDraft.set(undefined)
    onClose()
  }

  return (
    <Dialog
      isOpen
      isWide
      onClose={close}
      heading={text.record}
      buttons={
        <>
          <Button keys="Esc" onPress={close}>
            {text.close}
          </Button>
          <SaveButton formId={formId} isBusy={record.isBusy} />
        </>
      }
    >
      <form
        id={formId}
        aria-label={text.record}
        onSubmit={(event) => void save(event)}
        onKeyDownCapture={sendOnControlEnter}
        noValidate
      >
        <Stack gap={3}>
          {wasKept && isTyped(draft, first) ? (
            <Row gap={2}>
              <Text size="sm" tone="muted">
                {text.draftKept}
              </Text>
              <Button look="lite" size="mini" onPress={() => conversationDraft.set(undefined)}>
                {text.startAnew}
              </Button>
            </Row>
          ) : null}
          <RecordFields draft={draft} today={today} mistake={mistake} onChange={change} />
          <Refusal sentence={record.refusal} />
        </Stack>
      </form>
    </Dialog>
  )
}

function SaveButton({ formId, isBusy }: { formId: string; isBusy: boolean }) {
  return (
    <Button
      look="primary"
      icon="check"
      keys="Ctrl Enter"
      isBusy={isBusy}
      onPress={() => {
        const form = document.getElementById(formId)
        if (form instanceof HTMLFormElement) form.requestSubmit()
      }}
    >
      {text.save}
    </Button>
  )
}

// Before a button in the form hears it, for which Enter is a press of its own.
// A day that is typed and not left yet counts too: leaving its field keeps it.
function sendOnControlEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key !== 'Enter' || !event.ctrlKey) return
  event.preventDefault()
  event.stopPropagation()
  const form = event.currentTarget
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  setTimeout(() => form.requestSubmit())
}

function inputOf(draft: ConversationDraft) {
  const { happenedOn, kind, subject, said, people, organisations, actionIds, outcomes } = draft
  return {
    ...{ happenedOn, kind, subject, said, actionIds: [...actionIds] },
    people: people.map(choiceOf),
    organisations: organisations.map(choiceOf),
    outcomes: outcomes
      .filter((outcome) => outcome.text.trim() !== '')
      .map((outcome) => ({
        ...{ kind: outcome.kind, text: outcome.text, dueOn: outcome.dueOn },
        owner: ownerOf(outcome.owner),
      })),
  }
}
