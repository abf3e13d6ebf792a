import type { SignalLine } from '#domain/contract/calendar'
import { Button } from './button.tsx'
import type { IconName } from './icon.tsx'
import { Stack } from './layout.tsx'
import { WarningLine } from './warning-line.tsx'
import type { WarningWeight } from './warning-line.tsx'
import { signalText as text } from '#renderer/texts/calendar'

const drawn: Record<SignalLine['severity'], { weight: WarningWeight; icon: IconName }> = {
  avoid: { weight: 'alert', icon: 'late' },
  adapt: { weight: 'warn', icon: 'attention' },
  'no-data': { weight: 'note', icon: 'help' },
  note: { weight: 'note', icon: 'info' },
}

type Props = {
  signals: readonly SignalLine[]
  /** "Toch doen" and taking it back; without it the lines only tell. */
  onDecide?: ((signal: SignalLine, isKept: boolean) => void) | undefined
}

/** What speaks against a day, the heaviest first; what she chose all the same has turned quiet. */
export function SignalLines({ signals, onDecide }: Props) {
  if (signals.length === 0) {
    return <WarningLine weight="ok" fact={text.none} reason={text.noneReason} />
  }
  return (
    <Stack gap={2}>
      {signals.map((signal) => (
        <Line key={signal.id} signal={signal} onDecide={onDecide} />
      ))}
    </Stack>
  )
}

function Line({ signal, onDecide }: { signal: SignalLine; onDecide: Props['onDecide'] }) {
  const { severity, decidedOn } = signal
  const { weight, icon } = decidedOn === null ? drawn[severity] : drawn.note
  const isDecidable = onDecide !== undefined && severity !== 'note'
  return (
    <WarningLine
      weight={weight}
      icon={icon}
      fact={signal.text}
      reason={decidedOn === null ? signal.advice : text.keptOn(decidedOn)}
      action={
        isDecidable ? (
          <Button
            size="mini"
            look={decidedOn === null ? 'soft' : 'lite'}
            onPress={() => onDecide(signal, decidedOn === null)}
          >
            {decidedOn === null ? text.keep : text.unkeep}
          </Button>
        ) : undefined
      }
    />
  )
}
