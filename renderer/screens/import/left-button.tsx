import { Button } from '#renderer/components/button.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { importText as text } from '#renderer/texts/import'
import { choicesToSend } from './import-choices.ts'
import type { Choices } from './import-choices.ts'
import type { Wanted } from './use-preview.ts'

/** Keeps the rows that stay behind in a workbook of their own, to mend and read again. */
export function LeftButton({ wanted, choices }: { wanted: Wanted; choices: Choices }) {
  const make = useTask('import.left')
  const keep = async () => {
    const made = await make({ ...wanted, choices: choicesToSend(choices) })
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.leftKept(made.count, name))
  }
  return (
    <div>
      <Button look="lite" icon="spreadsheet" isBusy={make.isBusy} onPress={() => void keep()}>
        {text.keepLeft}
      </Button>
      <Refusal sentence={make.refusal} />
    </div>
  )
}
