import { saveFiles, uploadFile } from './backend.ts'
import { problem } from './messages.ts'

/** Sharp on paper too. */
const enlarged = 3
const margin = 12

/**
 * Offers a drawing as a PNG to be saved, and answers the name under which it was. It is drawn anew
 * on a canvas with the letters of the page: nothing is fetched, and nothing is left out.
 */
export async function saveAsPicture(svg: SVGSVGElement, name: string): Promise<string | undefined> {
  const blob = await new Promise<Blob | null>((done) =>
    inLight(() => canvasOf(svg)).toBlob(done, 'image/png'),
  )
  if (blob === null) return undefined
  const file = await uploadFile(new File([blob], name, { type: 'image/png' }))
  if (file.kind !== 'ok') {
    if ('sentence' in file) problem.set(file.sentence)
    return undefined
  }
  const [saved] = await saveFiles([file.value])
  return saved
}

/** A picture goes on paper, so its colours are those of paper whatever the screen wears. */
function inLight<Made>(make: () => Made): Made {
  const root = document.documentElement
  const worn = root.getAttribute('data-theme')
  root.setAttribute('data-theme', 'licht')
  try {
    return make()
  } finally {
    if (worn === null) root.removeAttribute('data-theme')
    else root.setAttribute('data-theme', worn)
  }
}

/** Draws the shapes of which our pictures are made; colours and letters as they are on the page. */
function canvasOf(svg: SVGSVGElement): HTMLCanvasElement {
  const { width, height } = svg.viewBox.baseVal
  const canvas = document.createElement('canvas')
  canvas.width = (width + 2 * margin) * enlarged
  canvas.height = (height + 2 * margin) * enlarged
  const paper = canvas.getContext('2d')
  if (paper === null) return canvas
  paper.scale(enlarged, enlarged)
  paper.fillStyle =
    getComputedStyle(document.documentElement).getPropertyValue('--surface') || 'white'
  paper.fillRect(0, 0, width + 2 * margin, height + 2 * margin)
  paper.translate(margin, margin)
  for (const shape of svg.querySelectorAll<SVGElement>('line, path, rect, circle, text')) {
    drawShape(paper, shape)
  }
  return canvas
}

function drawShape(paper: CanvasRenderingContext2D, shape: SVGElement): void {
  const style = getComputedStyle(shape)
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0)
  if (shape instanceof SVGTextElement) {
    paper.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    paper.fillStyle = style.fill
    paper.textAlign = alignments[shape.getAttribute('text-anchor') ?? ''] ?? 'left'
    const words = [...shape.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)
    return paper.fillText(words?.textContent ?? '', number('x'), number('y'))
  }
  const path = pathOf(shape, number)
  if (style.fill !== 'none' && !(shape instanceof SVGLineElement)) {
    paper.fillStyle = style.fill
    paper.fill(path)
  }
  if (style.stroke !== 'none') {
    paper.strokeStyle = style.stroke
    paper.lineWidth = Number.parseFloat(style.strokeWidth) || 1
    paper.setLineDash(style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [])
    paper.stroke(path)
  }
}

const alignments: Record<string, CanvasTextAlign> = { middle: 'center', end: 'right' }

function pathOf(shape: SVGElement, number: (name: string) => number): Path2D {
  if (shape instanceof SVGPathElement) return new Path2D(shape.getAttribute('d') ?? '')
  const path = new Path2D()
  if (shape instanceof SVGRectElement) {
    path.rect(number('x'), number('y'), number('width'), number('height'))
  } else if (shape instanceof SVGCircleElement) {
    path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI)
  } else {
    path.moveTo(number('x1'), number('y1'))
    path.lineTo(number('x2'), number('y2'))
  }
  return path
}
