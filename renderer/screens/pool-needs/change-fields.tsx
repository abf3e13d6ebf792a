import { hoursInField, parseHours } from '#domain/sleutelpersonen/typed-hours'
import { Row } from '#renderer/components/layout.tsx'
import { ParsedField } from '#renderer/components/parsed-field.tsx'
import { DateField, TimeField } from '#renderer/components/value-fields.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { poolNeedsText as text } from '#renderer/texts/pool-needs'
import type { ChangeDraft } from './change-draft.ts'
import { LanguagesPicker, RoleSelect } from './pool-fields.tsx'
import css from './pool-needs.module.css'

type Props = { draft: ChangeDraft; onChange: (parts: Partial<ChangeDraft>) => void }

/** Everything that can be agreed otherwise. */
export function ChangeFields({ draft, onChange }: Props) {
  const { today } = useStatus()
  return (
    <>
      <Row gap={3} align="start" wrap>
        <DateField
          label={text.day}
          value={draft.date}
          today={today}
          autoFocus
          onChange={(date) => onChange({ date })}
        />
        <TimeField
          label={text.from}
          value={draft.startTime}
          onChange={(startTime) => onChange({ startTime })}
        />
        <TimeField
          label={text.until}
          value={draft.endTime}
          onChange={(endTime) => onChange({ endTime })}
        />
      </Row>
      <Row gap={3} align="start" wrap>
        <ParsedField
          label={text.howLong}
          hint={text.howLongHint}
          value={draft.minutes}
          onChange={(minutes) => onChange({ minutes })}
          show={hoursInField}
          parse={parseLength}
          wrong={text.notALength}
          align="end"
        />
        <ParsedField
          label={text.km}
          hint={text.kmHint}
          value={draft.km}
          onChange={(km) => onChange({ km })}
          show={(km) => (km === null ? '' : String(km))}
          parse={parseKm}
          wrong={text.notKm}
          inputMode="numeric"
          align="end"
        />
      </Row>
      <div className={css.two}>
        <LanguagesPicker
          label={text.language}
          chosen={draft.language === null ? [] : [draft.language]}
          onChange={(languages) => onChange({ language: languages.at(-1) ?? null })}
        />
        <RoleSelect role={draft.role} onChange={(role) => onChange({ role })} />
      </div>
    </>
  )
}

const mostKm = 10_000

function parseKm(typed: string) {
  const bare = typed.trim().replaceAll('.', '')
  if (bare === '') return null
  return /^\d{1,5}$/.test(bare) && Number(bare) <= mostKm ? Number(bare) : undefined
}

// Nothing at all is no length.
function parseLength(typed: string) {
  const minutes = parseHours(typed)
  return minutes === 0 ? undefined : minutes
}
