/** The words of a text, which white space parts: a list that reads as a list. */
export function wordList(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The phrases of a text, which commas and line breaks part. */
export function phraseList(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
