import { useState } from 'react'
import type { PlanText } from '#domain/contract/plan-texts'
import { Button } from '#renderer/components/button.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { afterThisLine } from '#renderer/lib/after-this-line'
import { useCommand } from '#renderer/lib/use-command'
import { planTextsText as text } from '#renderer/texts/plan-texts'
import css from './registers.module.css'

/** What the meetings of the CoP should be about: the list of the plan, and her own. */
export function CopTopics({ topics }: { topics: readonly PlanText[] }) {
  return (
    <Stack gap={3}>
      {topics.length === 0 ? (
        <Text size="sm" tone="muted">
          {text.noTopics}
        </Text>
      ) : (
        <ul className={css.lines} aria-label={text.kind.topic}>
          {topics.map((topic) => (
            <TopicLine key={topic.id} topic={topic} />
          ))}
        </ul>
      )}
      <NewTopic />
    </Stack>
  )
}

function TopicLine({ topic: { id: topicId, title, source } }: { topic: PlanText }) {
  const [isChanging, setIsChanging] = useState(false)
  const remove = useCommand('planTexts.removeTopic')
  async function takeAway() {
    const goOn = afterThisLine()
    const gone = await remove({ topicId }, text.said.removed(title))
    if (gone !== undefined) goOn()
  }
  if (isChanging) {
    return (
      <li>
        <ChangeTopic topicId={topicId} title={title} onDone={() => setIsChanging(false)} />
      </li>
    )
  }
  return (
    <li>
      <Row between>
        <div>
          <bdi>{title}</bdi>
          {source === null ? (
            <Text size="xs" tone="muted">
              {text.ownTopic}
            </Text>
          ) : null}
        </div>
        <Row gap={0}>
          <Button
            look="lite"
            size="mini"
            icon="edit"
            label={text.changeTopic(title)}
            onPress={() => setIsChanging(true)}
          />
          <Button
            look="lite"
            size="mini"
            icon="remove"
            label={text.removeTopic(title)}
            onPress={() => void takeAway()}
          />
        </Row>
      </Row>
      <Refusal sentence={remove.refusal} />
    </li>
  )
}

type ChangeProps = { topicId: PlanText['id']; title: string; onDone: () => void }

function ChangeTopic({ topicId, title, onDone }: ChangeProps) {
  const change = useCommand('planTexts.changeTopic')
  const [typed, setTyped] = useState(title)
  async function keep() {
    const wanted = typed.trim()
    if (wanted === '' || wanted === title) return onDone()
    if ((await change({ topicId, title: wanted }, text.said.changed)) !== undefined) onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Row align="end">
        <TextField
          label={text.topic(title)}
          value={typed}
          autoFocus
          onChange={setTyped}
          onCancel={onDone}
        />
        <Button type="submit">{text.keepTopic}</Button>
      </Row>
      <Refusal sentence={change.refusal} />
    </form>
  )
}

function NewTopic() {
  const add = useCommand('planTexts.addTopic')
  const [typed, setTyped] = useState('')
  async function keep() {
    const title = typed.trim()
    if (title === '') return
    if ((await add({ title }, text.said.added(title))) !== undefined) setTyped('')
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Row align="end">
        <TextField label={text.newTopic} value={typed} onChange={setTyped} />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {text.addTopic}
        </Button>
      </Row>
      <Refusal sentence={add.refusal} />
    </form>
  )
}
