import type {ReportPage} from './protocol.ts'

/** One line of a page: where in which article, if anywhere, and what is to be said. */
export interface PageLine {
  readonly place?: {readonly uri: string; readonly label: string}
  readonly text: string
}

export interface PageSection {
  readonly heading: string
  readonly lines: readonly PageLine[]
}

/** What a report says, before it is text or HTML. */
export interface Page {
  readonly title: string
  readonly lead: string
  readonly sections: readonly PageSection[]
}

/** A report as text and as a page of HTML. */
export function writePage({title, lead, sections}: Page): ReportPage {
  const shown = sections.filter(({lines}) => lines.length > 0)
  return {title, text: textOf(title, lead, shown), html: htmlOf(title, lead, shown)}
}

function textOf(title: string, lead: string, sections: readonly PageSection[]): string {
  const blocks = sections.map(({heading, lines}) =>
    [heading, ...lines.map(({place, text}) => `  ${place === undefined ? '' : `${place.label}  `}${text}`)].join('\n'),
  )
  return `${[title, lead, ...blocks].join('\n\n')}\n`
}

function htmlOf(title: string, lead: string, sections: readonly PageSection[]): string {
  const blocks = sections.map(({heading, lines}) => {
    const items = lines.map(({place, text}) => {
      const link = place === undefined ? '' : `<a href="${escaped(place.uri)}">${escaped(place.label)}</a> `
      return `<li>${link}${escaped(text)}</li>`
    })
    return `<h2>${escaped(heading)}</h2>\n<ul>\n${items.join('\n')}\n</ul>`
  })
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title>
<style>body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}h2{font-size:1.05rem;margin-top:1.6rem}ul{padding-left:1.2rem}li{margin:.25rem 0}</style></head>
<body>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${blocks.join('\n')}
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
