import type { IsoDate } from '#domain/shared/dates'
import { say } from '#renderer/lib/messages'
import { saveAsPicture } from '#renderer/lib/picture-file'
import { budgetPicturesText as text } from '#renderer/texts/budget-pictures'

/** Offers a picture to be saved, and says under which name it was. */
export function savePicture(svg: SVGSVGElement, title: string, today: IsoDate): void {
  void saveAsPicture(svg, text.fileName(title, today)).then((name) => {
    if (name !== undefined) say(text.savedAs(name))
  })
}
