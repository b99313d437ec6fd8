import type {Family} from '../family.ts'

/** Amounts that are no amounts. Our own. */
export const amounts: Family = {
  advice: 'give the number, or name two of them',
  first: [
    '~ a (plethora|myriad|multitude) of = many',
    'the (plethora|myriad|multitude) of = the many',
    'a (treasure trove|tapestry|symphony|kaleidoscope|confluence|cornucopia|rich array|diverse array|diverse range|dazzling array|vibrant mix|unique blend|perfect blend|delicate blend) of',
    '(due|owing|thanks|attributed|linked) ...1 to a (combination|variety|number|range|multitude|confluence|myriad|host) of factors',
    '~ a (combination|variety|number|range|multitude|confluence|myriad|host|complex web|complex mix) of (factors|reasons|issues|challenges) , (including|such as|from)',
    '~ (various|numerous|several|multiple|different|diverse|wide-ranging) (stakeholders|aspects|facets|dimensions|initiatives)',
    '~ (key|various|multiple|different|all|relevant) (stakeholders|facets|players) (including|involved|across|such|in|to|and)',
    '~ a spectrum of',
    '(people|individuals|visitors|fans|participants|communities) from (all walks of life|diverse backgrounds|all over the globe|various backgrounds|different walks)',
    '~ (a|the) (sheer|staggering|whopping|dizzying) (scale|scope|magnitude|breadth|array|number) of',
    '(increasingly|ever more|more and more) (interconnected|complex|polarised|polarized|digital|globalised|globalized) (world|society|environment|market|marketplace|landscape|industry)',
  ],
  second: [
    'a (wide|broad|whole|full|vast|diverse) (range|array|variety|spectrum) of',
    '(an array|a wealth|a whole host|a litany|a swathe|a flurry|a bevy) of',
    'a (combination|variety|number|range) of factors',
    '(countless|numerous|innumerable|untold)',
    '(a|the) (vast|overwhelming|great|large) majority of = most',
    'a (large|significant|substantial|considerable|growing|record) number of = many',
    '(from all walks of life|across the board|the length and breadth)',
    'more and more',
    'a growing (number|list|body|chorus) of',
    '(broad|wide) range of (issues|topics|subjects|measures|areas)',
    'all (sorts|kinds|manner) of',
  ],
}
