import { Button } from '#renderer/components/button.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { budgetText as text } from '#renderer/texts/budget'
import { euros } from './amounts.ts'
import type { ClosingOffer } from './use-booking.ts'

type Props = { offer: ClosingOffer; description: string; onAnswered: () => void }

/** After the last invoice: closing frees what is left; nothing is closed by itself. */
export function ClosingQuestion({ offer, description, onAnswered }: Props) {
  const change = useCommand('budget.changeChain')
  const frees = offer.verplicht + offer.geraamd

  async function close() {
    const done = await change({ chainId: offer.chainId, isClosed: true }, text.closed(description))
    if (done !== undefined) onAnswered()
  }

  return (
    <>
      <WarningLine
        weight="note"
        role="status"
        fact={text.closing}
        reason={frees === 0 ? text.closingFreesNothing : text.closingFrees(euros(frees))}
      />
      <Refusal sentence={change.refusal} />
      <Row>
        <Button size="mini" onPress={() => void close()} autoFocus>
          {text.close}
        </Button>
        <Button size="mini" look="lite" onPress={onAnswered}>
          {text.keepOpen}
        </Button>
      </Row>
    </>
  )
}
