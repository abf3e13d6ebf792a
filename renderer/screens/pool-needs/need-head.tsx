import { useState } from 'react'
import type { PoolNeedId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import { NeedDialog } from './need-dialog.tsx'

/** What can be done with a question of a consulent itself, and who asked it. */
export function NeedHead({ needId, onRemoved }: { needId: PoolNeedId; onRemoved: () => void }) {
  const need = useQuery('poolNeeds.get', { needId }, { keepsPrevious: true, mayBeGone: true })
  const [isChanging, setIsChanging] = useState(false)
  const close = useCommand('poolNeeds.close')
  const reopen = useCommand('poolNeeds.reopen')
  const remove = useCommand('poolNeeds.remove')
  if (need === undefined) return null
  const { title, askedBy, note, closedOn } = need
  const told = [askedBy === null ? null : text.askedByLine(askedBy), note].filter(Boolean)
  const wasAsked = need.asked.length + need.accepted.length > 0
  async function takeAway() {
    if ((await remove({ needId }, text.needRemoved(title))) !== undefined) onRemoved()
  }
  return (
    <>
      {told.length === 0 ? null : (
        <Text size="sm" tone="muted">
          <bdi>{told.join('. ')}</bdi>
        </Text>
      )}
      <Row gap={1} wrap>
        <Button look="lite" size="mini" icon="edit" onPress={() => setIsChanging(true)}>
          {text.change}
        </Button>
        {closedOn === null ? (
          <Button
            look="lite"
            size="mini"
            icon="check"
            onPress={() => void close({ needId }, text.needClosed(title))}
          >
            {text.closeNeed}
          </Button>
        ) : (
          <Button
            look="lite"
            size="mini"
            icon="undo"
            onPress={() => void reopen({ needId }, text.needReopened(title))}
          >
            {text.reopenNeed}
          </Button>
        )}
        {wasAsked ? null : (
          <Button look="lite" size="mini" icon="remove" onPress={() => void takeAway()}>
            {text.removeNeed}
          </Button>
        )}
      </Row>
      <Refusal sentence={close.refusal ?? reopen.refusal ?? remove.refusal} />
      {isChanging ? <NeedDialog need={need} onClose={() => setIsChanging(false)} /> : null}
    </>
  )
}
