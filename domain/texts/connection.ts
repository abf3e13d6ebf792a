/** What a screen says when the program behind it gives no answer. */
export const unreachableSentence =
  'Schakel geeft geen antwoord. Uw laatste handeling is misschien niet gedaan; alles daarvoor is opgeslagen. Start Schakel opnieuw.'
