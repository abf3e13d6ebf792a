/** Why a folder is no quiet place for names: others can get at it, or a program copies it on. */
export const placeRisks = [
  'onedrive',
  'dropbox',
  'google-drive',
  'icloud',
  'cloud',
  'network',
] as const
export type PlaceRisk = (typeof placeRisks)[number]

const folders: readonly (readonly [PlaceRisk, RegExp])[] = [
  ['onedrive', /^onedrive\b/],
  ['dropbox', /^dropbox\b/],
  ['google-drive', /^(google ?drive|googledrive-.*|my drive|mijn drive|drivefs)$/],
  ['icloud', /^(icloud ?drive|mobile documents|com~apple~clouddocs|iclouddrive)$/],
  ['cloud', /^(nextcloud|owncloud|box|box sync|pcloud.*|stack|syncthing|sync|mega)$/],
]

/** What speaks against a folder as a place for data or copies; empty when nothing is seen. */
export function risksOfPlace(path: string): PlaceRisk[] {
  const parts = path
    .toLowerCase()
    .split(/[\\/]+/)
    .filter((part) => part !== '')
  const synced = folders
    .filter(([, pattern]) => parts.some((part) => pattern.test(part)))
    .map(([risk]) => risk)
  return isOnNetwork(path) ? [...synced, 'network'] : synced
}

function isOnNetwork(path: string): boolean {
  // A UNC path, also in its long form; the places where Linux and macOS hang a share.
  if (/^[\\/]{2}\?[\\/]unc[\\/]/i.test(path)) return true
  if (/^[\\/]{2}[^\\/?.]/.test(path)) return true
  return /^(smb|nfs|afp|davs?):|^\/net\/|\/gvfs\/(smb|sftp|dav)|^\/(mnt|media)\/.*(smb|cifs|nfs)/i.test(
    path,
  )
}
