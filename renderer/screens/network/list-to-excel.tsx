import { ActionButton } from '#renderer/components/action-button.tsx'
import type { GridSort } from '#renderer/components/grid-types'
import { useAction } from '#renderer/lib/actions'
import type { NetworkFilter } from './network-filter.ts'
import { organisationsQuestionOf } from './organisations-question.ts'
import { questionOf } from './people-question.ts'
import { ToExcelMenu } from './to-excel-menu.tsx'
import { useOrganisationsExport, usePeopleExport } from './use-network-export.ts'

type Props = { filter: NetworkFilter; sort: GridSort }

/** Puts the list that is shown in a workbook: the same question as the grid asks, in its order. */
export function ListToExcel({ filter, sort }: Props) {
  const people = usePeopleExport()
  const organisations = useOrganisationsExport()
  const isPeople = filter.toon === undefined
  return (
    <ToExcelMenu
      isBusy={people.isBusy || organisations.isBusy}
      onPick={(showsSensitiveRoles) => {
        if (isPeople) people.run({ list: questionOf(filter, sort), showsSensitiveRoles })
        else organisations.run({ list: organisationsQuestionOf(filter, sort), showsSensitiveRoles })
      }}
      button={({ open }) => <ExportButton onPress={open} />}
    />
  )
}

function ExportButton({ onPress }: { onPress: () => void }) {
  const action = useAction('exchange.export', onPress)
  return <ActionButton action={action} icon="spreadsheet" />
}
