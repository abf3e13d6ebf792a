import { RegionPackagePart } from '#renderer/screens/region-package/region-package-part.tsx'
import { RegionSettings } from '#renderer/screens/settings/region-settings.tsx'

/** Regio en gemeenten, with the packages below. */
export function RegionPage() {
  return <RegionSettings packages={<RegionPackagePart />} />
}
