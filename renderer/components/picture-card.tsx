import { useRef } from 'react'
import type { ReactNode, RefObject } from 'react'
import { Button } from './button.tsx'
import { Row, Stack } from './layout.tsx'
import { ScreenOnly } from './paper.tsx'
import css from './picture-card.module.css'

type Props = {
  title: string
  /** What the button for saving is called. */
  save: string
  saveLabel: string
  showTable: string
  onSave: (svg: SVGSVGElement) => void
  picture: (ref: RefObject<SVGSVGElement | null>) => ReactNode
  /** What it comes down to, in one sentence. */
  sentence?: ReactNode
  table: ReactNode
}

/** A picture with its figures in a table below it; on paper the table is always there. */
export function PictureCard(props: Props) {
  const ref = useRef<SVGSVGElement>(null)
  return (
    <section aria-label={props.title} className={css.card}>
      <Stack gap={2}>
        <Row between wrap>
          <h2>
            <bdi>{props.title}</bdi>
          </h2>
          <ScreenOnly>
            <Button
              size="mini"
              look="lite"
              icon="export"
              label={props.saveLabel}
              onPress={() => {
                if (ref.current !== null) props.onSave(ref.current)
              }}
            >
              {props.save}
            </Button>
          </ScreenOnly>
        </Row>
        {props.picture(ref)}
        {props.sentence}
        <details className={css.figures}>
          <summary>{props.showTable}</summary>
          {props.table}
        </details>
      </Stack>
    </section>
  )
}
