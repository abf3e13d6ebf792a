import { expect, it } from 'vitest'
import { risksOfPlace } from '#domain/security/risks-of-place'

it.each([
  ['C:\\Users\\voorbeeld\\OneDrive - Gemeente Voorbeeld\\Schakel', ['onedrive']],
  ['C:\\Users\\voorbeeld\\OneDrive\\Documenten', ['onedrive']],
  ['/home/voorbeeld/Dropbox/kopie', ['dropbox']],
  ['G:\\Mijn Drive\\kopie', ['google-drive']],
  ['/Users/voorbeeld/Library/Mobile Documents/com~apple~CloudDocs/x', ['icloud']],
  ['/home/voorbeeld/Nextcloud/x', ['cloud']],
  ['\\\\server\\afdeling\\kopie', ['network']],
  ['\\\\?\\UNC\\server\\afdeling', ['network']],
  ['//server/afdeling', ['network']],
  ['/run/user/1000/gvfs/smb-share:server=x', ['network']],
  ['\\\\server\\OneDrive', ['onedrive', 'network']],
  ['E:\\', []],
  ['\\\\?\\C:\\Schakel', []],
  ['C:\\Users\\voorbeeld\\AppData\\Local\\Schakel', []],
  ['/media/voorbeeld/USB-STICK', []],
  ['/home/voorbeeld/boxen/synchroon', []],
])('%s: %j', (path, risks) => {
  expect(risksOfPlace(path)).toEqual(risks)
})
