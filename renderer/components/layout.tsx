import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import css from './layout.module.css'

type Gap = 0 | 1 | 2 | 3 | 4 | 6 | 8

function gapClass(gap: Gap): string | undefined {
  return gap === 0 ? undefined : css[`g${gap}`]
}

type RowProps = {
  children: ReactNode
  gap?: Gap
  align?: 'center' | 'start' | 'baseline' | 'end'
  between?: boolean
  wrap?: boolean
  grow?: boolean
}

/** Things beside each other. */
export function Row({ children, gap = 2, align = 'center', between, wrap, grow }: RowProps) {
  const alignClass = align === 'center' ? undefined : css[align]
  return (
    <div
      className={classNames(
        css.row,
        gapClass(gap),
        alignClass,
        between && css.between,
        wrap && css.wrap,
        grow && css.grow,
      )}
    >
      {children}
    </div>
  )
}

/** Things below each other. */
export function Stack({
  children,
  gap = 3,
  grow,
}: {
  children: ReactNode
  gap?: Gap
  grow?: boolean
}) {
  return <div className={classNames(css.stack, gapClass(gap), grow && css.grow)}>{children}</div>
}

/** Pushes what it holds to the end of a row. */
export function End({ children }: { children: ReactNode }) {
  return <div className={css.push}>{children}</div>
}

/** The work at the left and a panel of cards at the right; below each other when narrow. */
export function Columns({ children }: { children: ReactNode }) {
  return <div className={css.columns}>{children}</div>
}

/** Only for a screen reader. */
export function VisuallyHidden({ children, id }: { children: ReactNode; id?: string }) {
  return (
    <span className={css.hidden} id={id}>
      {children}
    </span>
  )
}

type TextProps = {
  children: ReactNode
  tone?: 'normal' | 'muted' | 'dim' | 'ok' | 'warn' | 'alert'
  size?: 'xs' | 'sm' | 'md' | 'lg' | 'xl'
  weight?: 'normal' | 'medium' | 'bold'
  as?: 'p' | 'span' | 'div'
  oneLine?: boolean
  id?: string
}

const toneClasses = {
  normal: undefined,
  muted: css.muted,
  dim: css.dim,
  ok: css.okTone,
  warn: css.warnTone,
  alert: css.alertTone,
}

/** Running text in one of the sizes and tones of the design. */
export function Text(props: TextProps) {
  const { children, tone = 'normal', size = 'md', weight = 'normal', as: Tag = 'p' } = props
  return (
    <Tag
      id={props.id}
      className={classNames(
        css.text,
        toneClasses[tone],
        size !== 'md' && css[size],
        weight !== 'normal' && css[weight],
        props.oneLine && css.oneLine,
      )}
    >
      {children}
    </Tag>
  )
}
