import { useState } from 'react'
import { newsletterSections } from '#domain/messages/newsletter-sections'
import type { NewsletterSection } from '#domain/messages/newsletter-sections'
import type { GroupId, MessageBatchId } from '#domain/shared/ids'
import { Checkbox } from '#renderer/components/checkbox.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { Loading } from '#renderer/components/loading.tsx'
import { Page, PageSplit } from '#renderer/components/page.tsx'
import { Select } from '#renderer/components/select.tsx'
import { SidePanel } from '#renderer/components/side-panel.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { useQuery } from '#renderer/lib/use-query'
import { messagesText } from '#renderer/texts/messages'
import { BatchList } from './batch-list.tsx'
import { BatchView } from './batch-view.tsx'
import css from './messages.module.css'
import { RoundForm } from './round-form.tsx'
import { SenderFields } from './sender-fields.tsx'

const text = messagesText.newsletter
const everybody = 'everybody'

type Props = {
  /** Null is everybody with consent. */
  groupId: GroupId | null
  onGroup: (groupId: GroupId | null) => void
  batchId: MessageBatchId | undefined
  onBatch: (batchId: MessageBatchId | undefined) => void
}

/** A newsletter: gathered, changed, and made for who gave consent. */
export function NewsletterScreen({ groupId, onGroup, batchId, onBatch }: Props) {
  const [sections, setSections] = useState<readonly NewsletterSection[]>(newsletterSections)
  const asked = { groupId, sections: [...sections] }
  const letter = useQuery('messages.newsletter', asked, { keepsPrevious: true })
  const batches = useQuery('messages.batches', {}, { keepsPrevious: true })
  if (letter === undefined || batches === undefined) return <Loading />
  // A round whose making was undone is gone: then there is one to make.
  const made = batches.find(({ id }) => id === batchId)
  const toggle = (section: NewsletterSection, isIn: boolean) =>
    setSections(newsletterSections.filter((id) => (id === section ? isIn : sections.includes(id))))
  return (
    <div className={css.screen}>
      <Page
        title={text.title}
        sub={text.sub}
        actions={
          <>
            {made === undefined ? null : (
              <LinkButton to="/netwerk/nieuwsbrief" icon="add">
                {messagesText.toRounds}
              </LinkButton>
            )}
            <LinkButton to="/netwerk" icon="previous">
              {text.back}
            </LinkButton>
          </>
        }
      >
        <PageSplit
          panel={
            <SidePanel label={messagesText.rounds}>
              <Stack gap={6}>
                <BatchList
                  batches={batches}
                  chosenId={made?.id}
                  linkTo={(ronde) => ({ to: '/netwerk/nieuwsbrief', search: { ronde } })}
                />
                <SenderFields sender={letter.sender} />
              </Stack>
            </SidePanel>
          }
        >
          {made === undefined ? (
            <Stack gap={4}>
              <fieldset className={css.sections}>
                <legend>{text.sections}</legend>
                <Row wrap gap={4}>
                  {letter.news.map(({ section, lines }) => (
                    <Checkbox
                      key={section}
                      isSelected={sections.includes(section)}
                      onChange={(isIn) => toggle(section, isIn)}
                    >
                      {text.section(section, lines.length)}
                    </Checkbox>
                  ))}
                </Row>
                <Text size="sm" tone="muted">
                  {text.sectionsHint}
                </Text>
              </fieldset>
              {letter.withoutConsent.total === 0 ? null : (
                <WarningLine
                  weight="note"
                  fact={
                    <bdi>
                      {text.without(letter.withoutConsent.total, letter.withoutConsent.names)}
                    </bdi>
                  }
                  reason={text.withoutWhy}
                />
              )}
              <RoundForm
                key={groupId ?? everybody}
                round={letter}
                of={{ groupId }}
                proposedBody={letter.proposedBody}
                onMade={onBatch}
                before={
                  <Select
                    label={text.group}
                    options={[
                      { id: everybody, label: text.everybody },
                      ...letter.groups.map(({ id, name }) => ({ id, label: name })),
                    ]}
                    value={groupId ?? everybody}
                    onChange={(id) => onGroup(id === everybody ? null : id)}
                  />
                }
              />
            </Stack>
          ) : (
            <BatchView key={made.id} made={made} onDiscarded={() => onBatch(undefined)} />
          )}
        </PageSplit>
      </Page>
    </div>
  )
}
