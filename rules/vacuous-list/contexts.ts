import {phraseList} from '../../src/lexicon/word-list.ts'

/** Matches any of the phrases as whole words; each may be written as a regular expression. */
function anyOf(phrases: string): RegExp {
  return new RegExp(`\\b(?:${phraseList(phrases).join('|')})\\b`, 'i')
}

/**
 * Lists that serve the reader by being plain: what to bring, what to buy. Each kind is known by words in the list's
 * introduction or in the headings above it. Source: the forms that newspaper style guides treat apart (recipes,
 * listings, advice, how-to). Compiled for this project.
 */
export const contexts: Readonly<Record<string, RegExp>> = {
  recipe: anyOf(`
    ingredients?, recipes?, method, directions, serves, for the (?:sauce|filling|dough|dressing|topping|marinade|salad)
    shopping list
  `),
  service: anyOf(`
    how to, how you can, how can you, step[- ]by[- ]step, instructions, check ?list, tips, frequently asked, faqs?
    glossary, what to (?:bring|wear|pack|do|expect|look for|watch|buy|ask)
    what you(?:'ll|’ll| will)? (?:need|should|can), you need, you will need, you'll need, you’ll need, symptoms
    (?:should|must|please|asked to|need to|have to) (?:bring|wear|pack|carry|take), signs of, opening hours, opening times, getting there, eligib\\w+, who can apply, documents? required, rules of
    line-?up, menu
  `),
}

/**
 * Papers that are quoted for their wording, and agendas: whoever reports them must not make them more concrete than
 * they are. Source: the kinds of document that news reports quote item by item. Compiled for this project.
 */
export const quotedPaper = anyOf(`
  manifesto, petition, charter, constitution, motion, oath, creed, indictment, charge sheet, statutes?, commandments
  leaflet, placards?, banners?, slogans?, ballot paper, charges, charged with, counts of, convicted of, pleaded
  offen[cs]es, job (?:advert\\w*|description), agenda for, order of (?:business|the day), (?:council|meeting) agenda
`)
