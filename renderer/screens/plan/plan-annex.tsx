import type { PlanOverview } from '#domain/contract/plan'
import { Chip } from '#renderer/components/chip.tsx'
import { DataTable } from '#renderer/components/data-table.tsx'
import { Stack } from '#renderer/components/layout.tsx'
import { planText as text } from '#renderer/texts/plan'
import css from './plan-screen.module.css'

/** The projects of annex 1 and the standing consultations, as the source gives them. */
export function PlanAnnex({ plan }: { plan: PlanOverview }) {
  return (
    <Stack gap={4}>
      {plan.projects.length === 0 ? null : (
        <section>
          <h2>{text.projects}</h2>
          <DataTable
            caption={text.projects}
            groups={[{ rows: plan.projects }]}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'title',
                heading: text.project,
                cell: ({ title }) => title,
                isRowHeading: true,
              },
              { id: 'content', heading: text.content, cell: ({ content }) => content },
              { id: 'meaning', heading: text.meaning, cell: ({ meaning }) => meaning },
            ]}
          />
        </section>
      )}
      {plan.consultations.length === 0 ? null : (
        <section>
          <h2>{text.consultations}</h2>
          <div className={css.names}>
            {plan.consultations.map(({ id, name }) => (
              <Chip key={id}>{name}</Chip>
            ))}
          </div>
        </section>
      )}
    </Stack>
  )
}
