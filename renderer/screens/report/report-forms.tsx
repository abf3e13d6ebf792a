import type { ReportHead } from '#domain/contract/report'
import { wholeYear } from '#domain/report/period'
import { yearOf } from '#domain/shared/dates'
import type { ReportId } from '#domain/shared/ids'
import { Button } from '#renderer/components/button.tsx'
import { Card } from '#renderer/components/card.tsx'
import { Row, Stack } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { reportText as text } from '#renderer/texts/report'
import { PeriodForm } from './period-form.tsx'

/** Begins a report: this year, unless she says otherwise. */
export function NewReport({
  onMade,
  onCancel,
}: {
  onMade: (reportId: ReportId) => void
  onCancel: () => void
}) {
  const { today } = useStatus()
  const create = useCommand('report.create')
  return (
    <Card heading={text.form.heading}>
      <PeriodForm
        today={today}
        start={{ ...wholeYear(yearOf(today)), title: null }}
        save={text.form.make}
        refusal={create.refusal}
        onSave={(report) =>
          void create(report, text.form.created(report.title)).then((made) => {
            if (made !== undefined) onMade(made.reportId)
          })
        }
        onCancel={onCancel}
      />
    </Card>
  )
}

type EditProps = { report: ReportHead; onDone: () => void; onRemoved: () => void }

/** Another title or period for a report, or taking it off the list. */
export function EditReport({ report, onDone, onRemoved }: EditProps) {
  const { today } = useStatus()
  const change = useCommand('report.change')
  const remove = useCommand('report.remove')
  return (
    <Card heading={text.details}>
      <Stack gap={4}>
        <PeriodForm
          today={today}
          start={report}
          save={text.form.save}
          refusal={change.refusal}
          onSave={(changed) =>
            void change({ reportId: report.id, ...changed }, text.changed).then((done) => {
              if (done !== undefined) onDone()
            })
          }
          onCancel={onDone}
        />
        <Row>
          <Button
            icon="remove"
            onPress={() =>
              void remove({ reportId: report.id }, text.removed(report.title)).then((done) => {
                if (done !== undefined) onRemoved()
              })
            }
          >
            {text.remove}
          </Button>
        </Row>
        <Refusal sentence={remove.refusal} />
      </Stack>
    </Card>
  )
}
