import { Chip } from '#renderer/components/chip.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { BrandMark } from '#renderer/components/own-icons.tsx'
import { useStatus } from '#renderer/lib/use-status'
import { startText as text } from '#renderer/texts/start'
import { PackageCard } from './package-card.tsx'
import { StartForm } from './start-form.tsx'
import type { StartWays } from './start-form.tsx'
import css from './start-screen.module.css'

/** The first start: one page from region to year, before anything else. */
export function StartScreen({ restore, regionPackage, onBegin }: StartWays) {
  const { version } = useStatus()
  return (
    <div className={css.start}>
      <header className={css.head}>
        <span className={css.mark}>
          <BrandMark />
        </span>
        <span className={css.name}>{text.name}</span>
        <span className={css.offline}>
          <Chip tone="ok" icon="locked">
            {text.offline}
          </Chip>
        </span>
      </header>
      <main className={css.body}>
        <StartForm restore={restore} regionPackage={regionPackage} onBegin={onBegin} />
        <div>
          <PackageCard />
        </div>
      </main>
      <footer className={css.foot}>
        <span>
          <Icon name="check" size="small" />
          {text.version(version)}
        </span>
        <span>
          <Icon name="offline" size="small" />
          {text.noNetwork}
        </span>
      </footer>
    </div>
  )
}
