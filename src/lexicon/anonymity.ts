/**
 * What copy says when a source has been promised that no name will appear: patterns of the rules' pattern language.
 * Source: the agencies' guidance on anonymous sources, which asks for the reason beside the source.
 */
export const anonymityReason: readonly string[] = [
  '(on|under) (the|a)? (strict)? (condition|promise|guarantee) ...3 (anonymity|anonymous|confidentiality|named|identified)',
  '(request|requests|requested|requesting|requested|granted|guaranteed|demanded|wanted|sought|promised) ...3 (anonymity|confidentiality)',
  "(not|wasn't|weren't|isn't|aren't|never|without being) (yet)? (authorised|authorized|permitted|allowed|cleared|entitled|supposed|free|able) to (speak|talk|comment|discuss|brief|disclose|say|be)",
  '(lacked|lacking|lacks|had no|has no|have no|without) (the|any|official)? (authorisation|authorization|authority|permission|clearance) to (speak|talk|comment|discuss|brief|disclose)',
  '(unauthorised|unauthorized) to (speak|talk|comment|discuss|brief|disclose)',
  '(declined|declining|refused|refusing|asked|asking|wished|wishing|requested|requesting|preferred|preferring|wanted|wanting|chose|choosing|insisted on|insisting on|opted|begged) ...2 (not|never|to|that|against|remain|stay|anonymous) ...7 (named|identified|quoted|anonymous|unnamed|unidentified|published|used|disclosed|withheld|cited|shared|revealed)',
  '(who|and) did not (want|wish|give|have) ...5 (named|identified|quoted|name|names|published|used|permission|authorisation|authorization)',
  '(name|names|identity|identities) (has|have|had|was|were|is|are|being|to) (not)? (been|be)? (withheld|changed|hidden|protected|concealed|disclosed|published|released|revealed)',
  '(speaking|spoke|spoken|talked|talking|commenting|briefed|briefing) (anonymously|off the record|on background|privately|in confidence|confidentially)',
  '(fear|fears|fearing|feared|afraid) ...3 (of)? ...2 (reprisal|reprisals|retaliation|retribution|repercussions|persecution|recrimination|recriminations|prosecution|harassment)',
  '(because|as|since|citing|given|due to|owing to) ...3 (sensitivity|sensitive|confidentiality|confidential|privacy)',
  '(no names|names no one|anonymity)',
]
