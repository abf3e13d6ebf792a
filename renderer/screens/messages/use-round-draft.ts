import { useState } from 'react'
import type { MessageRound, Receiver } from '#domain/contract/messages'
import type { FieldValues } from '#domain/messages/fields'
import { fillText } from '#domain/messages/fill'
import { hintsFor } from '#domain/messages/hints'
import type { Hint } from '#domain/messages/hints'
import { lengthFor, needsEmail, proposedWay } from '#domain/messages/kinds'
import type { MessageWay } from '#domain/messages/kinds'
import { subjectValuesFor, valuesFor } from '#domain/messages/person-values'
import { longDate } from '#domain/shared/dates'
import type { IsoDate } from '#domain/shared/dates'
import type { PersonId } from '#domain/shared/ids'
import { ownLanguage } from '#domain/texts/messages'

type Words = { readonly subject?: string; readonly body?: string }

export type RoundDraft = {
  readonly way: MessageWay
  readonly setWay: (way: MessageWay) => void
  readonly language: string
  readonly languages: readonly string[]
  readonly setLanguage: (language: string) => void
  readonly subject: string
  readonly body: string
  readonly type: (words: Words) => void
  readonly isTyped: boolean
  readonly forgetTyped: () => void
  readonly answerBefore: IsoDate | null
  readonly setAnswerBefore: (day: IsoDate | null) => void
  readonly chosen: ReadonlySet<string>
  readonly choose: (keys: ReadonlySet<string>) => void
  /** Who is chosen and can be reached that way. */
  readonly reached: readonly Receiver[]
  readonly withoutEmail: readonly Receiver[]
  readonly valuesOf: (receiver: Receiver) => FieldValues
  /** The subject as this person reads it. */
  readonly subjectFor: (receiver: Receiver) => string
  readonly hints: readonly Hint[]
}

type Options = {
  readonly proposedBody?: string | undefined
  readonly proposedAnswerBefore: IsoDate | null
  readonly startIds: readonly PersonId[] | undefined
}

/** A round while it is being made: everything is as proposed until she says otherwise. */
export function useRoundDraft(round: MessageRound, options: Options): RoundDraft {
  const { receivers } = round
  const [wantedWay, setWay] = useState<MessageWay>()
  const [wantedLanguage, setLanguage] = useState<string>(ownLanguage)
  const [typed, setTyped] = useState<Words>({})
  const [wantedDay, setDay] = useState<IsoDate | null>()
  const [wanted, setChosen] = useState<ReadonlySet<string>>()

  const chosen = wanted ?? new Set<string>(firstChosen(receivers, options.startIds))
  const chosenPeople = receivers.filter(({ personId }) => chosen.has(personId))
  const way = wantedWay ?? proposedWay(chosenPeople.length)
  const texts = round.texts.filter(({ length }) => length === lengthFor(way))
  const languages = texts.map(({ language }) => language)
  const language = languages.includes(wantedLanguage) ? wantedLanguage : ownLanguage
  const text = texts.find((each) => each.language === language)
  const gathered = language === ownLanguage && lengthFor(way) === 'long' && options.proposedBody
  const subject = typed.subject ?? text?.subject ?? ''
  const body = typed.body ?? (gathered || text?.body || '')
  const answerBefore = wantedDay === undefined ? options.proposedAnswerBefore : wantedDay

  const reached = chosenPeople.filter(({ email }) => email !== null || !needsEmail(way))
  const shared = {
    ...round.values,
    answerBefore: answerBefore === null ? null : longDate(answerBefore),
  }
  const valuesOf = ({ values }: Receiver): FieldValues => ({
    ...shared,
    ...valuesFor(way, values),
  })
  const subjectFor = ({ values }: Receiver): string =>
    fillText(subject, { ...shared, ...subjectValuesFor(way, values) }).text
  // Words belong to a length and a language; another one begins with its own text.
  const forgetTyped = () => setTyped({})
  return {
    ...{ way, language, languages, subject, body, answerBefore, chosen, reached },
    ...{ valuesOf, subjectFor },
    setWay: (next) => {
      if (lengthFor(next) !== lengthFor(way)) forgetTyped()
      setWay(next)
    },
    setLanguage: (next) => {
      forgetTyped()
      setLanguage(next)
    },
    type: (words) => setTyped({ ...typed, ...words }),
    isTyped: typed.subject !== undefined || typed.body !== undefined,
    forgetTyped,
    setAnswerBefore: setDay,
    choose: setChosen,
    withoutEmail: chosenPeople.filter(({ email }) => email === null && needsEmail(way)),
    hints: hintsFor({ way, subject, body, values: reached.map(valuesOf) }),
  }
}

function firstChosen(
  receivers: readonly Receiver[],
  startIds: readonly PersonId[] | undefined,
): PersonId[] {
  const start = startIds && new Set(startIds)
  return receivers
    .filter(({ personId, isChosenFirst }) => (start ? start.has(personId) : isChosenFirst))
    .map(({ personId }) => personId)
}
