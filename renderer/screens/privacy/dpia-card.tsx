import { Card } from '#renderer/components/card.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { privacyText as text } from '#renderer/texts/privacy'
import css from './privacy.module.css'

/** That a DPIA is likely needed and why, what is arranged already, and what she writes herself. */
export function DpiaCard() {
  return (
    <Card heading={text.dpia}>
      <Stack gap={3}>
        <WarningLine weight="warn" fact={text.dpiaFact} reason={text.dpiaWhy} />
        <Points heading={text.dpiaHints} points={text.dpiaDone} />
        <Points heading={text.dpiaOpen} points={text.dpiaAsk} />
      </Stack>
    </Card>
  )
}

function Points({ heading, points }: { heading: string; points: readonly string[] }) {
  return (
    <div>
      <h3>{heading}</h3>
      <ul className={css.dots}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  )
}
