/** Labels under which generators and content systems put a source beside the text instead of in it. Source: citation templates and article markup in common use. */
export const labels: readonly string[] = [
  ...[
    'attribution',
    'source',
    'sources',
    'credit',
    'credits',
    'citation',
    'citations',
    'via',
    'reference',
    'references',
    'ref',
    'cite',
    'cited',
  ],
]
