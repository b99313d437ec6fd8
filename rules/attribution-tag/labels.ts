import {phraseList} from '../../src/lexicon/word-list.ts'

/**
 * Labels under which generators and content systems put a source beside the text instead of in it. Source: citation
 * templates and article markup in common use.
 */
export const labels: readonly string[] = phraseList(`
  attribution, attributions, source, sources, news source, data source, original source, credit, credits, courtesy
  courtesy of, citation, citations, cite, cited, reference, references, ref, via, per, according to, citing
  reported by, reported in, published by, published in, cited by, cited in, quoted by, quoted in, stated by, stated in
  noted by, seen in, seen on, told to, sourced from, taken from, adapted from, based on, data, figures, statistics, stats
  information, info, report, reports, news, h/t, hat tip, hat tip to
`)
