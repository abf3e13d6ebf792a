import { useState } from 'react'
import type { EvaluationQuestionEntry, EvaluationSummary } from '#domain/contract/evaluation'
import { Bar } from '#renderer/components/bar.tsx'
import { Button } from '#renderer/components/button.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { ScoreChart } from '#renderer/components/score-chart.tsx'
import { evaluationText as text } from '#renderer/texts/evaluation'
import css from './closing.module.css'

type Questions = readonly EvaluationQuestionEntry[]
type Scored = EvaluationQuestionEntry & { readonly summary: EvaluationSummary; highest: number }

/** The answers as charts and sentences: the first score large, the others as bars, then the words. */
export function EvaluationResults({ questions }: { questions: Questions }) {
  const scored = questions.filter(isScored)
  const [first, ...others] = scored
  return (
    <Stack gap={4}>
      {first === undefined ? null : <MainScore question={first} />}
      {others.map((question) => (
        <ScoreLine key={question.question} question={question} />
      ))}
      {questions
        .filter(({ kind }) => kind === 'choice')
        .map((question) => (
          <Choices key={question.question} question={question} />
        ))}
      {questions
        .filter(({ kind, answers }) => kind === 'open' && answers.length > 0)
        .map((question) => (
          <OpenAnswers key={question.question} question={question} />
        ))}
    </Stack>
  )
}

/** A question that somebody gave a score to. */
export function isScored(question: EvaluationQuestionEntry): question is Scored {
  return question.summary !== null && question.highest !== null
}

function MainScore({ question }: { question: Scored }) {
  const { summary, highest } = question
  const spread = summary.spread.map(({ score, people }) => text.spread(score, people)).join(', ')
  return (
    <div>
      <Text size="sm">
        <bdi>{question.question}</bdi>
      </Text>
      <div className={css.mainScore}>
        <p className={css.mean}>
          <b>{text.mean(summary.mean)}</b>
          <span>{text.meanLabel}</span>
        </p>
        <ScoreChart
          bars={summary.spread.map(({ score, people }) => ({ score: text.score(score), people }))}
          label={text.chart(question.question, summary.mean, summary.n, spread)}
        />
      </div>
      <Text tone="muted" size="sm">
        {text.given(summary.n)}
      </Text>
      {summary.isLow ? <Low mean={summary.mean} highest={highest} /> : null}
    </div>
  )
}

function ScoreLine({ question }: { question: Scored }) {
  const { summary, highest } = question
  return (
    <div>
      <p className={css.scoreLine}>
        <bdi>{question.question}</bdi>
        <span className={summary.isLow ? css.lowMean : undefined}>
          {text.mean(summary.mean)} <small>{text.ofHighest(highest)}</small>
        </span>
      </p>
      <Bar
        parts={[{ kind: summary.isLow ? 'offered' : 'actual', amount: summary.share }]}
        whole={1}
        label={text.chart(question.question, summary.mean, summary.n, '')}
      />
      {summary.isLow ? <Low mean={summary.mean} highest={highest} /> : null}
    </div>
  )
}

function Low({ mean, highest }: { mean: number; highest: number }) {
  return (
    <p className={css.low}>
      <Icon name="attention" size="small" />
      {text.low(mean, highest)}
    </p>
  )
}

function Choices({ question }: { question: EvaluationQuestionEntry }) {
  const most = Math.max(...question.answers.map(({ people }) => people), 1)
  return (
    <div>
      <Text size="sm">
        <bdi>{question.question}</bdi>
      </Text>
      <ul className={css.choices}>
        {question.answers.map(({ answer, people }) => (
          <li key={answer}>
            <bdi>{answer}</bdi>
            <span aria-hidden="true" className={css.choiceBar}>
              <i style={{ width: `${(people / most) * 100}%` }} />
            </span>
            <span>{people}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const firstShown = 3

function OpenAnswers({ question }: { question: EvaluationQuestionEntry }) {
  const [showsAll, setShowsAll] = useState(false)
  const { answers } = question
  const shown = showsAll ? answers : answers.slice(0, firstShown)
  const count = answers.reduce((sum, { people }) => sum + people, 0)
  return (
    <div>
      <h3 className={css.openHeading}>
        {text.openAnswers}
        <small>{text.withoutNames(count)}</small>
      </h3>
      <Text tone="muted" size="sm">
        <bdi>{question.question}</bdi>
      </Text>
      <ul className={css.quotes}>
        {shown.map(({ answer, people }) => (
          <li key={answer}>
            <Icon name="conversation" size="small" />
            <bdi>{text.quote(answer ?? '', people)}</bdi>
          </li>
        ))}
      </ul>
      {answers.length > firstShown ? (
        <Button look="lite" size="mini" onPress={() => setShowsAll(!showsAll)}>
          {showsAll ? text.fewer : text.more(answers.length - firstShown)}
        </Button>
      ) : null}
    </div>
  )
}
