import {describe, expect, it} from 'vitest'
import {formsOf} from '../src/lexicon/inflection.ts'

describe('formsOf', () => {
  it.each([
    ['stress', 'stress stresses stressed stressing'],
    ['reflect', 'reflect reflects reflected reflecting'],
    ['signal', 'signals signaled signalled signaling signalling'],
    ['stop', 'stops stopped stopping'],
    ['underline', 'underlines underlined underlining'],
    ['carry', 'carry carries carried carrying'],
    ['play', 'plays played playing'],
    ['die', 'dies died dying dice'],
    ['agree', 'agrees agreed agreeing'],
    ['panic', 'panics panicked panicking'],
    ['focus', 'focuses focused focusing focusses focussed focussing'],
    ['quiz', 'quizzes quizzed quizzing'],
    ['veto', 'vetoes vetoed vetoing'],
    ['say', 'say says said saying'],
    ['be', 'be am is are was were been being'],
    ['have', 'have has had having'],
    ['write', 'writes wrote written writing'],
    ['learn', 'learns learned learnt learning'],
    ['undertake', 'undertakes undertook undertaken undertaking'],
    ['rebuild', 'rebuilds rebuilt rebuilding'],
    ['broadcast', 'broadcasts broadcast broadcasted broadcasting'],
    ['analysis', 'analysis analyses'],
    ['country', 'country countries'],
    ['chairman', 'chairman chairmen'],
    ['criterion', 'criterion criteria'],
    ['re-elect', 're-elects re-elected re-electing'],
    ['fact-check', 'fact-checks fact-checked fact-checking'],
  ])('gives the forms of “%s”', (lemma, forms) => {
    expect(formsOf(lemma)).toEqual(expect.arrayContaining(forms.split(' ')))
  })

  it.each([
    ['say', 'sayed'],
    ['underline', 'underlineing'],
    ['carry', 'carryed'],
    ['keep', 'keepping'],
    ['play', 'plaied'],
  ])('does not make of “%s” the form “%s”', (lemma, form) => {
    expect(formsOf(lemma)).not.toContain(form)
  })

  it('gives lower case, the word itself first, and nothing twice', () => {
    const forms = formsOf('Signal')
    expect(forms[0]).toBe('signal')
    expect(new Set(forms).size).toBe(forms.length)
  })
})
