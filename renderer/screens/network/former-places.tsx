import type { Affiliation, PersonDetail } from '#domain/contract/people'
import { Button } from '#renderer/components/button.tsx'
import { Row, Text } from '#renderer/components/layout.tsx'
import { Refusal } from '#renderer/components/warning-line.tsx'
import { useCommand } from '#renderer/lib/use-command'
import { networkText as text } from '#renderer/texts/network'
import { placesText } from '#renderer/texts/places'

type Props = { person: PersonDetail; places: readonly Affiliation[] }

/** Where somebody worked before, the last one first. */
export function FormerPlaces({ person, places }: Props) {
  const remove = useCommand('people.removeAffiliation')
  if (places.length === 0) return null
  return (
    <>
      <h4>{placesText.formerly}</h4>
      <ul>
        {places.map(({ id, organisationName, functionName, fromOn, untilOn }) => {
          const place = organisationName ?? placesText.unknownPlace
          return (
            <li key={id}>
              <Row between>
                <div>
                  <Text size="sm">
                    <bdi>{[functionName, place].filter((part) => part).join(', ')}</bdi>
                  </Text>
                  <Text size="sm" tone="muted">
                    {placesText.period(fromOn, untilOn)}
                  </Text>
                </div>
                <Button
                  look="lite"
                  size="mini"
                  icon="remove"
                  label={placesText.removeFormer(place)}
                  onPress={() =>
                    void remove(
                      { personId: person.id, affiliationId: id },
                      text.placeRemoved(person.name),
                    )
                  }
                />
              </Row>
            </li>
          )
        })}
      </ul>
      <Refusal sentence={remove.refusal} />
    </>
  )
}
