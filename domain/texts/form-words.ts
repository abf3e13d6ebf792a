import type { AnswerValue } from '#domain/attendance/decide-answer'

/** Headings of a form that are no field of a person, folded, Dutch and English. */
export const formHeadings = {
  started: /^(begintijd|start time|starttijd)$/,
  completed:
    /^(tijd van voltooien|voltooiingstijd|tijd van voltooiing|completion time|tijdstempel|timestamp|ingevuld op|submitted at)$/,
  session:
    /\b(workshops?|deelsessies?|sessies?|sessions?|rondes?|thematafels?|programmaonderdeel|programmaonderdelen|breakouts?)\b/,
  language: /\b(tolk\w*|taal|talen|languages?|interpreter|vertaling|vertaler|translation)\b/,
  diet: /\b(diee?t\w*|allergi\w*|allergy|diet\w*|eten|lunch|maaltijd|halal|vegetari\w*|food)\b/,
  access:
    /\b(toegankelijk\w*|rolstoel\w*|ringleiding|accessib\w*|wheelchair|voorzieningen?|aanpassing\w*|ondersteuning)\b/,
  coming:
    /\b(bent u erbij|ben je erbij|komt u|kom je|kunt u komen|aanwezig|deelnemen|deelname|neemt u deel|neem je deel|will you attend|attending|attend|are you coming|can you come|will you join)\b/,
  remark:
    /\b(opmerking\w*|vraag|vragen|toelichting|remarks?|comments?|iets kwijt|bijzonderhe\w*|questions?|notes?)\b/,
  /** A name that is not of who answers. */
  otherName: /\b(collega\w*|begeleider\w*|contactpersoo?n\w*|leidinggevende|introduc\w*|manager)\b/,
} as const

/** Whole wordings of yes, no and maybe, folded; anything else is asked. */
export const answerWords: Record<AnswerValue, RegExp> = {
  maybe:
    /^((ja |nee )?(misschien|wellicht|mogelijk|onder voorbehoud)|(ik )?(weet (ik )?(het )?nog niet( zeker)?|twijfel( nog)?)|nog niet (zeker|bekend)|maybe|perhaps|not sure( yet)?|i dont know( yet)?|unsure|ik laat het nog weten)$/,
  no: /^(nee+|n|no|nope|neen|nee (dank u|dank je|bedankt|helaas|helaas niet|sorry|ik ben (helaas )?verhinderd|ik kom( helaas)? niet|ik kan( helaas)? niet|ik ben er( helaas)? niet( bij)?)|helaas( niet)?|ik kom( helaas)? niet|ik kan( helaas)? niet|ik ben( helaas)? verhinderd|ik ben er( helaas)? niet bij|niet aanwezig|afwezig|verhinderd|absent|no (thanks|thank you|sorry)|no i (cant|cannot|will not|wont)( attend| come)?|unfortunately not|not attending|i (cant|cannot|will not|wont) (attend|come))$/,
  yes: /^(ja+|j|y|yes|yep|ja (graag|zeker|hoor|leuk|natuurlijk|ik kom( graag)?|ik ben erbij|ik ben aanwezig|ik kom graag|ik doe mee|ik neem deel)|zeker|graag|natuurlijk|ik kom( graag)?|ik ben erbij|ik ben aanwezig|ik doe mee|ik neem deel|aanwezig|erbij|present|attending|yes (please|of course|i will|i will attend|i will come|ill be there|i am coming)|i will( attend| come| be there)?|ill be there|i am coming|true)$/,
}

/** Wordings under a question about needs that ask for nothing, folded. */
export const noNeedWords =
  /^(nee+|n|no|neen|geen( (wensen|dieet|dieetwensen|allergie|allergieen|bijzonderheden|voorkeur|tolk))?|none|nothing|niets|nvt|n v t|n a|na|niet( nodig)?|nee (dank u|dank je|hoor|bedankt|niet nodig|geen|nvt)|not needed|no thanks|no preference|ik eet alles|alles|x)$/

/** A yes before what is needed: "Ja, Tigrinya", "ja: Dari", "Yes - Arabic". */
export const yesBeforeNeed = /^(ja|yes)\b[\s,:;.–-]*/i

/** What a yes without more asks for: that it is needed, not which. */
export const needNotNamed = 'niet genoemd'
