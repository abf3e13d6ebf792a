import { useState } from 'react'
import type { InspectedPackage } from '#domain/contract/region-package'
import type { FileRefId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { PlainCard } from '#renderer/components/card.tsx'
import { FileDrop } from '#renderer/components/file-drop.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { uploadFile } from '#renderer/lib/backend'
import { useCommand, useTask } from '#renderer/lib/use-command'
import { regionPackageText as text } from '#renderer/texts/region-package'

type Found = InspectedPackage & { readonly file: FileRefId }

type Props = {
  /** Her own organisation, typed on the first page; elsewhere it has a field of its own. */
  organisationName?: string
  /** Done once the region is there; not when taking it over was refused. */
  onTaken?: () => Promise<void>
}

/** Chooses a region package, says what it holds and what would go, and takes it over. */
export function TakePackage({ organisationName = '', onTaken }: Props) {
  const inspect = useTask('regionPackage.inspect')
  const take = useCommand('regionPackage.take')
  const [found, setFound] = useState<Found>()
  const [refusal, setRefusal] = useState<string>()

  async function look(chosen: File) {
    setFound(undefined)
    const held = await uploadFile(chosen)
    setRefusal(held.kind === 'ok' ? undefined : held.sentence)
    if (held.kind !== 'ok') return
    const inspected = await inspect({ file: held.value.id })
    if (inspected !== undefined) setFound({ ...inspected, file: held.value.id })
  }

  async function begin({ file, regionName }: Found) {
    const named = organisationName.trim() === '' ? {} : { organisationName }
    const taken = await take({ file, ...named }, text.taken(regionName))
    if (taken === undefined) return
    setFound(undefined)
    await onTaken?.()
  }

  return (
    <Stack gap={3}>
      <div>
        <FileDrop
          look="button"
          label={text.choose}
          tooLarge={text.tooLarge}
          accepts={['.json']}
          isBusy={inspect.isBusy}
          onFile={(file) => void look(file)}
        />
      </div>
      <Refusal sentence={refusal ?? inspect.refusal} />
      {found === undefined ? null : (
        <PlainCard label={text.heading}>
          <Stack gap={2}>
            <Text weight="bold">{text.found(found)}</Text>
            <Text>{text.holds(found)}</Text>
            {found.isInUse ? (
              <WarningLine weight="warn" fact={text.inUse} reason={text.inUseWhy} />
            ) : (
              <>
                <Text>{text.replaces(found)}</Text>
                <Text tone="muted" size="sm">
                  {text.safe}
                </Text>
              </>
            )}
            <Refusal sentence={take.refusal} />
            <Row wrap>
              {found.isInUse ? null : (
                <Button look="primary" isBusy={take.isBusy} onPress={() => void begin(found)}>
                  {text.take(found.regionName)}
                </Button>
              )}
              <Button look="lite" onPress={() => setFound(undefined)}>
                {text.cancel}
              </Button>
            </Row>
          </Stack>
        </PlainCard>
      )}
    </Stack>
  )
}
