import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './page.module.css'

/** What stands in every header before the actions: the app puts its search button here. */
export const PageSearch = createContext<ReactNode>(null)

type Props = {
  title: ReactNode
  sub?: ReactNode
  /** Before the title, as a date block. */
  lead?: ReactNode
  /** At most one of them primary. */
  actions?: ReactNode
  /** Below the header and above the body, as tabs. */
  below?: ReactNode
  /** A smaller title, for the name of one event or person. */
  isCompact?: boolean
  children: ReactNode
}

/** A screen: one `h1`, one line below it, actions; the body below scrolls, the header does not. */
export function Page({ title, sub, lead, actions, below, isCompact, children }: Props) {
  const search = use(PageSearch)
  return (
    <div className={classNames(css.page, below !== undefined && css.withTabs)}>
      <div>
        <header className={css.head}>
          {lead}
          <div className={css.words}>
            <h1 className={isCompact ? css.compact : undefined}>{title}</h1>
            {sub === undefined ? null : <div className={css.sub}>{sub}</div>}
          </div>
          <div className={css.actions}>
            {search}
            {actions}
          </div>
        </header>
        {below}
      </div>
      {children}
    </div>
  )
}

/** The body of a page: it scrolls. */
export function PageBody({ children }: { children: ReactNode }) {
  return <div className={css.body}>{children}</div>
}

type SplitProps = {
  /** The left column of Netwerk and Instellingen: a `ViewList`. */
  list?: ReactNode
  /** A `SidePanel`. */
  panel?: ReactNode
  /** The list holds more than names. */
  hasWideList?: boolean
  /** The panel holds a table and not only lines. */
  hasWidePanel?: boolean
  children: ReactNode
}

/** A body of two or three columns that scroll on their own. */
export function PageSplit({ list, panel, hasWideList, hasWidePanel, children }: SplitProps) {
  const className = classNames(
    css.split,
    list !== undefined && css.withList,
    panel !== undefined && panel !== null && css.withPanel,
    hasWideList && css.wideList,
    hasWidePanel && css.wide,
  )
  return (
    <div className={className}>
      {list === undefined ? null : <div className={css.list}>{list}</div>}
      <div className={css.main}>{children}</div>
      {panel}
    </div>
  )
}
