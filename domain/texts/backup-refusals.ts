/** Why a copy could not be made, read or put back; each says that nothing was changed. */
export const backupRefusals = {
  'no-backups-here':
    'Deze gegevens staan alleen in het geheugen. Er is niets veranderd. Open Schakel met een map om kopieën te maken.',
  'store-closed':
    'Schakel kan nu niet bij de gegevens. Er is niets veranderd. Open eerst Schakel met uw gegevens.',
  'store-not-restorable':
    'In deze toestand kan geen kopie terug. Er is niets veranderd. Open eerst Schakel, of sluit het andere venster.',
  'backup-not-there':
    'Deze reservekopie is er niet meer. Er is niets veranderd. Kies een andere, of steek de USB-stick erin.',
  'backup-damaged':
    'Deze reservekopie is beschadigd. Er is niets veranderd. Kies een andere kopie.',
  'backup-newer':
    'Deze reservekopie is gemaakt met een nieuwere Schakel. Er is niets veranderd. Werk Schakel bij, of kies een oudere kopie.',
  'backup-not-ours':
    'Dit bestand is niet door Schakel gemaakt. Er is niets veranderd. Kies een bestand dat eindigt op .schakel.',
  'backup-needs-secret':
    'Deze reservekopie heeft een andere sleutel. Er is niets veranderd. Geef de herstelsleutel of het wachtwoord van toen.',
  'backup-secret-wrong':
    'Hiermee gaat deze reservekopie niet open. Er is niets veranderd. Kijk de tekens na en probeer het opnieuw.',
  'backup-other-key':
    'Deze reservekopie heeft een andere sleutel, en er zit geen herstelsleutel bij. Er is niets veranderd. Kies een andere kopie.',
  'restore-into-sample':
    'In deze map staan voorbeelden zonder sleutel. Er is niets veranderd. Zet echte gegevens terug in een eigen map.',
  'nothing-to-restore': 'Er is geen terugzetten om ongedaan te maken. Er is niets veranderd.',
  'place-not-there':
    'Deze map is er niet. De tweede plek is niet veranderd. Steek de USB-stick erin, of kies een andere map.',
  'place-is-data':
    'In deze map staan de gegevens zelf. De tweede plek is niet veranderd. Kies een map buiten deze computer.',
  'place-not-writable':
    'Schakel mag in deze map niet schrijven. De tweede plek is niet veranderd. Kies een andere map.',
  'not-typed':
    'U hebt de woorden niet getypt. Er is niets veranderd. Typ ze over zoals ze er staan.',
  'start-anew-not-now':
    'Opnieuw beginnen kan alleen als de gegevens er niet zijn of niet opengaan. Er is niets veranderd.',
} as const
