import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Document} from '../../src/core/document.ts'
import type {Message} from '../../src/core/message.ts'
import {root} from '../../src/dev/rule-folders.ts'
import {type AnnotatedText, type Annotation, collapse, readAnnotations, readSideFile} from './annotations.ts'

/** A fixture of one rule. `path` is relative to the repository. */
export interface Fixture extends AnnotatedText {
  readonly path: string
  /** The rule whose folder it stands in. */
  readonly ruleId: string
}

/** The fixtures of a rule: fixtures/rules/<id>/*.md, and *.txt with their side files. */
export function fixturesOf(ruleId: string): Fixture[] {
  return fixturesIn(`fixtures/rules/${ruleId}`, ruleId)
}

function fixturesIn(folder: string, ruleId: string): Fixture[] {
  if (!existsSync(root + folder)) return []
  const shared = existsSync(`${root}${folder}/config.json`)
    ? JSON.parse(readFileSync(`${root}${folder}/config.json`, 'utf8'))
    : {}
  const names = readdirSync(root + folder).filter((name) => /\.(md|mdx|txt)$/.test(name))
  return names.sort().map((name) => {
    const path = `${folder}/${name}`
    const annotated = readFixture(path)
    return {...annotated, options: {...shared, ...annotated.options}, path, ruleId}
  })
}

/** The corpora of a rule: each sub-folder of its fixtures is a folder of articles that are linted together. */
export function corporaOf(ruleId: string): {readonly path: string; readonly articles: readonly Fixture[]}[] {
  const folder = `fixtures/rules/${ruleId}`
  if (!existsSync(root + folder)) return []
  const names = readdirSync(root + folder, {withFileTypes: true})
  return names
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
    .map((name) => ({path: `${folder}/${name}`, articles: fixturesIn(`${folder}/${name}`, ruleId)}))
}

function readFixture(path: string): AnnotatedText {
  const source = readFileSync(root + path, 'utf8')
  try {
    if (!path.endsWith('.txt')) return readAnnotations(source)
    const side = `${root}${path}.expect`
    return existsSync(side) ? readSideFile(source, readFileSync(side, 'utf8')) : readAnnotations(source)
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}

/**
 * Compares findings with a fixture's annotations.
 *
 * @param document The fixture's document.
 * @param messages The findings of the rules that the annotations name, no others.
 * @returns What is wrong, one line each; empty when all is as annotated.
 */
export function compare(fixture: AnnotatedText, document: Document, messages: readonly Message[]): string[] {
  const {annotations} = fixture
  const failures: string[] = []
  const open = new Set(messages)
  const claim = (annotation: Annotation, test: (message: Message) => boolean): boolean => {
    for (const message of open) if (message.ruleId === annotation.ruleId && test(message)) return open.delete(message)
    return false
  }
  const here =
    ({from, to}: Annotation) =>
    (message: Message): boolean =>
      message.start >= from && message.start <= to

  for (const annotation of annotations.filter(({kind}) => kind === 'expect')) {
    const test = (message: Message): boolean =>
      here(annotation)(message) && (annotation.words === null || underlines(document, message, annotation.words))
    if (!claim(annotation, test)) failures.push(`${name(annotation)}: nothing is reported on exactly these words`)
  }
  for (const annotation of annotations.filter(({kind}) => kind === 'expect-file')) {
    const test = (message: Message): boolean =>
      annotation.words === null || underlines(document, message, annotation.words)
    if (!claim(annotation, test)) failures.push(`${name(annotation)}: nothing is reported`)
  }
  for (const annotation of annotations.filter(({kind}) => kind === 'todo-expect')) {
    const test = (message: Message): boolean =>
      here(annotation)(message) && underlines(document, message, annotation.words)
    if (claim(annotation, test)) failures.push(`${name(annotation)}: it is found now; write \`expect\``)
  }
  for (const annotation of annotations.filter(({kind}) => kind === 'ok' || kind === 'todo-ok')) {
    const places = occurrences(document, annotation)
    const hit = messages.filter(
      (message) =>
        message.ruleId === annotation.ruleId &&
        places.some(({start, end}) => message.start < end && message.end > start),
    )
    if (places.length === 0) failures.push(`${name(annotation)}: the text above has no such words`)
    else if (annotation.kind === 'todo-ok') {
      if (hit.length === 0) failures.push(`${name(annotation)}: it is silent now; write \`ok\``)
      for (const message of hit) open.delete(message)
    } else if (hit.length > 0) failures.push(`${name(annotation)}: reported as “${hit[0].message}”`)
  }
  for (const message of open) {
    const words = collapse(document.text.slice(message.start, message.end))
    failures.push(`not annotated: ${message.ruleId} "${words}" (${message.message})`)
  }
  return failures
}

function name({kind, ruleId, words, line}: Annotation): string {
  return `line ${line}, ${kind}: ${ruleId}${words === null ? '' : ` "${words}"`}`
}

/** True when a finding underlines exactly these words, with or without the markup among them. */
function underlines(document: Document, {start, end}: Message, words: string | null): boolean {
  return words === null || collapse(document.text.slice(start, end)) === words || document.words(start, end) === words
}

/** Every place of an annotation's words in the stretch it speaks of; the whole stretch where it gives none. */
function occurrences(document: Document, {words, from, to}: Annotation): {start: number; end: number}[] {
  if (words === null) return [{start: from, end: to}]
  const raw = placesIn(document.text, from, to, words)
  return raw.length > 0 ? raw : placesIn(document.prose, from, to, words)
}

/** Finds words in a stretch of text whose white space is collapsed and whose hidden markup is left out. */
function placesIn(text: string, from: number, to: number, words: string): {start: number; end: number}[] {
  let collapsed = ''
  const offsets: number[] = []
  // The words may run past the stretch: in a side file they start on their line and may end on the next.
  for (let index = from; index < Math.min(text.length, to + words.length * 2); index++) {
    const character = text[index]
    if (character === '\0') continue
    const space = /\s/.test(character)
    if (space && collapsed.endsWith(' ')) continue
    collapsed += space ? ' ' : character
    offsets.push(index)
  }
  const places: {start: number; end: number}[] = []
  for (let at = collapsed.indexOf(words); at !== -1; at = collapsed.indexOf(words, at + 1))
    if (offsets[at] <= to) places.push({start: offsets[at], end: offsets[at + words.length - 1] + 1})
  return places
}
