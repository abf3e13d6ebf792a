import type { PoolDetail } from '#domain/contract/pool'
import { initialsOf } from '#domain/people/person-name'
import { isEmail } from '#domain/import/parse-email'
import { Icon } from '#renderer/components/icon.tsx'
import { Row, Stack, Text } from '#renderer/components/layout.tsx'
import { LinkButton } from '#renderer/components/link-button.tsx'
import { WarningLine } from '#renderer/components/warning-line.tsx'
import { minutesInWords } from './pool-words.ts'
import { poolText } from '#renderer/texts/pool'
import { poolProfileText as text } from '#renderer/texts/pool-profile'
import css from './pool.module.css'

/** Who it is, how to reach this person, and what is not known yet. */
export function ProfileHead({ profile }: { profile: PoolDetail }) {
  const { personId, name, email, phone, sinceOn, leftOn, workCheck } = profile
  const [givenName = '', ...rest] = name.split(' ')
  const missing = poolText.missing(profile)
  return (
    <Stack gap={3}>
      <Row gap={3}>
        <span className={css.who} aria-hidden="true">
          {initialsOf({ givenName, tussenvoegsel: null, familyName: rest.at(-1) ?? null })}
        </span>
        <div>
          <h2>
            <bdi>{name}</bdi>
          </h2>
          <Text tone="muted" size="sm">
            {leftOn === null ? text.since(sinceOn) : text.leftOn(leftOn)}
          </Text>
        </div>
      </Row>
      <div className={css.actions}>
        {email !== null && isEmail(email) ? (
          <a className={css.way} href={`mailto:${email}`} title={email}>
            <Icon name="mail" size="small" />
            {text.mail}
          </a>
        ) : null}
        {phone === null ? null : (
          <a className={css.way} href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} title={phone}>
            <Icon name="phone" size="small" />
            {text.call}
          </a>
        )}
        <LinkButton
          look="lite"
          size="mini"
          icon="network"
          to="/netwerk"
          search={{ kies: personId }}
        >
          {text.inNetwork}
        </LinkButton>
      </div>
      <dl className={css.facts}>
        <dt>{poolText.columnQuarter}</dt>
        <dd>{minutesInWords(profile.quarter) || poolText.noHours}</dd>
        <dt>{poolText.columnYear}</dt>
        <dd>{minutesInWords(profile.year) || poolText.noHours}</dd>
        <dt>{poolText.columnAsked}</dt>
        <dd>{poolText.asked(profile)}</dd>
      </dl>
      {workCheck.state === 'due' ? <WarningLine weight="warn" fact={text.checkDue} /> : null}
      <Text size="sm" tone="muted">
        {missing === '' ? text.complete : text.missing(missing)}
      </Text>
    </Stack>
  )
}
