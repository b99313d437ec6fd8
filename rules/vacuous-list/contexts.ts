/**
 * Lists that serve the reader by being plain: what to bring, what to buy, what will be discussed. Each context is known by
 * words in the list's introduction or in the headings above it. Source: the forms of service journalism that newspaper
 * style guides treat apart (recipes, listings, advice, agendas). Compiled for this project.
 */
export const contexts: Readonly<Record<string, RegExp>> = {
  recipe:
    /\b(?:ingredients?|recipes?|method|directions|serves|for the (?:sauce|filling|dough|dressing|topping|marinade|salad)|shopping list)\b/i,
  service:
    /\b(?:how (?:to|you can|can you)|what (?:to (?:bring|wear|pack|do|expect|look for|watch|buy|ask)|you(?:'ll|’ll| will)? (?:need|should|can))|you (?:will |'ll |’ll )?need|bring|step[- ]by[- ]step|instructions|check ?list|symptoms|signs of|opening (?:hours|times)|getting there|eligib\w+|who can apply|documents? required|rules of|line-?up|menu|glossary|frequently asked|faqs?|tips)\b/i,
}

/** Papers that are quoted for their wording: whoever lists their pledges must not make them more concrete than they are. */
export const quotedPaper =
  /\b(?:manifesto|petition|charter|constitution|motion|oath|creed|indictment|charge sheet|statutes?|commandments|leaflet|placards?|banners?|slogans?|ballot paper|charges|charged with|counts of|convicted of|pleaded|offen[cs]es|job (?:advert\w*|description)|agenda for|order of (?:business|the day)|(?:the|an|its|council|meeting) agenda (?:lists|includes|reads|has))\b/i
