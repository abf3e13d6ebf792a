import type { EventResult } from '#domain/contract/closing'
import { closingText } from '#renderer/texts/closing'
import css from './result-screen.module.css'

const text = closingText.result

/** Who was there by role and gemeente, with totals that count people once. */
export function ResultChain({ chain }: { chain: EventResult['chain'] }) {
  const { gemeenten, lines, columnTotals, regionTotal, total } = chain
  if (total === 0) return null
  return (
    <section>
      <h2>{text.chain}</h2>
      <div className={css.scroll}>
        <table className={css.chain}>
          <thead>
            <tr>
              <th scope="col">{text.chainRole}</th>
              {gemeenten.map((name) => (
                <th key={name} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
              <th scope="col">{text.region}</th>
              <th scope="col">{text.total}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.chainRole ?? ''}>
                <th scope="row">
                  <bdi>{line.chainRole ?? text.others}</bdi>
                </th>
                {line.counts.map((count, index) => (
                  <td key={gemeenten[index]}>{shown(count)}</td>
                ))}
                <td>{shown(line.region)}</td>
                <td>
                  <b>{line.total}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text.total}</th>
              {columnTotals.map((count, index) => (
                <td key={gemeenten[index]}>{shown(count)}</td>
              ))}
              <td>{shown(regionTotal)}</td>
              <td>
                <b>{total}</b>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={css.note}>{text.chainNote}</p>
    </section>
  )
}

const shown = (count: number) => (count === 0 ? '·' : count)
