import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { ChosenTags } from '#renderer/components/chosen-tags.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { consultationText as text } from '#renderer/texts/consultations'
import type { ConsultationDetail } from './register-details.ts'

/** Which subjects go to this overleg. */
export function ConsultationTopics({ consultation }: { consultation: ConsultationDetail }) {
  const change = useCommand('consultations.change')
  const [typed, setTyped] = useState('')
  const { id: consultationId, topics } = consultation

  async function add() {
    const topic = typed.trim()
    if (topic === '') return
    const wanted = topics.includes(topic) ? topics : [...topics, topic]
    const kept = await change({ consultationId, topics: wanted }, text.said.topicAdded(topic))
    if (kept !== undefined) setTyped('')
  }

  return (
    <section>
      <h3>{text.topics}</h3>
      <Stack gap={2}>
        {topics.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.topicsNone}
          </Text>
        ) : null}
        <ChosenTags
          label={text.topics}
          tags={topics.map((topic) => ({ id: topic, label: topic }))}
          onRemove={(keys) =>
            void change(
              { consultationId, topics: topics.filter((topic) => !keys.has(topic)) },
              text.said.topicGone([...keys].join(', ')),
            )
          }
        />
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void add()
          }}
        >
          <Row align="end">
            <TextField label={text.newTopic} value={typed} onChange={setTyped} />
            <Button type="submit" isDisabled={typed.trim() === ''}>
              {text.addTopic}
            </Button>
          </Row>
        </form>
        <Refusal sentence={change.refusal} />
      </Stack>
    </section>
  )
}
