/** A language as guests and sleutelpersonen name it: in Dutch, in its own script, and in other spellings. */
export type LanguageName = {
  readonly name: string
  readonly native: string | null
  readonly direction: 'ltr' | 'rtl'
  readonly alsoCalled: readonly string[]
}

const language = (
  name: string,
  native: string | null,
  alsoCalled: readonly string[] = [],
  direction: 'ltr' | 'rtl' = 'ltr',
): LanguageName => ({ name, native, direction, alsoCalled })

/** Languages that are often asked for; any other word is a language too, just without its own script. */
export const languageNames: readonly LanguageName[] = [
  language('Tigrinya', 'ትግርኛ', ['Tigrigna', 'Tigrinja', 'Tigrina']),
  language('Amhaars', 'አማርኛ', ['Amharisch', 'Amharic']),
  language('Arabisch', 'العربية', ['Arabic'], 'rtl'),
  language('Dari', 'دری', ['Dari Farsi', 'Afghaans Perzisch'], 'rtl'),
  language('Farsi', 'فارسی', ['Perzisch', 'Persian'], 'rtl'),
  language('Pasjtoe', 'پښتو', ['Pashto', 'Pasjto', 'Pashtu'], 'rtl'),
  language('Koerdisch', 'Kurdî', ['Kurdish', 'Kurmanji', 'Koermandji']),
  language('Sorani', 'سۆرانی', ['Koerdisch Sorani'], 'rtl'),
  language('Oekraïens', 'Українська', ['Ukrainian', 'Ukraïens']),
  language('Russisch', 'Русский', ['Russian']),
  language('Turks', 'Türkçe', ['Turkish']),
  language('Somalisch', 'Soomaali', ['Somali']),
  language('Frans', 'Français', ['French']),
  language('Engels', 'English', ['English']),
  language('Spaans', 'Español', ['Spanish']),
  language('Portugees', 'Português', ['Portuguese']),
  language('Urdu', 'اردو', ['Oerdoe'], 'rtl'),
  language('Swahili', 'Kiswahili', []),
  language('Nederlands', 'Nederlands', ['Dutch']),
]
