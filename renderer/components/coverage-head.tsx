import type { Gemeente } from '#domain/contract/plan'
import { chainText as text } from '#renderer/texts/chain'
import css from './coverage-matrix.module.css'
import { VisuallyHidden } from './layout.tsx'

/** The heads of the matrix: West and Oost as far as they are known, then every gemeente. */
export function CoverageHead({ columns }: { columns: readonly Gemeente[] }) {
  const parts = partsOf(columns)
  return (
    <>
      <colgroup>
        <col className={css.roles} />
        <col span={columns.length + 1} />
        <col className={css.sums} />
      </colgroup>
      <thead>
        {parts.some(({ subregion }) => subregion !== null) ? (
          <tr>
            <td />
            {parts.map(({ subregion, span }) =>
              subregion === null ? (
                <td key="" colSpan={span} />
              ) : (
                <th key={subregion} colSpan={span} scope="colgroup" className={css.part}>
                  {text.subregion[subregion]}
                </th>
              ),
            )}
            <td colSpan={2} />
          </tr>
        ) : null}
        <tr>
          <th scope="col">
            <VisuallyHidden>{text.chainRole}</VisuallyHidden>
          </th>
          {columns.map(({ id, name, shortName }) => (
            <th key={id} scope="col" title={name}>
              <span aria-hidden="true">{shortName}</span>
              <VisuallyHidden>{name}</VisuallyHidden>
            </th>
          ))}
          <th scope="col" title={text.regionName}>
            <span aria-hidden="true">{text.region}</span>
            <VisuallyHidden>{text.regionName}</VisuallyHidden>
          </th>
          <th scope="col">
            <span aria-hidden="true">{text.sum}</span>
            <VisuallyHidden>{text.total}</VisuallyHidden>
          </th>
        </tr>
      </thead>
    </>
  )
}

type Part = { readonly subregion: Gemeente['subregion']; readonly span: number }

function partsOf(columns: readonly Gemeente[]): Part[] {
  return columns.reduce<Part[]>((parts, { subregion }) => {
    const last = parts.at(-1)
    return last?.subregion === subregion
      ? [...parts.slice(0, -1), { subregion, span: last.span + 1 }]
      : [...parts, { subregion, span: 1 }]
  }, [])
}
