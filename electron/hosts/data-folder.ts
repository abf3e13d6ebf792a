import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the data lives unless she says otherwise; never in the program's own folder. */
function defaultDataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (process.platform === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Schakel')
  }
  if (process.platform === 'darwin') {
    return join(homedir(), 'Library', 'Application Support', 'Schakel')
  }
  return join(environment.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), 'schakel')
}

/** The folder as given, or the default one. */
export function dataFolderOf(given: string | undefined): string {
  return given === undefined ? defaultDataFolder() : resolve(given)
}
