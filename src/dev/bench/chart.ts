import {type Row, ratioText} from './measure.ts'

const width = 760
const labels = 250
const barHeight = 22
const gap = 12
const top = 54
const right = 150

/**
 * A bar chart of speed against other linters, as SVG: milliseconds for a thousand articles, shorter is faster.
 * Its colours are read well on white and on black, and change with the reader's scheme.
 */
export function speedChart(rows: readonly Row[]): string {
  const peers = rows
    .filter(({id}) => id.startsWith('peers/'))
    .map(({name, theirs, ratio}) => ({
      name: name.replace(/^.* against /, '').replace(/, (?:which read|reckoned).*$/, ''),
      theirs,
      ratio,
    }))
    .sort((a, b) => a.theirs - b.theirs)
  const ours = rows.find(({id}) => id.startsWith('peers/'))?.ours ?? 1
  const bars = [{name: 'newslint', spent: ours, text: speedText(ours), isOurs: true}].concat(
    peers.map(({name, theirs, ratio}) => ({
      name,
      spent: theirs,
      text: `${speedText(theirs)} · ×${ratioText(ratio)}`,
      isOurs: false,
    })),
  )
  const most = Math.max(...bars.map(({spent}) => spent))
  const at = (value: number): number => (value / most) * (width - labels - right)
  const height = top + bars.length * (barHeight + gap) + 34
  const step = roundStep(most / 4)
  const ticks = Array.from({length: Math.floor(most / step) + 1}, (_, index) => index * step)
  const foot = height - 30
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Milliseconds for a thousand Markdown articles, whole process: newslint and other linters of prose</title>
<style>
text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; fill: #1f2328 }
.head { font-weight: 600; font-size: 15px }
.quiet { fill: #59636e; font-size: 12px }
.grid { stroke: #59636e; stroke-opacity: .25 }
.ours { fill: #0969da } .theirs { fill: #8c959f }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 } .quiet { fill: #9198a1 } .grid { stroke: #9198a1 }
.ours { fill: #4493f8 } .theirs { fill: #6e7681 }
}
</style>
<text class="head" x="0" y="18">Milliseconds for a thousand Markdown articles</text>
<text class="quiet" x="0" y="38">Whole process, medians; shorter is faster. ×: how many times as long as newslint.</text>
${ticks
  .map(
    (tick) =>
      `<line class="grid" x1="${number(labels + at(tick))}" y1="${top - 4}" x2="${number(labels + at(tick))}" y2="${foot}"/>` +
      `<text class="quiet" x="${number(labels + at(tick))}" y="${foot + 18}" text-anchor="middle">${tick.toLocaleString('en')} ms</text>`,
  )
  .join('\n')}
${bars
  .map(({name, spent, text, isOurs}, index) => {
    const y = top + index * (barHeight + gap)
    const length = Math.max(2, at(spent))
    return (
      `<text x="${labels - 12}" y="${y + 16}" text-anchor="end"${isOurs ? ' class="head"' : ''}>${escaped(name)}</text>` +
      `<rect class="${isOurs ? 'ours' : 'theirs'}" x="${labels}" y="${y}" width="${number(length)}" height="${barHeight}" rx="3"/>` +
      `<text x="${number(labels + length + 8)}" y="${y + 16}">${escaped(text)}</text>`
    )
  })
  .join('\n')}
</svg>
`
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return power * ([1, 2, 5].find((digit) => digit * power >= value) ?? 10)
}

function speedText(milliseconds: number): string {
  return `${Math.round(milliseconds).toLocaleString('en')} ms`
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
