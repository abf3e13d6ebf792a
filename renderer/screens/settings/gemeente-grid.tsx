import { useState } from 'react'
import type { Gemeente } from '#domain/contract/plan'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { Grid } from '#renderer/components/grid.tsx'
import type { CellEdit, GridColumn } from '#renderer/components/grid-types'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import type { Doing } from '#renderer/lib/use-command'
import { settingsText as text } from '#renderer/texts/settings'
import {
  schoolRegionChoice,
  schoolRegionOptions,
  schoolRegionsInWords,
  schoolRegionsOf,
} from './school-region-choices.ts'

type Change = Doing<'region.changeGemeente'>

const subregions = [
  { id: 'oost', label: text.oost },
  { id: 'west', label: text.west },
  { id: 'geen', label: text.noSubregion },
] as const

const rowKey = (gemeente: Gemeente) => gemeente.id

/** The gemeenten with what can be changed in place, and how certain each subregion is. */
export function GemeenteGrid({ gemeenten }: { gemeenten: readonly Gemeente[] }) {
  const change = useCommand('region.changeGemeente')
  const remove = useCommand('region.removeGemeente')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  async function removeChosen() {
    for (const gemeente of gemeenten.filter(({ id }) => chosen.has(id))) {
      const done = await remove({ gemeenteId: gemeente.id }, text.gemeenteRemoved(gemeente.name))
      if (done === undefined) return
    }
    setChosen(new Set())
  }

  return (
    <>
      <Refusal sentence={remove.refusal} />
      <Grid
        label={text.gemeenten}
        height="auto"
        rows={gemeenten}
        rowKey={rowKey}
        columns={columnsFor(change)}
        empty={text.noGemeenten}
        selection={{ keys: chosen, onChange: setChosen }}
        selectionActions={
          <Button size="mini" icon="remove" onPress={() => void removeChosen()}>
            {text.remove}
          </Button>
        }
      />
    </>
  )
}

function columnsFor(change: Change): GridColumn<Gemeente>[] {
  const said = (gemeente: Gemeente) => text.gemeenteChanged(gemeente.name)
  const subregionEdit: CellEdit<Gemeente> = {
    kind: 'choice',
    options: () => subregions,
    value: ({ subregion }) => subregion ?? 'geen',
    commit: (gemeente, value) => {
      const subregion = value === 'oost' || value === 'west' ? value : null
      return change.attempt({ gemeenteId: gemeente.id, subregion }, said(gemeente))
    },
  }
  return [
    {
      id: 'name',
      heading: text.name,
      width: 9,
      grow: 1,
      isRowHeading: true,
      text: ({ name }) => name,
    },
    {
      id: 'shortName',
      heading: text.shortName,
      width: 5,
      text: ({ shortName }) => shortName,
      edit: {
        kind: 'text',
        value: ({ shortName }) => shortName,
        commit: (gemeente, shortName) =>
          change.attempt({ gemeenteId: gemeente.id, shortName }, said(gemeente)),
      },
    },
    {
      id: 'subregion',
      heading: text.subregion,
      width: 6,
      text: ({ subregion }) => (subregion === null ? text.noSubregion : text[subregion]),
      edit: subregionEdit,
    },
    {
      id: 'certainty',
      heading: text.certaintyHeading,
      width: 11,
      text: ({ subregionCertainty }) => text.certainty[subregionCertainty],
      draw: drawCertainty,
    },
    {
      id: 'schoolRegions',
      heading: text.schoolRegions,
      width: 10,
      grow: 0.6,
      text: schoolRegionsInWords,
      edit: {
        kind: 'choice',
        options: () => schoolRegionOptions,
        value: schoolRegionChoice,
        commit: (gemeente, value) =>
          change.attempt(
            { gemeenteId: gemeente.id, schoolRegions: schoolRegionsOf(value) },
            said(gemeente),
          ),
      },
    },
  ]
}

function drawCertainty({ subregionCertainty }: Gemeente) {
  const words = text.certainty[subregionCertainty]
  if (subregionCertainty === 'te_verifieren') {
    return (
      <Chip tone="warn" icon="attention">
        {words}
      </Chip>
    )
  }
  return <Chip icon={subregionCertainty === 'gebruiker' ? 'check' : 'info'}>{words}</Chip>
}
