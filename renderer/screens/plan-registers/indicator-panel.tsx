import { useState } from 'react'
import type { Measurement } from '#domain/contract/indicators'
import type { IndicatorId } from '#domain/shared/ids'
import { standingSentence, targetInWords } from '#domain/texts/indicator-standing'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useQuery } from '#renderer/lib/use-query'
import { indicatorText as text } from '#renderer/texts/indicators'
import { registerText } from '#renderer/texts/registers'
import { IndicatorChart } from './indicator-chart.tsx'
import { IndicatorChip } from '#renderer/components/indicator-chip.tsx'
import { IndicatorFields } from './indicator-fields.tsx'
import { MeasurementForm } from './measurement-form.tsx'
import { MeasurementList } from './measurement-list.tsx'
import type { IndicatorDetail } from './register-details.ts'
import { RegisterFoot } from './register-foot.tsx'
import css from './registers.module.css'

/** One indicator: where it stands, its measurements and evidence, and what it asks. */
export function IndicatorPanel({ indicatorId }: { indicatorId: IndicatorId }) {
  const found = useQuery('indicators.get', { indicatorId }, { keepsPrevious: true })
  if (found === undefined || found.id !== indicatorId) return <Loading />
  return (
    // A field holds what is being typed of one indicator, never of the next.
    <Stack gap={4} key={found.id}>
      <Standing indicator={found} />
      <Measurements indicator={found} />
      {found.standing.question === 'words' ? <Evidence indicator={found} /> : null}
      <IndicatorFields indicator={found} />
      <Foot indicator={found} />
    </Stack>
  )
}

function Standing({ indicator }: { indicator: IndicatorDetail }) {
  const { standing, kind, unit, isArchived } = indicator
  return (
    <Stack gap={2}>
      <h2>
        <bdi>{indicator.title}</bdi>
      </h2>
      <div className={css.chips}>
        <IndicatorChip indicator={indicator} />
      </div>
      {isArchived ? <WarningLine weight="note" fact={registerText.offTheList} /> : null}
      <Text size="sm">{standingSentence(standing, unit)}</Text>
      {kind === 'percentage' ? (
        <Text size="sm" tone="muted">
          {text.goal(targetInWords(indicator))}
        </Text>
      ) : null}
      <IndicatorChart indicator={indicator} />
    </Stack>
  )
}

function Measurements({ indicator }: { indicator: IndicatorDetail }) {
  const [form, setForm] = useState<'new' | Measurement>()
  const close = () => setForm(undefined)
  return (
    <section>
      <Row between>
        <h3>{text.measurements}</h3>
        <Button look="lite" size="mini" icon="add" onPress={() => setForm('new')}>
          {text.add}
        </Button>
      </Row>
      {form === undefined ? null : (
        <MeasurementForm
          key={form === 'new' ? form : form.id}
          indicatorId={indicator.id}
          {...(form === 'new' ? {} : { measurement: form })}
          onDone={close}
        />
      )}
      <MeasurementList indicator={indicator} onChange={setForm} />
    </section>
  )
}

function Evidence({ indicator: { evidence } }: { indicator: IndicatorDetail }) {
  return (
    <section>
      <h3>{text.evidence}</h3>
      {evidence.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noEvidence}
        </Text>
      ) : (
        <ul className={css.lines}>
          {evidence.map(({ outcomeId, text: said, madeIn }) => (
            <li key={outcomeId}>
              <bdi>{said}</bdi>
              <Text size="sm" tone="muted">
                <bdi>{text.evidenceOf(madeIn)}</bdi>
              </Text>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Foot({
  indicator: { id: indicatorId, title, source, isArchived },
}: {
  indicator: IndicatorDetail
}) {
  const archive = useCommand('indicators.archive')
  return (
    <RegisterFoot
      source={source}
      isArchived={isArchived}
      refusal={archive.refusal}
      onArchive={() => void archive({ indicatorId }, text.said.archived(title))}
    />
  )
}
