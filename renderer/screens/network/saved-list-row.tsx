import { useRef, useState } from 'react'
import type { ListQuestion, ListView } from '#domain/contract/lists'
import { ActionMenu } from '#renderer/components/action-menu.tsx'
import { Button } from '#renderer/components/button.tsx'
import { ViewButton } from '#renderer/components/view-list.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { networkGridText as text } from '#renderer/texts/network-grid'
import { ListNameField } from './list-name-field.tsx'

type Props = {
  view: ListView
  /** What is on the screen now. */
  question: ListQuestion
  isCurrent: boolean
  onOpen: () => void
}
type Doing = 'rename' | 'update' | 'remove'

/** One kept list: Enter opens it, F2 renames it, Delete takes it away; its menu has the same. */
export function SavedListRow({ view, question, isCurrent, onOpen }: Props) {
  const { id: viewId, name } = view
  const change = useCommand('lists.changeView')
  const remove = useCommand('lists.removeView')
  const [isRenaming, setIsRenaming] = useState(false)
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)

  function act(what: Doing) {
    if (what === 'rename') setIsRenaming(true)
    else if (what === 'remove') void remove({ viewId }, text.listRemoved(name))
    else void change({ viewId, question }, text.listChanged(name))
  }
  if (isRenaming) {
    return (
      <li>
        <ListNameField
          value={name}
          onCancel={() => setIsRenaming(false)}
          onName={(renamed) => {
            setIsRenaming(false)
            void change({ viewId, name: renamed }, text.listRenamed(renamed))
          }}
        />
      </li>
    )
  }
  return (
    <ViewButton
      icon="table"
      label={<bdi>{name}</bdi>}
      isCurrent={isCurrent}
      onPress={onOpen}
      onKeyDown={({ key }) => {
        if (key === 'F2') act('rename')
        else if (key === 'Delete') act('remove')
      }}
      end={
        <span ref={anchor}>
          <Button
            size="mini"
            look="lite"
            icon="more"
            label={text.listActions(name)}
            isExpanded={isMenuOpen}
            onPress={() => setIsMenuOpen(true)}
          />
          <ActionMenu<Doing>
            label={text.listActions(name)}
            anchor={anchor}
            isOpen={isMenuOpen}
            onClose={() => setIsMenuOpen(false)}
            choices={isCurrent ? [rename, takeAway] : [rename, update, takeAway]}
            onPick={act}
          />
        </span>
      }
    />
  )
}

const rename = { id: 'rename', label: text.rename, icon: 'edit' } as const
const update = { id: 'update', label: text.update, icon: 'saved' } as const
const takeAway = { id: 'remove', label: text.remove, icon: 'remove' } as const

/** Gives what is on the screen a name. */
export function NewListButton({ onPress }: { onPress: () => void }) {
  return (
    <Button look="lite" size="mini" icon="add" onPress={onPress}>
      {text.saveList}
    </Button>
  )
}
