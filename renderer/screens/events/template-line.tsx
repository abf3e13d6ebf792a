import { Link } from '@tanstack/react-router'
import type { EventDetail } from '#domain/contract/events'
import { familyOfCode } from '#renderer/components/event-family'
import { Icon } from '#renderer/components/icon.tsx'
import { Row } from '#renderer/components/layout.tsx'
import { TypeCode } from '#renderer/components/type-code.tsx'
import { eventText as text } from '#renderer/texts/events'
import css from './template-line.module.css'

/** The way back to the settings a template belongs to, and what it is for. */
export function TemplateLine({ event }: { event: EventDetail }) {
  const { type } = event
  return (
    <Row gap={2} wrap>
      <nav aria-label={text.templatePath} className={css.path}>
        <Link to="/instellingen">{text.settings}</Link>
        <Icon name="next" size="small" />
        <Link to="/instellingen/soorten">{text.typesAndTemplates}</Link>
      </nav>
      <TypeCode family={familyOfCode[type.code]} code={type.code} name={type.name} />
      <span>{text.templateUse(type.name)}</span>
    </Row>
  )
}
