import type { PlaceRisk } from '#domain/security/risks-of-place'

/** Who else can get at a folder, as it is said in a sentence. */
export const placeRiskWord: Record<PlaceRisk, string> = {
  onedrive: 'OneDrive',
  dropbox: 'Dropbox',
  'google-drive': 'Google Drive',
  icloud: 'iCloud',
  cloud: 'een dienst op internet',
  network: 'het netwerk',
}
