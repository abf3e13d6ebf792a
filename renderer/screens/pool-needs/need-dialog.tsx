import { useState } from 'react'
import type { ShownNeed } from '#domain/contract/pool-needs'
import type { PoolNeedId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { NeedFields } from './need-fields.tsx'
import { draftOf, inputOf } from './need-draft.ts'

type Props = {
  /** Undefined for a new one. */
  need?: ShownNeed
  onClose: () => void
  onSaved?: (needId: PoolNeedId) => void
}

/** A question to the pool, as a consulent asks it: for what, who, when and how many. */
export function NeedDialog({ need, onClose, onSaved }: Props) {
  const [draft, setDraft] = useState(() => draftOf(need))
  const [mistake, setMistake] = useState<string>()
  const add = useCommand('poolNeeds.add')
  const change = useCommand('poolNeeds.change')
  async function save() {
    if (draft.title.trim() === '') return setMistake(text.needTitleMissing)
    const input = inputOf(draft)
    if (need === undefined) {
      const done = await add(input, text.needSaved(input.title))
      if (done === undefined) return
      onSaved?.(done.needId)
    } else {
      const { needId } = need
      if ((await change({ needId, ...input }, text.needChanged(input.title))) === undefined) return
    }
    onClose()
  }
  const heading = need === undefined ? text.newNeed : text.changeNeed
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      heading={heading}
      buttons={
        <>
          <Button keys="Esc" onPress={onClose}>
            {text.cancel}
          </Button>
          <Button
            look="primary"
            icon="check"
            isBusy={add.isBusy || change.isBusy}
            onPress={() => void save()}
          >
            {text.save}
          </Button>
        </>
      }
    >
      <form
        aria-label={heading}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
        noValidate
      >
        <Stack gap={3}>
          <NeedFields
            draft={draft}
            mistake={mistake}
            onChange={(parts) => {
              setDraft({ ...draft, ...parts })
              if (parts.title !== undefined) setMistake(undefined)
            }}
          />
          <Refusal sentence={add.refusal ?? change.refusal} />
        </Stack>
      </form>
    </Dialog>
  )
}
