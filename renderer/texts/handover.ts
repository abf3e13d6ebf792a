import type { HandoverFile } from '#domain/contract/handover'
import type { HandoverVariant } from '#domain/handover/table'

/** Words of Overdracht. */
export const handoverScreenText = {
  title: 'Overdrachtsdossier',
  sub: 'Alles wat een opvolger nodig heeft: leesbaar zonder Schakel, en te openen met Schakel.',
  choose: 'Voor wie is het dossier?',
  variant: {
    'with-people': {
      title: 'Voor uw opvolger, met persoonsgegevens',
      detail: 'Alles wat in Schakel staat, met een reservekopie die uw opvolger opent.',
    },
    'without-people': {
      title: 'Om te delen, zonder persoonsgegevens',
      detail:
        'Alleen het plan, bedragen en aantallen. Zonder namen, adressen, notities en reservekopie.',
    },
  } satisfies Record<HandoverVariant, { title: string; detail: string }>,
  make: 'Maak dossier',
  making: 'Schakel maakt het dossier.',
  made: (name: string) => `${name} is opgeslagen.`,
  where: 'Schakel schrijft één zipbestand op de plek die u kiest. U deelt het zelf.',
  whatIsIn: 'Wat zit erin',
  letters: (count: number) => (count === 1 ? 'brief met uitleg' : 'brieven'),
  sheets: (count: number) => (count === 1 ? 'werkblad' : 'werkbladen'),
  others: (count: number) => (count === 1 ? 'ander bestand' : 'andere bestanden'),
  fileTable: 'De bestanden van het dossier',
  columns: { file: 'Bestand', what: 'Wat u erin vindt', sheets: 'Bladen' },
  kind: {
    letter: 'brief',
    workbook: 'Excel',
    report: 'Word',
    calendar: 'agenda',
    copy: 'gegevensbestand',
  } satisfies Record<HandoverFile['kind'], string>,
  withoutOwner: (count: number) =>
    count === 1 ? '1 afspraak zonder eigenaar' : `${count} afspraken zonder eigenaar`,
  withoutOwnerWhy: 'Uw opvolger weet dan niet wie het doet.',
  showAgreements: 'Bekijk de afspraken',
  withoutPurpose: (count: number) =>
    count === 1
      ? 'Bij 1 mens staat niet waarvoor u de gegevens bewaart'
      : `Bij ${count} mensen staat niet waarvoor u de gegevens bewaart`,
  withoutPurposeWhy: 'U kunt het bij de mens zelf invullen, in Netwerk.',
  showPeople: 'Naar Netwerk',
  noRecovery: 'Er is nog geen herstelsleutel',
  noRecoveryWhy: 'Zonder die sleutel opent de reservekopie alleen op deze computer.',
  passwordWhy: 'Uw opvolger heeft dan uw wachtwoord nodig om de reservekopie te openen.',
  makeRecovery: 'Maak een herstelsleutel',
  hasRecovery: 'De reservekopie is versleuteld',
  hasRecoveryWhy: 'Geef uw opvolger de herstelsleutel op papier. Stop hem niet bij het dossier.',
  noKey: 'De reservekopie is niet versleuteld',
  noKeyWhy: 'Zo is Schakel gestart. Gebruik alleen voorbeelden.',
  readOver: 'Lees het dossier na voordat u het deelt',
  readOverWhy:
    'Schakel herkent in titels alleen namen van mensen die in Netwerk staan. Een titel met zo’n naam is weggelaten.',
} as const
