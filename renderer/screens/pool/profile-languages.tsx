import { useState } from 'react'
import type { PoolDetail } from '#domain/contract/pool'
import { fold } from '#domain/import/fold'
import { knownLanguage } from '#domain/sleutelpersonen/language-key'
import { languageLevels } from '#domain/sleutelpersonen/profile'
import type { LanguageLevel } from '#domain/sleutelpersonen/profile'
import { languageNames } from '#domain/texts/languages'
import { Button } from '#renderer/components/button.tsx'
import { CellSelect } from '#renderer/components/cell-select.tsx'
import { Stack, Text } from '#renderer/components/layout.tsx'
import { SearchPicker } from '#renderer/components/search-picker.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import css from './pool.module.css'

type Skill = keyof typeof text.skill
type Spoken = PoolDetail['languages'][number]

const skills = Object.keys(text.skill) as Skill[]
const none = 'geen'

/** What somebody speaks, and how well: speaking, reading and interpreting each by itself. */
export function ProfileLanguages({ profile }: { profile: PoolDetail }) {
  const { languages } = profile
  return (
    <section>
      <h3>{text.languages}</h3>
      <Stack gap={3}>
        {languages.length === 0 ? (
          <Text size="sm" tone="muted">
            {text.noLanguages}
          </Text>
        ) : (
          <table className={css.languages}>
            <thead>
              <tr>
                <td />
                {skills.map((skill) => (
                  <th key={skill} scope="col">
                    {text.skill[skill]}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {languages.map((spoken) => (
                <LanguageLine key={spoken.language} profile={profile} spoken={spoken} />
              ))}
            </tbody>
          </table>
        )}
        <AddLanguage profile={profile} />
      </Stack>
    </section>
  )
}

function LanguageLine({ profile, spoken }: { profile: PoolDetail; spoken: Spoken }) {
  const set = useCommand('pool.setLanguage')
  const remove = useCommand('pool.removeLanguage')
  const { personId, name } = profile
  const { language } = spoken
  const known = knownLanguage(language)
  const native = known?.native ?? language
  return (
    <tr>
      <th scope="row">
        <bdi>{language}</bdi>
        {native === language ? null : (
          <span className={css.native} dir={known?.direction}>
            {native}
          </span>
        )}
        <Refusal sentence={set.refusal ?? remove.refusal} />
      </th>
      {skills.map((skill) => (
        <td key={skill}>
          <CellSelect<LanguageLevel | typeof none>
            label={text.levelOf(text.skill[skill], language)}
            value={spoken[skill] ?? none}
            shown={spoken[skill] === null ? text.noLevel : undefined}
            options={[
              { id: none, label: text.levelUnknown },
              ...languageLevels.map((id) => ({ id, label: poolText.levelWord[id] })),
            ]}
            onChange={(level) =>
              void set(
                { personId, language, [skill]: level === none ? null : level },
                text.levelChanged(text.skill[skill], language, name),
              )
            }
          />
        </td>
      ))}
      <td>
        <Button
          look="lite"
          size="mini"
          icon="close"
          label={text.removeOf(language)}
          onPress={() => void remove({ personId, language }, text.languageRemoved(language, name))}
        />
      </td>
    </tr>
  )
}

function AddLanguage({ profile }: { profile: PoolDetail }) {
  const set = useCommand('pool.setLanguage')
  const [typed, setTyped] = useState('')
  const { personId, name, languages } = profile
  const wanted = fold(typed)
  const has = new Set(languages.map(({ language }) => language))
  const found = languageNames
    .filter((each) => !has.has(each.name))
    .filter(({ name: dutch, native, alsoCalled }) =>
      [dutch, native ?? dutch, ...alsoCalled].some((word) => fold(word).includes(wanted)),
    )
    .map((each) => ({
      ...{ id: each.name, label: each.name },
      detail: each.native === null || each.native === each.name ? '' : each.native,
    }))
  const add = (language: string) =>
    void set({ personId, language }, (answer) =>
      text.languageAdded(answer.language, name, answer.hints),
    )
  return (
    <>
      <SearchPicker
        label={text.addLanguage}
        hint={text.addLanguageHint}
        found={found}
        typed={typed}
        onType={setTyped}
        chosen={[]}
        onAdd={({ id }) => add(id)}
        onRemove={() => undefined}
        asNew={knownLanguage(typed) === undefined ? text.asNewLanguage : undefined}
        onNew={add}
      />
      <Refusal sentence={set.refusal} />
    </>
  )
}
