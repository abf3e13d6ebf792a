import { exportKinds } from '#domain/contract/saved-exports'
import type { SavedExport } from '#domain/contract/saved-exports'
import { Button } from '#renderer/components/button.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useCommand, useTask } from '#renderer/lib/use-command'
import { savedExportsText as text } from '#renderer/texts/saved-exports'
import css from './saved-exports.module.css'

type Props = {
  kept: SavedExport
  place: number
  isLast: boolean
  onChange: () => void
}

/** One kept export: what it is, when it was made, making it again and changing it. */
export function ExportRow({ kept, place, isLast, onChange }: Props) {
  const { id: exportId, name, choice, madeOn } = kept
  const make = useTask('savedExports.make')
  const note = useCommand('savedExports.noteMade')
  const move = useCommand('savedExports.move')
  const remove = useCommand('savedExports.remove')

  async function run() {
    const made = await make({ exportId })
    if (made === undefined) return
    const [saved] = await saveFiles(made.files)
    if (saved === undefined) return
    await note({ exportId })
    say(text.made(saved))
  }

  return (
    <li className={css.item}>
      <Icon name={choice?.kind === 'calendar' ? 'calendar' : 'spreadsheet'} />
      <div className={css.words}>
        <Text weight="bold">
          <bdi>{name}</bdi>
        </Text>
        <Text tone="muted" size="sm">
          {choice === null ? text.noLongerFits : `${kindWord(kept)}: ${text.summary(choice)}`}
        </Text>
        <Text tone="muted" size="sm">
          {madeOn === null ? text.never : text.madeOn(madeOn)}
        </Text>
        <Refusal sentence={make.refusal ?? move.refusal ?? remove.refusal} />
      </div>
      <Row wrap>
        <Button
          label={text.makeNamed(name)}
          isBusy={make.isBusy}
          isDisabled={choice === null}
          onPress={() => void run()}
        >
          {text.make}
        </Button>
        <Button
          size="mini"
          look="lite"
          icon="edit"
          label={text.changeNamed(name)}
          onPress={onChange}
        />
        <Button
          size="mini"
          look="lite"
          icon="up"
          label={text.up(name)}
          isDisabled={place === 0}
          onPress={() => void move({ exportId, to: place - 1 }, text.moved(name))}
        />
        <Button
          size="mini"
          look="lite"
          icon="down"
          label={text.down(name)}
          isDisabled={isLast}
          onPress={() => void move({ exportId, to: place + 1 }, text.moved(name))}
        />
        <Button
          size="mini"
          look="lite"
          icon="remove"
          label={text.removeNamed(name)}
          onPress={() => void remove({ exportId }, text.removed(name))}
        />
      </Row>
    </li>
  )
}

function kindWord({ kind }: SavedExport): string {
  const known = exportKinds.find((each) => each === kind)
  return known === undefined ? text.kindUnknown : text.kind[known]
}
