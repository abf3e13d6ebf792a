/** Cyrillic letters and how they sound; `ĝ` is written g or h in our letters. */
export const cyrillicLetters =
  'а:a б:b в:v г:ĝ ґ:g д:d е:e є:ye ж:zh з:z и:i і:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ' +
  'ф:f х:kh ц:ts ч:tsj ш:sh щ:sh ъ: ы:i ь: э:e ю:yu я:ya'

/** Arabic and Persian letters: short vowels are not written, long ones stand for a sound of that sort. */
export const arabicLetters =
  'ا:a ب:b ت:t ث:t ج:ǧ ح:h خ:h د:d ذ:d ر:r ز:z س:s ش:sh ص:s ض:d ط:t ظ:z ع:a غ:g ف:f ق:k ك:k ل:l ' +
  'م:m ن:n ه:h و:u ؤ:u ي:i ئ:i ء: پ:p چ:tsj ژ:zh گ:g ک:k ی:i'

/** Rows of the Ethiopic block by the number of their first sign, each one consonant. */
export const ethiopicRows =
  '1200:h 1208:l 1210:h 1218:m 1220:s 1228:r 1230:s 1238:sh 1240:k 1250:k 1260:b 1268:v 1270:t ' +
  '1278:tsj 1280:h 1290:n 1298:ny 12a0: 12a8:k 12b8:h 12c8:w 12d0: 12d8:z 12e0:zh 12e8:y 12f0:d ' +
  '12f8:d 1300:j 1308:g 1320:t 1328:tsj 1330:p 1338:ts 1340:ts 1348:f 1350:p'
