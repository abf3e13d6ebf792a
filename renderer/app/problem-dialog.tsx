import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { problem } from '#renderer/lib/messages'
import { shellText as text } from '#renderer/texts/shell'

/** Says what went wrong, on every screen and on the pages that stand in for a closed store. */
export function ProblemDialog() {
  const sentence = problem.use()
  const close = () => problem.set(undefined)
  return (
    <Dialog
      isOpen={sentence !== undefined}
      onClose={close}
      heading={text.problem}
      buttons={
        <Button look="primary" onPress={close} autoFocus>
          {text.close}
        </Button>
      }
    >
      <p>{sentence}</p>
    </Dialog>
  )
}
