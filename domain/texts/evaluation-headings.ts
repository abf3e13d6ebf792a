/** Words in the headings and answers of an evaluation, folded: small letters, no accents. */
export const evaluationWords = {
  /** Who it was and when: never taken in, for an evaluation is without names. */
  aboutThePerson:
    /^(id|nr|nummer|naam|name|e mail\w*|email\w*|mail|mailadres|username|gebruikersnaam|taal|language|ip\w*|organisatie|organisation|functie|telefoon\w*|begintijd|start time|starttijd|tijdstempel|timestamp|tijd van voltooien|voltooiingstijd|completion time|last modified time|tijdstip laatste wijziging|laatste wijziging\w*|totaal aantal punten|total points|quizfeedback|quiz feedback|\d*)$/,
  asksWho:
    /\b(uw naam|je naam|jouw naam|your name|e mail ?adres|e mailadres|emailadres|mailadres|email address|telefoonnummer|phone number)\b/,
  /** What a form for tests adds to every question. */
  ofATest: /^(punten|points|feedback) /,
  ofTen: /\b(cijfer\w*|rapportcijfer|tien)\b/,
  fromZero: /\b(waarschijnlijk\w*|aanraad\w*|aanbeve\w*|likely|recommend\w*)\b/,
  asksForWords:
    /^(wat (?!vond|vindt|vind )|waarom|waardoor|hoe kan|hoe kunnen|heeft u nog|hebt u nog|heb je nog|opmerking\w*|toelichting\w*|suggestie\w*|tips?\b|vertel|noem|what |why|comments?|suggestions?|anything)/,
  plainChoice:
    /^(ja|nee|yes|no|misschien|maybe|weet ik niet|weet niet|geen mening|neutraal|(helemaal |zeer )?(mee )?(eens|oneens)|(zeer )?(tevreden|ontevreden)|goed|matig|slecht|voldoende|onvoldoende)$/,
} as const
