/** Words of the line that stays until the recovery key is on paper and tested. */
export const recoveryLineText = {
  noneFact: 'U hebt nog geen herstelsleutel op papier',
  noneWhy: 'Gaat deze computer stuk, dan kan niemand meer bij uw gegevens. Het kost u een minuut.',
  untestedFact: 'Uw herstelsleutel is nog niet getest',
  untestedWhy: 'Typ hem een keer over, dan weet u dat uw papier klopt.',
  make: 'Maak hem nu',
  test: 'Test hem',
} as const
