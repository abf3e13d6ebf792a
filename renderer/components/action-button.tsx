import { Button } from './button.tsx'
import type { ButtonLook } from './button.tsx'
import type { IconName } from './icon.tsx'

type Props = {
  /** From `useAction` or `useButtonFor`: label and keys stand in the registry. */
  action: { readonly label: string; readonly keys: string | undefined; readonly run: () => void }
  look?: ButtonLook
  icon?: IconName
  size?: 'normal' | 'mini' | 'big'
  isDisabled?: boolean
}

/** The button of a registered action. */
export function ActionButton({ action, ...rest }: Props) {
  return (
    <Button keys={action.keys} onPress={action.run} {...rest}>
      {action.label}
    </Button>
  )
}
