import { useStatus } from '#renderer/lib/use-status'
import { recoveryText } from '#renderer/texts/keys'
import css from './recovery-key.module.css'

const text = recoveryText.paper

/** The one A4 with the key and what it is for: only there when the page is printed. */
export function RecoveryPaper({ groups }: { groups: readonly string[] }) {
  const { today, regionName } = useStatus()
  return (
    <div className={css.paper}>
      <p>
        {regionName === null ? null : <bdi>{text.of(regionName)}</bdi>} · {text.made(today)}
      </p>
      <p className={css.key}>
        {groups.map((group, at) => (
          <span key={at}>{group}</span>
        ))}
      </p>
      <h2>{text.whatHeading}</h2>
      <p>{text.what}</p>
      <h2>{text.useHeading}</h2>
      <ol>
        {text.use.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2>{text.keepHeading}</h2>
      <p>{text.keep}</p>
      <p>{text.replaced}</p>
    </div>
  )
}
