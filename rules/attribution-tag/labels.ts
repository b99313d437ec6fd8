import {phraseList} from '../../src/lexicon/word-list.ts'

/**
 * Labels under which generators and content systems put a source beside the text instead of in it. Source: citation
 * templates and article markup in common use.
 */
export const labels: readonly string[] = phraseList(`
  attribution, attributions, source, sources, news source, data source, original source, credit, credits, courtesy
  courtesy of, citation, citations, cite, cited, reference, references, ref, via, per, as per, according to, citing
  cited by, cited in, reported by, reported in, as reported by, as reported in, first reported by, as first reported by, as seen in, as seen on
  as told to, as quoted by, as quoted in, as stated by, as stated in, as noted by, as cited by, as cited in
  as published by, as published in, published by, published in, quoted by, quoted in, sourced from, taken from
  adapted from, based on, data, figures, statistics, stats, information, info, report, reports, news, h/t, hat tip
  hat tip to
`)
