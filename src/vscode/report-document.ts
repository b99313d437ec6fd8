import {createHash} from 'node:crypto'
import type {ReportPage} from '../lsp/protocol.ts'

/** In the colours and the type of the editor's theme. */
const style = `
body { color: var(--vscode-foreground); background: var(--vscode-editor-background); max-width: 46rem;
  font: var(--vscode-font-weight) var(--vscode-font-size)/1.55 var(--vscode-font-family); padding: .5rem 1.25rem 2rem; }
h1 { font-size: 1.35em; font-weight: 600; margin: .6rem 0 .2rem; }
h1 + p { color: var(--vscode-descriptionForeground); margin: 0 0 1rem; }
h2 { font-size: 1em; font-weight: 600; margin: 1.4rem 0 .3rem; padding-bottom: .3rem;
  border-bottom: 1px solid var(--vscode-widget-border, var(--vscode-panel-border)); }
ul { list-style: none; margin: 0; padding: 0; }
li { padding: .22rem 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; margin-right: .5em; white-space: nowrap; }
a:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px; }
`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Nothing is loaded and nothing runs: this style alone applies. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`

/** The document of a panel: what a report says, in the editor's theme, with links that go to the articles' lines. */
export function reportDocument({html}: ReportPage): string {
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? ''
  const linked = body.replaceAll(/<a href="([^"#]*)#L(\d+)">/g, (_, uri: string, line: string) => {
    const given = [uri.replaceAll('&amp;', '&'), Number(line)]
    return `<a href="command:newslint.goTo?${encodeURIComponent(JSON.stringify(given)).replaceAll("'", '%27')}">`
  })
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<style>${style}</style>
</head>
<body>${linked}</body>
</html>
`
}
