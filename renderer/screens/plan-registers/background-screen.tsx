import type { PlanText } from '#domain/contract/plan-texts'
import { Card } from '#renderer/components/card.tsx'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import { Text } from '#renderer/components/layout.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageBody } from '#renderer/components/page.tsx'
import { PlanTabs } from '#renderer/components/plan-tabs.tsx'
import { decimal } from '#renderer/lib/format'
import { useQuery } from '#renderer/lib/use-query'
import { planTextsText as text } from '#renderer/texts/plan-texts'
import { CopTopics } from './cop-topics.tsx'
import css from './registers.module.css'

type Kind = PlanText['kind']
const toRead: readonly Exclude<Kind, 'figure' | 'topic'>[] = [
  'goal',
  'pillar',
  'bottleneck',
  'pilot',
]

/** Goal, pillars, bottlenecks, start figures and earlier pilots, each with its source. */
export function BackgroundScreen() {
  const texts = useQuery('planTexts.list', {})
  return (
    <Page title={text.title} sub={text.sub} below={<PlanTabs current="background" />}>
      <PageBody>{texts === undefined ? <Loading /> : <Body texts={texts} />}</PageBody>
    </Page>
  )
}

function Body({ texts }: { texts: readonly PlanText[] }) {
  const of = (kind: Kind) => texts.filter((each) => each.kind === kind)
  const figures = of('figure')
  const isEmpty = texts.every(({ kind }) => kind === 'topic')
  return (
    <>
      {isEmpty ? <EmptyState sentence={text.empty} /> : null}
      <div className={css.read}>
        {toRead.map((kind) =>
          of(kind).length === 0 ? null : <Lines key={kind} kind={kind} texts={of(kind)} />,
        )}
        {figures.length === 0 ? null : <Figures figures={figures} />}
        <Card heading={text.kind.topic}>
          <CopTopics topics={of('topic')} />
          <Sources sources={sourcesOf(of('topic'))} />
        </Card>
      </div>
    </>
  )
}

function Lines({ kind, texts }: { kind: Kind; texts: readonly PlanText[] }) {
  return (
    <Card heading={text.kind[kind]}>
      <ul className={css.lines}>
        {texts.map(({ id, title, text: more }) => (
          <li key={id}>
            <Text weight={more === null ? 'normal' : 'medium'}>{title}</Text>
            {more === null ? null : (
              <Text size="sm" tone="muted">
                {more}
              </Text>
            )}
          </li>
        ))}
      </ul>
      <Sources sources={sourcesOf(texts)} />
    </Card>
  )
}

function sourcesOf(texts: readonly PlanText[]): string[] {
  return [...new Set(texts.flatMap(({ source }) => source ?? []))]
}

function Figures({ figures }: { figures: readonly PlanText[] }) {
  return (
    <Card heading={text.kind.figure}>
      <ul className={css.lines}>
        {figures.map(({ id, title, value, unit, level, source }) => (
          <li key={id}>
            <Text>{title}</Text>
            <Text weight="medium">
              {value === null ? text.noFigure : text.figure(decimal(value), unit, level)}
            </Text>
            <Sources sources={source === null ? [] : [source]} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Sources({ sources }: { sources: readonly string[] }) {
  return sources.map((source) => (
    <Text key={source} size="xs" tone="muted">
      {text.source(source)}
    </Text>
  ))
}
