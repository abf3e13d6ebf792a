/** Made-up names for the labelled pairs; no family is called like this. */
export const givenNames = list(
  'Anneke Bernadette Cornelis Dorothea Everdien Frederik Gerrit Hendrika Ingrid Jacoba Katrien ' +
    'Lambert Margriet Nicolaas Ottoline Pieter Quirijn Reinder Saskia Theodora Ursula Vincent ' +
    'Willemijn Xandra Yvonne Zwaantje Amina Bilal Caroline Dilara Emine Farid Gülsüm Hamid Jasmina ' +
    'Kübra Leyla Mustafa Nadia Özlem',
)

const roots = list(
  'Voorbeeld Proef Denk Mythe Fictie Verhaal Droom Schets Nep Kantlijn Spook Wolk Mist Raadsel ' +
    'Sprook Fabel Maan Ster Papier Inkt',
)
const endings = list('stra veld man huis berg sen mans brink kamp stede oort wijk')

/** Two hundred and forty family names: Denkveld, Mistkamp. */
export const familyNames = roots.flatMap((root) => endings.map((ending) => `${root}${ending}`))

/** A tussenvoegsel and how else it is written. */
export const particles: readonly (readonly [string, readonly string[]])[] = [
  ['van den', ['v.d.', 'v/d', 'vd', 'Van Den']],
  ['van der', ['v.d.', 'vd', 'v. d.']],
  ['de', ['De', '']],
  ['van', ['v.', 'Van']],
  ["in 't", ['in ’t', 'int']],
  ['ter', ['Ter', '']],
]

/** One given name in the spellings of passports, forms and other scripts. */
export const givenSpellings = rows(`
  Mohammed Muhamed Mohamad Muhammad محمد|Yusuf Joessoef Youssef Yousuf يوسف
  Fatima Fatimah Fatiema فاطمة|Hussein Hoessein Husain Hossein حسين|Khadija Chadija Khadidja خديجة
  Ibrahim Ebrahim Ibrahiem إبراهيم|Rashid Rachid Rasjid رشيد|Jamal Djamal جمال
  Aisha Aicha Aïsja Aysha عائشة|Nour Noor Nur نور|Saleem Salim Saliem سليم|Mahmoud Mahmud محمود
  Zaynab Zainab Zeinab زينب|Karima Kariema كريمة|Mustafa Moestafa Moustafa مصطفى
  Selam Selaam ሰላም|Yohannes Johannes ዮሃንስ|Tesfay Tesfai ተስፋይ|Mihret Mehret ምህረት|Dawit Dawiet ዳዊት
  Tsegay Tsegai ፀጋይ|Rahel Raheel ራሄል|Samuel Samuël ሳሙኤል
  Oleksandr Олександр Olexandr|Serhii Sergiy Serhij Сергій|Olena Олена|Iryna Irina Ірина
  Natalia Nataliia Natalja Наталія|Yuliia Julia Юлія|Volodymyr Wolodymyr Володимир|Dmytro Дмитро
  Tetiana Tetjana Тетяна|Andrii Andriy Andrij Андрій|Svetlana Swetlana Светлана|Mykola Микола
`)

/** Family names that mean "example", "tale" or "dream" somewhere. */
export const familySpellings = rows(`
  Mithal Mithaal مثال|Khayal Chayal Khajal خيال|Hikaya Hikaja Hekaya حكاية|Namudhaj Namoedhaj نموذج
  Wahmi Wahmie وهمي|Hulmi Hoelmi Houlmi حلمي|Usturi Oesturi Oustouri أسطوري
  Misale Missale ምሳሌ|Terekawi Terekawie ተረካዊ|Hilmawi ህልማዊ|Gebremisale ገብረምሳሌ
  Pryklad Приклад|Kazkova Kaskova Казкова|Vyhadko Wyhadko Вигадко|Mriienko Mrijenko Мрієнко
  Prymarenko Примаренко|Uiavna Ujavna Уявна|Vydumenko Wydumenko Видуменко
`)

/** Two given names that look like one and are of two people. */
export const otherGivenNames = rows(`
  Jan Jana|Paul Paula|Simon Simone|Karim Karima|Amir Amira|Robert Roberta|Martin Martina
  Daniel Daniëlle|Samir Samira|Oleksandr Oleksandra|Willem Willemijn|Gerard Gerarda|Marie Maria
  Anna Anne|Nadir Nadira|Yves Yvonne|Christiaan Christine|Frederik Frederika
`)

/** Children of one family. */
export const siblings = rows(`
  Bart Bert|Sara Lara|Mila Milan|Tom Tim|Noor Noa|Emma Emmie|Sanne Joris|Hassan Hasna|Lotte Lars
  Fleur Floor|Jeroen Jurre|Karin Kirsten|Daan Dana|Elif Eliza|Yara Yade|Bram Brent
`)

function list(text: string): readonly string[] {
  return text.split(' ')
}

function rows(text: string): readonly (readonly string[])[] {
  return text
    .split(/[|\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => row.split(' '))
}
