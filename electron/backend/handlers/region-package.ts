import type { PackageContents, regionPackages } from '#domain/contract/region-package'
import type { RegionPackage } from '#domain/contract/region-package-file'
import { isRefusal, refuse } from '#domain/texts/refusals'
import { sqliteCode } from '#backend/db/connection'
import { holdsOwnWork } from '#backend/db/repositories/own-work'
import { updateRegion } from '#backend/db/repositories/region'
import { countRegionContents, readKeptParts } from '#backend/db/repositories/region-contents'
import { findSetting, saveSetting } from '#backend/db/repositories/settings'
import { replaceRegion } from '#backend/db/seed/replace-region'
import type { HandlersFor } from '#backend/handler-types'
import { exportPackage } from '#backend/region-package/export-package'
import { readPackageFile } from '#backend/region-package/read-package'

export const regionPackageHandlers: HandlersFor<typeof regionPackages> = {
  'regionPackage.inspect': (store, { file }, ports) => {
    const given = readPackageFile(file, store.read(readKeptParts), ports)
    if (isRefusal(given)) return Promise.resolve(given)
    return Promise.resolve({
      regionName: given.regio.naam,
      holds: contentsOf(given),
      replaces: store.read(countRegionContents),
      isInUse: store.read(holdsOwnWork),
    })
  },
  'regionPackage.take': (db, { file, organisationName }, ports) => {
    const given = readPackageFile(file, readKeptParts(db), ports)
    if (isRefusal(given)) return given
    if (holdsOwnWork(db)) return refuse('region-has-work')
    try {
      replaceRegion(db, given, ports)
    } catch (error) {
      // Something hangs on what would go.
      if (sqliteCode(error)?.startsWith('SQLITE_CONSTRAINT')) return refuse('region-has-work')
      throw error
    }
    updateRegion(db, { organisationName })
    if (!findSetting(db, 'set-up')) saveSetting(db, 'set-up', 'pakket')
    return { regionName: given.regio.naam }
  },
  'regionPackage.export': (store, _input, ports) => Promise.resolve(exportPackage(store, ports)),
}

function contentsOf(given: RegionPackage): PackageContents {
  return {
    gemeenten: given.gemeenten.length,
    organisations: given.organisaties.length,
    actions: given.acties.length,
    rows: given.planning.length,
    indicators: given.indicatoren.length,
    projects: given.projecten.length,
    consultations: given.overleggen.length,
    types: given.soorten?.length ?? 0,
    events: given.bijeenkomsten.length,
    lines: given.begroting?.posten.length ?? 0,
  }
}
