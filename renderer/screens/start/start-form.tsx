import { useState } from 'react'
import type { ReactNode } from 'react'
import { yearOf } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Chip } from '#renderer/components/chip.tsx'
import { RadioCards } from '#renderer/components/radio-cards.tsx'
import type { RadioCard } from '#renderer/components/radio-cards.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal, WarningLine } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { useStatus } from '#renderer/lib/use-status'
import { startText as text } from '#renderer/texts/start'
import css from './start-screen.module.css'

type Beginning = 'achterhoek' | 'package' | 'leeg' | 'restore'

const cards: readonly RadioCard<Beginning>[] = [
  {
    id: 'achterhoek',
    title: text.achterhoek,
    detail: text.achterhoekDetail,
    aside: <Chip look="line">{text.recommended}</Chip>,
  },
  { id: 'package', title: text.package, detail: text.packageDetail },
  { id: 'leeg', title: text.empty, detail: text.emptyDetail },
  { id: 'restore', title: text.restore, detail: text.restoreDetail },
]

/** What else the first page offers, and where she goes when it is filled in. */
export type StartWays = {
  readonly restore: ReactNode
  /** The way to take a package, with her own organisation as it is typed here. */
  readonly regionPackage: (organisationName: string) => ReactNode
  readonly onBegin: () => Promise<void>
}

/** Region, organisation, key and year on one page; Enter begins. */
export function StartForm({ restore, regionPackage, onBegin }: StartWays) {
  const { encryption, today, programmeYears } = useStatus()
  const setUp = useCommand('system.setUp')
  const changeRegion = useCommand('region.change')
  const [beginning, setBeginning] = useState<Beginning>('achterhoek')
  const [regionName, setRegionName] = useState('')
  const [organisation, setOrganisation] = useState('')

  async function begin() {
    if (beginning === 'restore' || beginning === 'package') return
    const isEmpty = beginning === 'leeg'
    const name = regionName.trim()
    // First the name of the organisation, because after the set-up this page is gone.
    if (!isEmpty && organisation.trim() !== '') {
      const named = await changeRegion({ organisationName: organisation })
      if (named === undefined) return
    }
    const done = await setUp({
      start: isEmpty ? 'leeg' : 'achterhoek',
      regionName: isEmpty && name !== '' ? name : null,
    })
    if (done === undefined) return
    await onBegin()
    if (isEmpty && organisation.trim() !== '') {
      await changeRegion({ organisationName: organisation })
    }
  }

  const ownOrganisation = (
    <TextField
      label={text.organisation}
      hint={text.organisationHint}
      value={organisation}
      onChange={setOrganisation}
    />
  )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <h1>{text.title}</h1>
      <p className={css.sub}>{text.sub}</p>
      <RadioCards
        label={text.choose}
        cards={cards}
        value={beginning}
        onChange={setBeginning}
        autoFocus
      />
      {beginning === 'package' ? (
        <>
          <div className={css.fields}>{ownOrganisation}</div>
          <div className={css.given}>{regionPackage(organisation)}</div>
        </>
      ) : beginning === 'restore' ? (
        <div className={css.fields}>
          <p>{text.restoreChoose}</p>
          {restore}
        </div>
      ) : (
        <>
          <div className={css.fields}>
            {beginning === 'leeg' ? (
              <TextField label={text.regionName} value={regionName} onChange={setRegionName} />
            ) : null}
            {ownOrganisation}
          </div>
          <Refusal sentence={setUp.refusal ?? changeRegion.refusal} />
          <Button type="submit" look="primary" size="big" keys="Enter" isBusy={setUp.isBusy}>
            {text.begin}
          </Button>
        </>
      )}
      <div className={css.facts}>
        <WarningLine
          weight="note"
          icon={encryption === 'none' ? 'unlocked' : 'key'}
          fact={text.keyFact[encryption]}
          reason={text.keyReason[encryption]}
        />
        <WarningLine
          weight="note"
          icon="calendar"
          fact={text.yearFact(yearOf(today))}
          reason={text.yearReason(beginning === 'achterhoek' ? programmeYears : null)}
        />
      </div>
    </form>
  )
}
