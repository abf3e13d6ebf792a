import { useState } from 'react'
import type { BackupOverview, SecondPlace } from '#domain/contract/backups'
import { shortDate } from '#domain/shared/dates'
import { Button } from '#renderer/components/button.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { dayOfMoment } from '#renderer/lib/format'
import { safetyText as text } from '#renderer/texts/safety'
import { PlaceDialog } from './place-dialog.tsx'
import css from './storage.module.css'

type Props = Pick<BackupOverview, 'secondPlace' | 'dataRisks'>

/** Whether copies leave this computer, and what speaks against a place. */
export function SecondPlaceLines({ secondPlace, dataRisks }: Props) {
  const [isChoosing, setIsChoosing] = useState(false)
  const choose = () => setIsChoosing(true)
  return (
    <>
      {dataRisks.length === 0 ? null : (
        <WarningLine weight="warn" fact={text.riskData} reason={sentences(dataRisks)} />
      )}
      {secondPlace === null ? (
        <WarningLine
          weight="warn"
          fact={text.secondNone}
          reason={text.secondNoneReason}
          action={<Button onPress={choose}>{text.choosePlace}</Button>}
        />
      ) : (
        <PlaceState secondPlace={secondPlace} onChoose={choose} />
      )}
      <PlaceDialog
        isOpen={isChoosing}
        current={secondPlace?.path ?? ''}
        onClose={() => setIsChoosing(false)}
      />
    </>
  )
}

function PlaceState({ secondPlace, onChoose }: { secondPlace: SecondPlace; onChoose: () => void }) {
  const { path, isLate, trouble, risks } = secondPlace
  const other = <Button onPress={onChoose}>{text.otherPlace}</Button>
  if (isLate || (trouble !== null && trouble !== 'missing')) {
    const reason = trouble === null || trouble === 'missing' ? '' : `${text.troubles[trouble]} `
    return (
      <WarningLine
        weight="warn"
        fact={text.secondLate}
        reason={`${reason}${lastCopyInWords(secondPlace)}`}
        action={other}
      />
    )
  }
  if (risks.length > 0) {
    return (
      <WarningLine weight="warn" fact={text.riskSecond} reason={sentences(risks)} action={other} />
    )
  }
  return (
    <div className={css.place}>
      <Text tone="muted" size="sm">
        {text.secondFine(path)} {trouble === null ? '' : text.troubles[trouble]}
      </Text>
      <Button look="lite" size="mini" onPress={onChoose}>
        {text.otherPlace}
      </Button>
    </div>
  )
}

function lastCopyInWords({ lastCopyAt }: SecondPlace): string {
  return lastCopyAt === null
    ? text.secondFirst
    : text.secondLast(shortDate(dayOfMoment(lastCopyAt)))
}

function sentences(risks: SecondPlace['risks']): string {
  return risks.map((risk) => text.risks[risk]).join(' ')
}
