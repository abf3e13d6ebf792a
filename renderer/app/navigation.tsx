import { Link } from '@tanstack/react-router'
import { places } from '#domain/commands/places'
import type { PlaceId } from '#domain/commands/places'
import { placeWords } from '#domain/texts/commands'
import { Icon } from '#renderer/components/icon.tsx'
import { BrandMark } from '#renderer/components/own-icons.tsx'
import { number } from '#renderer/lib/format'
import { useStatus } from '#renderer/lib/use-status'
import { shellText as text } from '#renderer/texts/shell'
import css from './shell.module.css'

const inOrder = [
  'today',
  'calendar',
  'events',
  'network',
  'sleutelpersonen',
  'budget',
  'plan',
  'report',
] as const satisfies readonly PlaceId[]

/** The eight places in their fixed order, Instellingen at the foot, and the region. */
export function Navigation() {
  const { counts, regionName, programmeName, programmeYears } = useStatus()
  const countOf: Partial<Record<PlaceId, number>> = {
    events: counts.events,
    network: counts.people,
    sleutelpersonen: counts.pool,
  }
  return (
    <nav className={css.nav} aria-label={text.menu}>
      <div className={css.brand}>
        <BrandMark />
        <span>{text.name}</span>
      </div>
      <ul className={css.places}>
        {inOrder.map((place) => (
          <li key={place}>
            <PlaceLink place={place} count={countOf[place]} />
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <PlaceLink place="settings" count={undefined} />
      </div>
      <div className={css.region}>
        <b>
          <bdi>{regionName ?? text.noRegion}</bdi>
        </b>
        <bdi>{programmeName}</bdi> {programmeYears}
      </div>
    </nav>
  )
}

function PlaceLink({ place, count }: { place: PlaceId; count: number | undefined }) {
  const { path, shortcuts } = places[place]
  const { label } = placeWords[place]
  return (
    <Link to={path} className={css.place} title={label} aria-keyshortcuts={shortcuts[0]}>
      <Icon name={place} />
      <span className={css.word}>{label}</span>
      {count === undefined || count === 0 ? null : (
        <span className={css.count} aria-hidden="true">
          {number(count)}
        </span>
      )}
    </Link>
  )
}
