import { Button } from '#renderer/components/button.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { saveFiles } from '#renderer/lib/backend'
import { say } from '#renderer/lib/messages'
import { useTask } from '#renderer/lib/use-command'
import { regionPackageText as text } from '#renderer/texts/region-package'
import { TakePackage } from './take-package.tsx'

/** Another region from a package, and the own region as one. */
export function RegionPackagePart() {
  const task = useTask('regionPackage.export')

  async function run() {
    const made = await task({})
    if (made === undefined) return
    const [name] = await saveFiles(made.files)
    if (name !== undefined) say(text.exported(name))
  }

  return (
    <Stack gap={3}>
      <h2>{text.heading}</h2>
      <Text tone="muted" size="sm">
        {text.explain}
      </Text>
      <div>
        <Button icon="export" isBusy={task.isBusy} onPress={() => void run()}>
          {text.exportOwn}
        </Button>
      </div>
      <TakePackage />
    </Stack>
  )
}
