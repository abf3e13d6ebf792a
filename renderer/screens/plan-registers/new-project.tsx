import { useState } from 'react'
import type { OrganisationId, ProjectId } from '#domain/shared/ids'
import { TextField } from '#renderer/components/text-field.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { projectText as text } from '#renderer/texts/projects'
import { registerText } from '#renderer/texts/registers'
import { PanelForm } from './panel-form.tsx'
import { OrganisationsPicker, choiceOf } from './register-pickers.tsx'
import type { Chosen } from './register-pickers.tsx'

/** A project of her own; a name is enough. */
export function NewProject({ onDone }: { onDone: (id: ProjectId | undefined) => void }) {
  const add = useCommand('projects.add')
  const [title, setTitle] = useState('')
  const [content, setContent] = useState('')
  const [meaning, setMeaning] = useState('')
  const [organisations, setOrganisations] = useState<Chosen<OrganisationId>[]>([])
  const [mistake, setMistake] = useState<string>()

  async function keep() {
    const wanted = title.trim()
    if (wanted === '') return setMistake(text.titleNeeded)
    const added = await add(
      { title: wanted, content, meaning, organisations: organisations.map(choiceOf) },
      ({ similar }) => registerText.withSimilar(text.said.added(wanted), similar),
    )
    if (added !== undefined) onDone(added.projectId)
  }

  return (
    <PanelForm
      label={text.newProject}
      heading
      submit={registerText.add}
      refusal={add.refusal}
      isBusy={add.isBusy}
      onSubmit={() => void keep()}
      onCancel={() => onDone(undefined)}
    >
      <TextField
        label={text.fieldTitle}
        value={title}
        error={mistake}
        autoFocus
        isRequired
        onChange={(typed) => {
          setMistake(undefined)
          setTitle(typed)
        }}
      />
      <TextField label={text.fieldContent} isMultiline value={content} onChange={setContent} />
      <TextField label={text.fieldMeaning} isMultiline value={meaning} onChange={setMeaning} />
      <OrganisationsPicker
        label={text.organisations}
        chosen={organisations}
        onChange={setOrganisations}
      />
    </PanelForm>
  )
}
