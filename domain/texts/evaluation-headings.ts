/** Words in the headings and answers of an evaluation, folded: small letters, no accents. */
export const evaluationWords = {
  /** Who it was and when: never taken in, for an evaluation is without names. */
  aboutThePerson:
    /^(id|nr|nummer|naam|name|e mail\w*|email\w*|mail|mailadres|username|gebruikersnaam|taal|language|ip\w*|organisatie|organisation|functie|telefoon\w*|begintijd|start time|starttijd|tijdstempel|timestamp|tijd van voltooien|voltooiingstijd|completion time|last modified time|tijdstip laatste wijziging|laatste wijziging\w*|totaal aantal punten|total points|quizfeedback|quiz feedback|\d*)$/,
  /** Questions that ask for a name or an address, also inside a longer heading. */
  asksWho:
    /^(volledige )?(naam|name)\b|\b(uw|je|jouw|your) ((volledige|eigen|full) )?(naam|name)\b|\b((voor|achter|roep|familie)naam|volledige naam|voorletters|full name|first name|last name|given name|family name|surname|hoe heet (u|je|jij)|wie (bent|ben) (u|je|jij)|who are you|e mail ?adres|e mailadres|emailadres|mailadres|email address|telefoonnummer|phone number)\b/,
  /** How somebody can be reached; whether a place is easy to reach is a question of its own. */
  asksHowToReach:
    /\bwelk (mobiele? |telefoon)?nummer\b|\b(bent|ben) (u|je|jij) (ook )?(te bereiken|bereikbaar)\b|\bkunnen (wij|we) (u|je|jou) bereiken\b|\b(uw|je|jouw) (contact)?gegevens\b|\bcontact details\b/,
  /** Where somebody works and as what, not what that has to do with the meeting. */
  asksFromWhere:
    /\bwelke (organisatie|instelling|werkgever)( (bent|ben|werkt?|komt?|vertegenwoordigt?)\b|$)|\bwhich (organi[sz]ation|company) (are|do)\b|^(wat is )?(uw|je|jouw|your) (organisatie|functie|werkgever|baan|beroep|organi[sz]ation|job title|job)$|^waar (werkt|werk) (u|je|jij)$/,
  /** What is added to a heading, beside what it asks. */
  mayBeEmpty: / (optioneel|optional|niet verplicht|vrijwillig|mag leeg( blijven)?)$/,
  /** What a form for tests adds to every question. */
  ofATest: /^(punten|points|feedback) /,
  /** A scale that the heading names itself, before folding: `1 t/m 5`, `(0-10)`. */
  namedScale: /(?<![\d\-/])([01]) ?(?:tot en met|tot|t\/m|tm|to|through|-|–) ?(5|10)(?!\d|[-/]\d)/,
  ofFive:
    /\b(van|out of) (de )?5\b(?! (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec|tot|t m|en|\d))/,
  ofTen: /\b(cijfer\w*|rapportcijfer|tien)\b/,
  fromZero: /\b(waarschijnlijk\w*|aanraad\w*|aanbeve\w*|likely|recommend\w*)\b/,
  asksForWords:
    /^(wat (?!vond|vindt|vind )|waarom|waardoor|hoe kan|hoe kunnen|heeft u nog|hebt u nog|heb je nog|opmerking\w*|toelichting\w*|suggestie\w*|tips?\b|vertel|noem|what |why|comments?|suggestions?|anything)/,
  plainChoice:
    /^(ja|nee|yes|no|misschien|maybe|weet ik niet|weet niet|geen mening|neutraal|(helemaal |zeer )?(mee )?(eens|oneens)|(zeer )?(tevreden|ontevreden)|goed|matig|slecht|voldoende|onvoldoende)$/,
} as const
