import {wholeCharacters} from './text.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text for an XML attribute. */
export function xmlAttribute(text: string): string {
  return xmlCharacters(text).replace(/[&<>"'\t\n\r]/g, (character) => entities[character])
}

/** Text as a CDATA section, where only its own end mark has to be broken up. */
export function xmlCharacterData(text: string): string {
  return `<![CDATA[${xmlCharacters(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
}

/**
 * Text with the characters replaced that no XML 1.0 document may hold, not even as a reference: most control
 * characters, lone surrogates and the two noncharacters (https://www.w3.org/TR/xml/#charsets).
 */
function xmlCharacters(text: string): string {
  return wholeCharacters(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD')
}
