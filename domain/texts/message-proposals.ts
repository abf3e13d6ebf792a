import type { MessageKind, TextLength } from '#domain/messages/kinds'

export type MessageWording = { readonly subject: string | null; readonly body: string }

const greeting = 'Met vriendelijke groet,\n{afzender}'
const facts = 'Wanneer: {dag}, {tijd}\nWaar: {plaats}, {adres}'

/** The texts as we propose them; she changes them to her own. */
export const messageProposals: Record<MessageKind, Record<TextLength, MessageWording>> = {
  invitation: {
    long: {
      subject: 'Uitnodiging: {bijeenkomst}',
      body: `{aanhef},\n\nIk nodig u uit voor {bijeenkomst}.\n\n${facts}\n\nDit is het programma:\n{programma}\n\nKomt u? Laat het mij weten voor {antwoord voor}. Een kort antwoord op deze mail is genoeg.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, ik nodig u uit voor {bijeenkomst}. Het is op {dag}, {tijd}. Waar: {plaats}. Komt u? Antwoord graag voor {antwoord voor}. Groet, {afzender}',
    },
  },
  reminder: {
    long: {
      subject: 'Komt u naar {bijeenkomst}?',
      body: `{aanhef},\n\nIk nodigde u uit voor {bijeenkomst}. Ik weet nog niet of u komt.\n\n${facts}\n\nLaat u het mij weten voor {antwoord voor}? Ook een nee is goed. Dan kan er iemand anders komen.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, komt u op {dag} naar {bijeenkomst}? Laat het mij weten voor {antwoord voor}. Ook een nee is goed. Groet, {afzender}',
    },
  },
  confirmation: {
    long: {
      subject: 'U staat op de lijst: {bijeenkomst}',
      body: `{aanhef},\n\nU staat op de lijst voor {bijeenkomst}. Fijn dat u komt.\n\n${facts}\n\nDit is het programma:\n{programma}\n\nKunt u toch niet? Laat het mij weten. Dan kan er iemand anders komen.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, u staat op de lijst voor {bijeenkomst}. Het is op {dag}, {tijd}. Waar: {plaats}. Kunt u toch niet? Laat het mij weten. Groet, {afzender}',
    },
  },
  offer: {
    long: {
      subject: 'Er is een plaats vrij: {bijeenkomst}',
      body: `{aanhef},\n\nU stond op de wachtlijst voor {bijeenkomst}. Er is nu een plaats vrij. Die houd ik voor u vast tot {aanbod tot}.\n\n${facts}\n\nWilt u deze plaats? Antwoord dan voor die tijd met ja. Daarna gaat de plaats naar een ander.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, er is een plaats vrij bij {bijeenkomst} op {dag}. Ik houd die voor u vast tot {aanbod tot}. Wilt u de plaats? Antwoord dan met ja. Groet, {afzender}',
    },
  },
  cancellation: {
    long: {
      subject: 'Gaat niet door: {bijeenkomst}',
      body: `{aanhef},\n\n{bijeenkomst} op {dag} gaat niet door. U hoeft niets te doen.\n\nHeeft u vragen? Antwoord dan op deze mail.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, {bijeenkomst} op {dag} gaat niet door. U hoeft niets te doen. Groet, {afzender}',
    },
  },
  thanks: {
    long: {
      subject: 'Dank voor uw komst: {bijeenkomst}',
      body: `{aanhef},\n\nU was op {dag} bij {bijeenkomst}. Dank u wel voor uw komst.\n\nHeeft u nog een vraag of een idee? Antwoord dan op deze mail.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, dank u wel voor uw komst naar {bijeenkomst}. Heeft u nog een vraag of een idee? Laat het mij weten. Groet, {afzender}',
    },
  },
  newsletter: {
    long: {
      subject: 'Nieuws uit onze regio',
      body: `{aanhef},\n\nHet laatste nieuws uit onze regio.\n\n{nieuws}\n\nWilt u deze mail niet meer? Laat het mij weten.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, er is nieuws uit onze regio. Wilt u het weten? Antwoord dan op dit bericht. Groet, {afzender}',
    },
  },
  ask: {
    long: {
      subject: 'Kunt u helpen bij {bijeenkomst}?',
      body: `{aanhef},\n\nKunt u helpen bij {bijeenkomst}?\n\nWanneer: {dag}, {tijd}\nWaar: {plaats}\nTaal: {taal}\nHoe lang: {duur}\n\nLaat het mij weten met een ja of een nee. Ook een nee is goed. Dan vraag ik iemand anders.\n\n${greeting}`,
    },
    short: {
      subject: null,
      body: 'Hallo {voornaam}, kunt u helpen bij {bijeenkomst}? Het is op {dag}, {tijd}. Waar: {plaats}. Taal: {taal}. Het duurt {duur}. Antwoord graag met ja of nee. Ook een nee is goed. Groet, {afzender}',
    },
  },
}
