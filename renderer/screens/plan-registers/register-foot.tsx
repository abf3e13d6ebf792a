import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { registerText } from '#renderer/texts/registers'

type Props = {
  /** Where it is written; null for what she added herself. */
  source: string | null
  isArchived: boolean
  refusal: string | undefined
  onArchive: () => void
}

/** Where a record of a register comes from, and how it leaves the list. */
export function RegisterFoot({ source, isArchived, refusal, onArchive }: Props) {
  return (
    <Stack gap={2}>
      <Text size="xs" tone="muted">
        {source === null ? registerText.ownSource : registerText.source(source)}
      </Text>
      {isArchived ? null : (
        <Row>
          <Button look="lite" size="mini" icon="remove" onPress={onArchive}>
            {registerText.archive}
          </Button>
        </Row>
      )}
      <Refusal sentence={refusal} />
    </Stack>
  )
}
