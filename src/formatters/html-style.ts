/** The style sheet of the HTML report, for light and dark screens and for paper. */
export const style = `:root {
  --page: #fbfaf8; --text: #1d1c1a; --quiet: #65615a; --line: #e2ded6; --card: #ffffff;
  --error: #b3261e; --warning: #8a5300; --clean: #2c6b3f; --link: #1a4f9c; --mark: #ffe9a8; --mark-text: #1d1c1a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #181715; --text: #eceae5; --quiet: #a49f95; --line: #37342f; --card: #211f1c;
    --error: #ff8a80; --warning: #f5b75c; --clean: #7fce97; --link: #8fb8f5; --mark: #5d4a12; --mark-text: #fff6dc;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 62rem; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 Georgia, "Times New Roman", serif;
}
header { border-top: 4px solid currentColor; padding-top: 1rem; margin-bottom: 2rem; }
header h1 { margin: 0; font-size: 1.6rem; color: var(--text); }
header p { margin: 0.25rem 0 0; }
header.error { color: var(--error); }
header.warning { color: var(--warning); }
header.clean { color: var(--clean); }
details { background: var(--card); border: 1px solid var(--line); border-radius: 6px; margin: 0 0 1rem; }
summary { cursor: pointer; padding: 0.75rem 1rem; font-weight: bold; overflow-wrap: anywhere; }
summary small { font-weight: normal; margin-left: 0.5rem; white-space: nowrap; }
details.error small { color: var(--error); }
details.warning small { color: var(--warning); }
ol { list-style: none; margin: 0; padding: 0; }
li { border-top: 1px solid var(--line); padding: 0.75rem 1rem; }
li p { margin: 0; overflow-wrap: anywhere; }
.place, code, small, strong { font: 0.8125rem/1.4 ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
.place { display: inline-block; min-width: 4.5rem; color: var(--quiet); }
li strong { font-weight: bold; margin-right: 0.25rem; }
li.error strong { color: var(--error); }
li.warning strong { color: var(--warning); }
code { color: var(--quiet); }
a { color: var(--link); }
a code { color: inherit; }
li .excerpt { margin: 0.5rem 0 0; padding-left: 0.75rem; border-left: 3px solid var(--line); white-space: pre-wrap; }
mark { background: var(--mark); color: var(--mark-text); border-radius: 2px; }
li .note { margin: 0.35rem 0 0; color: var(--quiet); font-size: 0.9375rem; }
.empty { color: var(--clean); }
@media print {
  body { max-width: none; padding: 0; }
  details, li { break-inside: avoid; }
}`
