import { app, protocol } from 'electron'
import type { Session, WebContents } from 'electron'
import { isOwnAddress, ownScheme } from './own-address.ts'

/** The only switches we set; each closes something Chromium would otherwise do on the network. */
const switches: readonly (readonly [string, string])[] = [
  ['disable-background-networking', ''],
  ['disable-component-update', ''],
  ['disable-domain-reliability', ''],
  ['no-proxy-server', ''],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
]

/** What must be settled before Electron is ready: sandbox, switches, our scheme, every new page. */
export function lockDownApp(): void {
  app.enableSandbox()
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
  protocol.registerSchemesAsPrivileged([
    { scheme: ownScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  app.on('session-created', lockDownSession)
  app.on('web-contents-created', (_event, contents) => lockDownPage(contents))
}

/** No permission, no download, no spelling list and no address but our own. */
export function lockDownSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide(null))
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerDictionaryDownloadURL('app://geen-woordenlijst/')
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isAllowed(url) }))
}

function isAllowed(address: string): boolean {
  const isDeveloperTool = !app.isPackaged && address.startsWith('devtools://devtools/')
  return isOwnAddress(address) || isDeveloperTool
}

/** A page stays where it is, opens nothing and holds nothing foreign. */
function lockDownPage(contents: WebContents): void {
  contents.on('will-navigate', keepHome)
  contents.on('will-redirect', keepHome)
  contents.on('will-frame-navigate', keepHome)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

function keepHome(event: { readonly url: string; preventDefault: () => void }): void {
  if (!isOwnAddress(event.url)) event.preventDefault()
}
