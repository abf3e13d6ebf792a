import type { SVGProps } from 'react'

type Props = SVGProps<SVGSVGElement>

const frame = {
  viewBox: '0 0 20 20',
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

/** Half a disc: running. */
export function HalfDisc(props: Props) {
  return (
    <svg {...frame} {...props}>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 3.2a6.8 6.8 0 0 1 0 13.6Z" fill="currentColor" stroke="none" />
    </svg>
  )
}

/** A filled check: present. */
export function FilledCheck(props: Props) {
  return (
    <svg {...frame} {...props}>
      <circle cx="10" cy="10" r="7.6" fill="currentColor" stroke="none" />
      <path d="m6.6 10.2 2.3 2.3 4.4-4.8" stroke="var(--surface)" />
    </svg>
  )
}

/** Two links of a chain: the mark of Schakel. */
export function BrandMark(props: Props) {
  return (
    <svg viewBox="0 0 28 28" fill="none" strokeLinecap="round" aria-hidden="true" {...props}>
      <g transform="rotate(-38 14 14)" strokeWidth="3" stroke="currentColor">
        <path d="M13.5 18.5H8a4.5 4.5 0 0 1 0-9h4.5" />
        <path d="M14.5 9.5H20a4.5 4.5 0 0 1 0 9h-4.5" opacity=".62" />
        <path d="M10.5 14h7" />
      </g>
    </svg>
  )
}
