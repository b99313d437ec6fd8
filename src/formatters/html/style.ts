const light = `--page: #fbfaf7; --ink: #1d1b18; --quiet: #67625a; --rule: #d9d4ca; --card: #ffffff;
  --error: #b3261e; --error-mark: #fbd9d4; --warning: #855300; --warning-mark: #fbeab5; --clean: #2c6b3f;
  --link: #1c4f94; --track: #e6e1d7; --filled: #55749c; --target: #e4ecf8;`
const dark = `--page: #171614; --ink: #e9e6e0; --quiet: #a39d92; --rule: #3b3832; --card: #1f1d1a;
  --error: #ff8f85; --error-mark: #5b211c; --warning: #f0b65a; --warning-mark: #4d3a0e; --clean: #82cf9a;
  --link: #93baf2; --track: #37342e; --filled: #7d9fcb; --target: #22304a;`

/** The style sheet of the page, for light and dark screens, narrow ones and paper. */
export const style = `:root { color-scheme: light dark; ${light} }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${dark} } }
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; ${dark} }
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body {
  margin: 0 auto; max-width: 88rem; padding: 0 2rem 4rem; background: var(--page); color: var(--ink);
  font: 1.0625rem/1.55 "Iowan Old Style", Charter, "Bitstream Charter", "Palatino Linotype", Palatino, Georgia, serif;
  font-kerning: normal; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ol, ul, table { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.quiet, small { color: var(--quiet); font-weight: normal; }
.error { color: var(--error); } .warning { color: var(--warning); } .clean { color: var(--clean); }
.place, .line, .by, .count, .bar, .side, footer, .share, .control, th, .figure, button, .path, summary > .quiet {
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif; font-size: 0.8125rem;
  font-variant-numeric: tabular-nums;
}
.skip { position: absolute; left: -99rem; } .skip:focus { left: 1rem; top: 1rem; }
.control { font-style: normal; font-size: 0.6875rem; color: var(--quiet); border: 1px solid var(--rule); border-radius: 3px; padding: 0 0.2em; }

.masthead { border-top: 4px solid var(--ink); border-bottom: 1px solid var(--ink); margin-top: 2rem; padding: 1rem 0 1.1rem; }
.brand { font-variant-caps: all-small-caps; letter-spacing: 0.14em; color: var(--quiet); }
h1 { font-size: 2.25rem; line-height: 1.15; font-weight: 600; letter-spacing: -0.01em; text-wrap: balance; }
.standing { margin-top: 0.35rem; }

.bar {
  position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center;
  padding: 0.6rem 0; background: var(--page); border-bottom: 1px solid var(--rule); margin-bottom: 2rem;
}
.bar a { color: inherit; text-decoration: none; } .bar a:hover { text-decoration: underline; }
.tools { display: none; margin-left: auto; gap: 0.35rem; align-items: center; }
.js .tools { display: flex; }
button {
  color: inherit; background: none; border: 1px solid var(--rule); border-radius: 4px; padding: 0.2rem 0.55rem; cursor: pointer;
}
button:hover { border-color: currentColor; }
kbd { font: inherit; border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 4px; padding: 0 0.35em; white-space: nowrap; }

.columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 3rem; align-items: start; }
.columns.single { grid-template-columns: minmax(0, 1fr); max-width: 64rem; }
.side { position: sticky; top: 4.5rem; max-height: calc(100vh - 5.5rem); overflow-y: auto; line-height: 1.45; }
.side h2, .side legend, .side summary { font: inherit; border: 0; font-weight: 600; padding: 0; margin-bottom: 0.35rem; }
.side fieldset { display: none; border: 0; padding: 0; margin: 0 0 1.25rem; min-width: 0; }
.js .side fieldset { display: block; }
.side > details > summary { display: none; }
.side label, .side li { display: flex; gap: 0.5em; align-items: baseline; padding: 0.1rem 0; }
.side label small, .side li small { margin-left: auto; font-variant-numeric: tabular-nums; }
.side input { margin: 0; flex: none; accent-color: var(--filled); transform: translateY(0.1em); }
.side li a { color: inherit; text-decoration: none; } .side li a:hover { text-decoration: underline; }

main > section { margin-bottom: 4rem; }
h2 { font-size: 1.5rem; line-height: 1.2; border-bottom: 1px solid var(--ink); padding-bottom: 0.35rem; margin-bottom: 0.5rem; }
.lead { color: var(--quiet); margin-bottom: 1.25rem; font-style: italic; }
summary { cursor: pointer; padding: 0.55rem 0; list-style-position: inside; }
summary h3 { display: inline; font-size: 1.125rem; margin-right: 0.5rem; }
article, .entry { border-bottom: 1px solid var(--rule); }
article { content-visibility: auto; contain-intrinsic-size: auto 60rem; }
article[hidden], [hidden] { display: none; }
.count { white-space: nowrap; margin-right: 0.5rem; }

.copy { padding: 0.5rem 0 2rem; }
.row { display: grid; grid-template-columns: 2.25rem minmax(0, 38rem) minmax(15rem, 22rem); gap: 0 1.25rem; padding: 0.3rem 0; position: relative; }
.line { color: var(--quiet); text-align: right; padding-top: 0.2rem; opacity: 0.75; user-select: none; font-size: 0.75rem; }
.text { white-space: pre-wrap; unicode-bidi: isolate; hyphens: none; }
@media screen and (min-width: 52.01rem) { .row:has(.note) .text { align-self: start; position: sticky; top: 4.5rem; } }
.heading { font-weight: 600; } .heading.large { font-size: 1.3125rem; line-height: 1.25; }
.matter, .text.table { font: 0.8125rem/1.5 ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; }
.matter { color: var(--quiet); }
.text.quoted { font-style: italic; }
.target { position: relative; top: -1px; }
.row:has(.target:target) .text, article:target h3 { background: var(--target); box-shadow: 0 0 0 0.3rem var(--target); }
.only .row.plain { display: none; }
mark, mark.error, mark.warning { color: inherit; border-radius: 2px; padding: 0.05em 0; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
mark.error { background: var(--error-mark); box-shadow: inset 0 -1.5px var(--error); }
mark.warning { background: var(--warning-mark); box-shadow: inset 0 -1.5px var(--warning); }
mark.wide { background: none; box-shadow: none; text-decoration: underline dotted 1px; text-decoration-color: var(--warning); text-underline-offset: 0.25em; }
mark.error.wide { text-decoration-color: var(--error); }
mark.off { background: none; box-shadow: none; text-decoration: none; }
mark.current { outline: 2px solid var(--link); outline-offset: 1px; }
.at { text-decoration: none; user-select: none; }
.at::after {
  content: attr(data-n); font: 600 0.6875rem/1 system-ui, sans-serif; vertical-align: super; padding: 0 0.2em; color: var(--quiet);
}
.notes { display: grid; gap: 0.9rem; align-content: start; }
.note { border-left: 3px solid var(--warning); padding-left: 0.75rem; color: var(--ink); font-size: 0.9375rem; line-height: 1.4; }
.note.error { border-color: var(--error); color: var(--ink); }
.note:focus { outline: 2px solid var(--link); outline-offset: 4px; }
.number { font: 600 0.8em/1 system-ui, sans-serif; text-decoration: none; color: var(--warning); }
.error .number, .note.error .severity { color: var(--error); }
.note.warning .severity { color: var(--warning); }
.note ul { margin: 0.3rem 0 0; padding-left: 1rem; list-style: "→ "; color: var(--quiet); font-size: 0.93em; }
.why { color: var(--quiet); font-style: italic; font-size: 0.93em; margin-top: 0.25rem; }
.by { color: var(--quiet); margin-top: 0.25rem; font-size: 0.75rem; }
.note .by { font-size: 0.8em; }
.by a { color: inherit; } .by .place { font-size: inherit; margin-left: 0.35em; }

.entry { padding: 0.25rem 0; }
section.entry { padding: 1rem 0; }
.entry summary { font-weight: 600; }
.entry[open] { padding-bottom: 1.5rem; }
.entry h3 { font-size: 1.125rem; margin-bottom: 0.35rem; }
h4 { font-size: 0.9375rem; margin: 1rem 0 0.3rem; }
table { border-collapse: collapse; margin: 0.5rem 0; max-width: 100%; }
th, td { text-align: left; padding: 0.2rem 1.25rem 0.2rem 0; vertical-align: baseline; font-weight: normal; }
th { color: var(--quiet); border-bottom: 1px solid var(--rule); }
.figure { text-align: right; white-space: nowrap; }
th.figure, td.figure { text-align: right; }
td:first-child .share { white-space: nowrap; }
.quotes li { padding: 0.15rem 0 0.15rem 1rem; text-indent: -1rem; }
.passages { counter-reset: passage; margin-top: 0.75rem; }
.passages > li { padding: 0.6rem 0 0.6rem 1rem; border-left: 3px solid var(--rule); margin: 0.6rem 0; }
.places { display: flex; flex-wrap: wrap; gap: 0.1rem 1.25rem; margin-top: 0.25rem; }
q { quotes: "“" "”"; }
.share { display: inline-flex; gap: 0.5em; align-items: center; min-width: 6.5rem; }
.share svg { width: 3.75rem; height: 0.5rem; border-radius: 2px; flex: none; }
.track { fill: var(--track); } .filled { fill: var(--filled); }
.config { position: relative; } .config button { display: none; position: absolute; top: 0.5rem; right: 0.5rem; background: var(--card); }
.js .config button { display: block; }
pre { background: var(--card); border: 1px solid var(--rule); border-radius: 4px; padding: 0.75rem 1rem; overflow-x: auto; font: 0.8125rem/1.5 ui-monospace, Menlo, Consolas, "Liberation Mono", monospace; }
.empty { color: var(--clean); font-size: 1.25rem; padding: 1rem 0; }
footer { border-top: 1px solid var(--rule); padding-top: 1rem; color: var(--quiet); }
dialog { border: 1px solid var(--rule); border-radius: 8px; background: var(--card); color: var(--ink); padding: 1.5rem 2rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: 0.5rem 1.25rem; margin: 0 0 1rem; } dd { margin: 0; }
dialog h2 { font-size: 1.125rem; border: 0; }

@media (max-width: 75rem) {
  .columns { grid-template-columns: minmax(0, 1fr); gap: 1.5rem; }
  .side { position: static; max-height: none; }
  .side > details > summary { display: list-item; } .side > details > div { columns: 14rem; column-gap: 2.5rem; margin-top: 0.75rem; }
  .side nav { display: none; } html:not(.js) .side { display: none; }
}
@media (max-width: 52rem) {
  body { padding: 0 1rem 3rem; font-size: 1rem; }
  h1 { font-size: 1.75rem; } .masthead { margin-top: 1rem; }
  .row { grid-template-columns: minmax(0, 1fr); } .line { text-align: left; padding: 0; }
  .plain .line { display: none; }
  .notes { margin: 0.5rem 0 0.75rem; }
  .bar { gap: 0.25rem 1rem; } #shown { display: none; }
  th, td { padding-right: 0.75rem; }
}
@media print {
  :root, :root[data-theme], :root:not([data-theme=light]) { color-scheme: light; ${light} --page: #fff; }
  @page { margin: 16mm 14mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .bar, .side, footer, dialog, .config button { display: none !important; }
  .columns { display: block; } .masthead { margin-top: 0; } h1 { font-size: 18pt; }
  article { content-visibility: visible; }
  .row { grid-template-columns: 1.5rem minmax(0, 1fr) 5.6cm; gap: 0 0.75rem; padding: 0.15rem 0; }
  .note { font-size: 8.5pt; break-inside: avoid; } .row.plain, .passages > li { break-inside: avoid; }
  h2, h3, h4, summary { break-after: avoid; }
  mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; text-decoration: none; }
  summary { list-style: none; }
}
`
