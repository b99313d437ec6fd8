import type {BlockContent, DefinitionContent, ListItem, PhrasingContent, Root, RootContent, Table} from 'mdast'
import picocolors from 'picocolors'

/** How a page is to look. */
export interface TerminalStyle {
  readonly color: boolean
  /** How many columns there are. */
  readonly width: number
}

type Colors = ReturnType<typeof picocolors.createColors>

/** Words with their styling, and how wide they are without it. */
interface Word {
  readonly text: string
  readonly width: number
}

/** Renders Markdown for a terminal: headings bold, code indented, paragraphs wrapped. HTML is left out. */
export function renderMarkdown(tree: Root, {color, width}: TerminalStyle): string {
  const colors = picocolors.createColors(color)
  return renderBlocks(tree.children, width, colors)
}

function renderBlocks(nodes: readonly RootContent[], width: number, colors: Colors): string {
  return nodes
    .map((node) => renderBlock(node as BlockContent | DefinitionContent, width, colors))
    .filter((text) => text !== '')
    .join('\n\n')
}

function renderBlock(node: BlockContent | DefinitionContent, width: number, colors: Colors): string {
  switch (node.type) {
    case 'heading':
      return colors.bold(wrap(node.children, width, colors))
    case 'paragraph':
      return wrap(node.children, width, colors)
    case 'code':
      return indent(
        node.value.split('\n').map((line) => (line === '' ? '' : colors.dim(line))),
        '    ',
        '    ',
      )
    case 'blockquote':
      return indent(renderBlocks(node.children, width - 2, colors).split('\n'), '| ', '| ')
    case 'list':
      return node.children
        .map((item, index) => renderItem(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- ', width, colors))
        .join(node.spread || node.children.some(({spread}) => spread) ? '\n\n' : '\n')
    case 'table':
      return renderTable(node, width, colors)
    case 'thematicBreak':
      return '-'.repeat(Math.min(width, 40))
    default:
      return ''
  }
}

function renderItem(item: ListItem, mark: string, width: number, colors: Colors): string {
  const content = item.children
    .map((child) => renderBlock(child, width - mark.length, colors))
    .filter((text) => text !== '')
    .join(item.spread ? '\n\n' : '\n')
  return indent(content.split('\n'), mark, ' '.repeat(mark.length))
}

/** A table in columns; where it does not fit, the cells of a row stand one below the other. */
function renderTable(table: Table, width: number, colors: Colors): string {
  const rows = table.children.map((row) => row.children.map((cell) => line(cell.children, colors)))
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({length: columns}, (_, column) => Math.max(...rows.map((row) => row[column]?.width ?? 0)))
  const fits = widths.reduce((sum, columnWidth) => sum + columnWidth + 2, -2) <= width
  if (!fits)
    return table.children
      .slice(1)
      .map((row) => stacked(row.children, rows[0], width, colors))
      .join('\n\n')
  return rows
    .map((row, index) => {
      const cells = row.map(({text, width: cellWidth}, column) => text + ' '.repeat(widths[column] - cellWidth))
      const rendered = cells.join('  ').trimEnd()
      return index === 0 ? colors.bold(rendered) : rendered
    })
    .join('\n')
}

function stacked(
  cells: Table['children'][number]['children'],
  heads: readonly Word[],
  width: number,
  colors: Colors,
): string {
  return cells
    .map((cell, column) => {
      const head = heads[column]?.text ?? ''
      const mark = head === '' ? '' : `${head}: `
      const [first, ...rest] = wrapWords([...asWords(mark), ...words(cell.children, colors)], width - 2).split('\n')
      return column === 0 ? [first, ...rest].join('\n') : indent([first, ...rest], '  ', '  ')
    })
    .join('\n')
}

function asWords(text: string): Word[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({text: word, width: word.length}))
}

function indent(lines: readonly string[], first: string, others: string): string {
  return lines.map((text, index) => `${index === 0 ? first : others}${text}`.trimEnd()).join('\n')
}

function line(nodes: readonly PhrasingContent[], colors: Colors): Word {
  const all = words(nodes, colors)
  return {
    text: all.map(({text}) => text).join(' '),
    width: all.reduce((sum, word) => sum + word.width + 1, -1),
  }
}

function wrap(nodes: readonly PhrasingContent[], width: number, colors: Colors): string {
  return wrapWords(words(nodes, colors), width)
}

function wrapWords(all: readonly Word[], width: number): string {
  let output = ''
  let used = 0
  for (const word of all) {
    if (word.text === '\n') {
      output += '\n'
      used = 0
    } else if (used > 0 && used + 1 + word.width > width) {
      output += `\n${word.text}`
      used = word.width
    } else {
      output += (used > 0 ? ' ' : '') + word.text
      used += word.width + (used > 0 ? 1 : 0)
    }
  }
  return output
}

/** The words of inline content, each styled by itself so that lines can break between any two. */
function words(nodes: readonly PhrasingContent[], colors: Colors): Word[] {
  const all: Word[] = []
  let isOpen = false
  const write = (text: string, style: (word: string) => string): void => {
    // A word may be made of several nodes: `"id"`, where the quotation marks are text and the rest is code.
    for (const [index, part] of text.split(/[ \t\n]+/).entries()) {
      if (index > 0) isOpen = false
      if (part === '') continue
      const before = isOpen ? all.pop() : undefined
      all.push({text: (before?.text ?? '') + style(part), width: (before?.width ?? 0) + part.length})
      isOpen = true
    }
  }
  const visit = (node: PhrasingContent, style: (word: string) => string): void => {
    if (node.type === 'text') write(node.value, style)
    else if (node.type === 'inlineCode') write(node.value, colors.cyan)
    else if (node.type === 'break') {
      all.push({text: '\n', width: 0})
      isOpen = false
    } else if (node.type === 'image') write(node.alt ?? '', style)
    else if ('children' in node) {
      const inner = node.type === 'strong' ? colors.bold : node.type === 'emphasis' ? colors.italic : style
      for (const child of node.children) visit(child, inner)
      // A relative link leads nowhere outside the repository.
      if (node.type === 'link' && /^https?:/.test(node.url)) write(` (${node.url})`, colors.dim)
    }
  }
  for (const node of nodes) visit(node, (word) => word)
  return all
}
