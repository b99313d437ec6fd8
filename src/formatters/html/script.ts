/**
 * The page's script: filters, the theme, and keys. The page can be read without it. It reads what is on the page and
 * writes text alone, so that nothing of an article is ever run.
 */
export const script = `(() => {
  'use strict'
  const root = document.documentElement
  root.classList.add('js')
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const byId = (id) => document.getElementById(id)
  const notes = all('.note')
  const marks = all('mark[data-f]').map((mark) => ({mark, ids: mark.dataset.f.split(' ')}))
  const numbers = all('a.at')
  const rows = all('.row:has(.note)')
  const articles = all('#articles > article')
  const boxes = all('.side input[data-of]')
  let current = null

  const filter = () => {
    const off = {rule: new Set(), severity: new Set()}
    for (const box of boxes) if (!box.checked) off[box.dataset.of].add(box.value)
    const on = new Set()
    for (const note of notes) {
      note.hidden = off.rule.has(note.dataset.r) || off.severity.has(note.dataset.s)
      if (!note.hidden) on.add(note.id.slice(1))
    }
    for (const {mark, ids} of marks) mark.classList.toggle('off', !ids.some((id) => on.has(id)))
    for (const number of numbers) number.hidden = !on.has(number.id.slice(1))
    for (const row of rows) row.classList.toggle('plain', row.querySelector('.note:not([hidden])') === null)
    const isNarrowed = off.rule.size + off.severity.size > 0
    for (const article of articles) {
      article.hidden = isNarrowed && article.querySelector('.note:not([hidden])') === null
      const entry = byId('n' + article.id)
      if (entry) entry.hidden = article.hidden
    }
    if (byId('shown')) byId('shown').textContent = isNarrowed ? on.size + ' of ' + notes.length + ' shown' : ''
  }

  const reveal = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.tagName === 'DETAILS') at.open = true
  }

  const go = (step) => {
    const shown = notes.filter((note) => !note.hidden)
    if (shown.length === 0) return
    let index = shown.indexOf(current)
    if (index !== -1) index = (index + step + shown.length) % shown.length
    else {
      // Begin with what is on the screen.
      index = shown.findIndex((note) => note.getBoundingClientRect().top > 60)
      if (index === -1) index = step > 0 ? 0 : shown.length - 1
    }
    for (const {mark} of marks) mark.classList.remove('current')
    current = shown[index]
    reveal(current)
    const id = current.id.slice(1)
    for (const {mark, ids} of marks) if (ids.includes(id)) mark.classList.add('current')
    current.scrollIntoView({block: 'center'})
    current.focus({preventScroll: true})
  }

  const theme = (name) => {
    root.dataset.theme = name
    try { localStorage.setItem('newslint-theme', name) } catch {}
  }
  try {
    const kept = localStorage.getItem('newslint-theme')
    if (kept === 'light' || kept === 'dark') root.dataset.theme = kept
  } catch {}
  const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  const switchTheme = () => theme(isDark() ? 'light' : 'dark')
  const only = byId('only')
  const showOnly = () => root.classList.toggle('only', only.checked)
  const help = byId('keys')
  const showHelp = () => help.open ? help.close() : help.showModal()
  const parts = all('.bar > a')

  for (const box of boxes) box.addEventListener('change', filter)
  if (only) only.addEventListener('change', showOnly)
  for (const button of all('button[data-all]'))
    button.addEventListener('click', () => {
      for (const box of boxes) if (box.dataset.of === 'rule') box.checked = button.dataset.all === 'on'
      filter()
    })
  for (const button of all('.copier'))
    button.addEventListener('click', async () => {
      const text = button.parentElement.querySelector('pre').textContent
      try {
        await navigator.clipboard.writeText(text)
        button.textContent = 'Copied'
      } catch {
        getSelection().selectAllChildren(button.parentElement.querySelector('pre'))
      }
    })
  const actions = {next: () => go(1), previous: () => go(-1), theme: switchTheme, help: showHelp}
  for (const [name, action] of Object.entries(actions)) byId(name)?.addEventListener('click', action)
  const toTarget = () => {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    reveal(target)
    for (let at = target; at; at = at.parentElement) if (at.tagName === 'ARTICLE') at.hidden = false
    if (only && only.checked && target.closest('.row.plain')) {
      only.checked = false
      showOnly()
    }
    target.scrollIntoView({block: 'center'})
    if (target.classList.contains('note')) current = target
  }
  addEventListener('hashchange', toTarget)
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input:not([type=checkbox])')) return
    const {key} = event
    if (key === 'n' || key === 'j') go(1)
    else if (key === 'p' || key === 'k') go(-1)
    else if (key === 't') switchTheme()
    else if (key === '?') showHelp()
    else if (key === 'o' && only) { only.checked = !only.checked; showOnly() }
    else if (key >= '1' && key <= '9' && parts[key - 1]) parts[key - 1].click()
    else return
    event.preventDefault()
  })
  if (matchMedia('(max-width: 75rem)').matches) for (const filters of all('.filters')) filters.open = false
  // A browser restores ticks when a page is loaded again.
  filter()
  if (only) showOnly()
  toTarget()
})()
`
