import { useState } from 'react'
import { risksOfPlace } from '#domain/security/risks-of-place'
import { Button } from '#renderer/components/button.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useKeeping } from '#renderer/lib/use-command'
import { safetyText as text } from '#renderer/texts/safety'

type Props = { isOpen: boolean; current: string; onClose: () => void }

/** She gives a folder for the copies; what speaks against it is said while she types. */
export function PlaceDialog({ isOpen, current, onClose }: Props) {
  return isOpen ? <OpenDialog current={current} onClose={onClose} /> : null
}

function OpenDialog({ current, onClose }: Omit<Props, 'isOpen'>) {
  const setPlace = useKeeping('backups.setSecondPlace')
  const [path, setPath] = useState(current)
  const risks = risksOfPlace(path)

  async function save(chosen: string | null) {
    const said = chosen === null ? text.placeCleared : text.placeSaved
    const done = await setPlace({ path: chosen }, said)
    if (done !== undefined) onClose()
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      heading={text.placeTitle}
      buttons={
        <>
          <Button onPress={onClose}>{text.cancel}</Button>
          {current === '' ? null : (
            <Button onPress={() => void save(null)}>{text.placeNone}</Button>
          )}
          <Button
            look="primary"
            isBusy={setPlace.isBusy}
            isDisabled={path.trim() === ''}
            onPress={() => void save(path)}
          >
            {text.placeSave}
          </Button>
        </>
      }
    >
      <Stack gap={3}>
        <TextField
          label={text.placeLabel}
          hint={text.placeHint}
          value={path}
          onChange={setPath}
          autoFocus
        />
        {risks.length === 0 ? null : (
          <WarningLine
            weight="warn"
            fact={text.riskSecond}
            reason={risks.map((risk) => text.risks[risk]).join(' ')}
          />
        )}
        <Refusal sentence={setPlace.refusal} />
      </Stack>
    </Dialog>
  )
}
