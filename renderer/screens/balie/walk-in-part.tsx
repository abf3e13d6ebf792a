import { useState } from 'react'
import { Button } from '#renderer/components/button.tsx'
import { Icon } from '#renderer/components/icon.tsx'
import { TextField } from '#renderer/components/text-field.tsx'
import { balieText as text } from '#renderer/texts/balie'
import css from './balie.module.css'

type Props = {
  isOpen: boolean
  proposedName: string
  onOpen: () => void
  onClose: () => void
  onGo: (name: string, organisation: string | null) => void
}

/** Somebody who is on no list: a name, perhaps an organisation, and they are in. */
export function WalkInPart({ isOpen, proposedName, onOpen, onClose, onGo }: Props) {
  if (isOpen) return <WalkInForm proposedName={proposedName} onClose={onClose} onGo={onGo} />
  return (
    <div className={css.new}>
      <Icon name="add" />
      <div className={css.newWords}>
        <p className={css.newTitle}>{text.newTitle}</p>
        <p className={css.newHint}>{text.newHint}</p>
      </div>
      <Button size="big" keys="F2" onPress={onOpen}>
        {text.newButton}
      </Button>
    </div>
  )
}

function WalkInForm({
  proposedName,
  onClose,
  onGo,
}: Pick<Props, 'proposedName' | 'onClose' | 'onGo'>) {
  const [name, setName] = useState(proposedName.trim())
  const [organisation, setOrganisation] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  function go() {
    if (name.trim() === '') return setIsMissing(true)
    onGo(name.trim(), organisation.trim() === '' ? null : organisation.trim())
  }
  return (
    <form
      className={css.newForm}
      aria-label={text.newButton}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <div className={css.newFields}>
        <TextField
          label={text.newName}
          value={name}
          error={isMissing ? text.newNameMissing : undefined}
          onChange={(typed) => {
            setName(typed)
            setIsMissing(false)
          }}
          autoFocus
          hasOwnDirection
        />
        <TextField
          label={text.newOrganisation}
          value={organisation}
          onChange={setOrganisation}
          hasOwnDirection
        />
      </div>
      <div className={css.newButtons}>
        <Button look="lite" keys="Esc" onPress={onClose}>
          {text.newStop}
        </Button>
        <Button look="primary" type="submit" keys={text.enter}>
          {text.newGo}
        </Button>
      </div>
    </form>
  )
}
