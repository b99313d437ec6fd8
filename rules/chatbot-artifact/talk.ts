/*
 * What chat tools say to whoever asked them, and what people ask them for. Our own, after Wikipedia's page on the signs
 * of machine writing and the leftovers that newsrooms have had to correct.
 */

const text =
  '(article|articles|version|draft|rewrite|summary|story|piece|report|paragraph|paragraphs|headline|headlines|translation|post|text|outline|introduction|conclusion|release|feature|copy|content|essay|passage|rewording|section|lede|lead|update|caption|captions|response|script|newsletter|write-up)'
const reworked =
  '(revised|rewritten|rephrased|reworded|updated|polished|expanded|extended|shortened|condensed|refined|improved|proofread|edited|requested|humanised|humanized|paraphrased|seo-friendly|seo-optimised|seo-optimized|plagiarism-free|engaging|well-structured|well-written|sample|fictional|hypothetical|possible|suggested|cleaned-up|neutral|concise|longer|shorter|full|complete|professional|news-style|newspaper-style|journalistic|tightened|formatted)'
const present = "(here is|here's|here are|below is|below are|below you'll find|find below|please find|attached is)"
const make =
  '(rewrite|rephrase|reword|summarise|summarize|paraphrase|proofread|write|generate|create|draft|compose|shorten|expand|humanise|humanize|produce)'

/** Nobody but a tool says so of itself. */
export const tool: readonly string[] = [
  'as (an|a) (ai|artificial intelligence|large language|language|ai-powered|ai-based|ai-driven|text-based|virtual) (model|language model|assistant|chatbot|text generator|tool|system|program) ...6 (i|my|me|it)',
  'as an ai (,|i|language|model|developed|trained|created|assistant)',
  'as (a|an) (large)? language model',
  '(as of|up to|until|since|beyond|after|at the time of|in) my (last|latest|most recent|current)? (knowledge|training)? (update|updates|cutoff|cut-off|training|data|knowledge)',
  'my (knowledge|training) (cutoff|cut-off|update|data|ends|only|extends|is limited|base|was last)',
  'my (last|latest|most recent) (knowledge|training) ...1 (update|cutoff|cut-off|data)',
  "(i|i'm|i am) (sorry|afraid) ,? but (i|as|my) ...1 (cannot|can't|am|can|an|i'm|unable|won't|do|don't|a)",
  "(i|i'm|i am) ...1 (cannot|can't|can not|unable to|not able to|won't be able to|must decline to) ...1 (fulfil|fulfill|comply with|assist with|help with|complete|process|continue with|engage in|accommodate) ...2 (request|requests|prompt|that|this|content|task)",
  "(i|i'm|i am) ...1 (cannot|can't|unable to|not able to|don't have the ability to) (browse|search|access|open|view|retrieve|verify) ...2 (internet|web|real-time|links|url|urls|website|websites|files|articles|current|live|external|up-to-date|information)",
  "i (do not|don't|currently do not|currently don't) have ...1 (access to|real-time|the ability to|the capability to|information (about|on|beyond|after)|personal (opinions|experiences|beliefs|feelings|views)|browsing)",
  'i (was|am) (last)? (trained|updated) (on|by|until|in|up to) ...3 (data|openai|google|anthropic|meta|{number})',
  'i (apologise|apologize) for (any|the) (confusion|oversight|mix-up|misunderstanding|previous|earlier|mistake in)',
  "(i'm|i am) (chatgpt|claude|gemini|copilot|bard|grok|an ai|a language model|a large language model)",
  '(chatgpt|gemini|copilot|claude|grok|bard) can make mistakes',
  '^ (regenerate response|continue generating|stop generating|copy code) $',
]

/** What it says before the text. */
export const opening: readonly string[] = [
  "^ (certainly|sure|absolutely|of course|definitely|sure thing|got it|understood|no problem|great question|happy to help|glad to help|gladly|great|okay|alright|i'd be happy to help) (!|, here's|, here is|, here are|, i can|, i'll|, below|, let's|, this)",
  `${present} (a|an|the|your|my|one|some|{number}|two|three|five|ten|several)? ...3 ${reworked} ...4 ${text}`,
  `${present} (a|an|the|your) ...2 {number} ...3 ${text}`,
  `${present} (a|an|the|your|my) ...1 (rewrite|draft|version|rewritten|article|story|write-up|piece|post|rewording|news article|news story|news report|press release|blog post|feature article) (on|about|based|that|of|for|in|:|with|covering|you|as|written|using|incorporating|tailored|from|following|$)`,
  `(i have|i've|i) ...1 (rewritten|revised|rephrased|drafted|written|created|generated|prepared|put together|crafted|edited|shortened|expanded|summarised|summarized) ...4 ${text} ...6 (you|your|below|based|for|to|in|as|with|while|:|$)`,
  "^ (let's|let me|i'll|i will|i can|i'd be happy to|i would be happy to) (draft|write|rewrite|craft|create|help you|break|provide|start|generate|summarize|summarise)",
]

/** What it says behind the text. */
export const closing: readonly string[] = [
  '(i)? hope (this|that|it|you find (this|it)|the) ...3 (helps|helpful|meets|useful|works|what you|fits|suits|informative|aligns)',
  '(let me know|let us know in the chat|just say the word|just tell me) (if|whether|how|what|which|and) (you|there|this|any|i)',
  "(feel free|don't hesitate|do not hesitate) to (ask|let me know|modify|adjust|edit|customise|customize|tweak|use this|make any|reach out if you|replace|change|adapt|share more|provide|request)",
  '(would|do) you (like|want|need) (me|any) ...1 (to|help|changes|further|more|additional|adjustments|revisions|assistance|tweaks)',
  "(if you'd like|if you would like|if you want|if you need|if you prefer|should you need|if needed|upon request) ,? ...6 (i can|let me|i'll|i could|i will|i would|i'd|me to|just ask|happy to)",
  "(i'm|i am|i'd be|i would be) (here|happy|glad|available|ready|more than happy) to (help|assist|make|adjust|revise|provide|refine|tailor|expand|answer|discuss|rewrite)",
  "i (can|could|can also|could also|will|would|'ll) (also)? (help|provide|tailor|adjust|rewrite|expand|revise|refine|create|generate|draft|shorten|convert|turn) ...3 (you|article|version|draft|tone|it|this|piece|headline|length|style|text|summary|into)",
  '(is there|was there|do you need|can i help with) anything else ...3 (i|you|like|need|help|assist)?',
  `(this|the) (rewritten|revised|above|updated)? ${text} (is|meets|follows|adheres|maintains|has been|captures|contains|incorporates|keeps|aims) ...8 (your|requirements|requested|word count|word limit|seo|prompt|original meaning|original text|plagiarism-free)`,
  "(i have|i've|i) ...1 (kept|maintained|preserved|included|ensured|structured|focused|used|added|avoided|aimed) ...8 (tone|word count|length|structure|original|your|requirements|seo|keywords|prompt|word limit|neutral)",
  'please (note|be aware|keep in mind) that (this|the|these) ...2 (article|content|piece|story|text|response|names|quotes|information|details|quote|events|scenario|draft) ...6 (fictional|hypothetical|fictitious|placeholder|placeholders|simulated|based on|illustrative|may not|generated|verify|verified|invented)',
  '(this|the following|above) (is|was) (a|an)? (purely|entirely|completely)? (fictional|fictitious|hypothetical|sample|simulated|mock|made-up|placeholder) ...1 (article|story|report|piece|release|scenario|draft|content|example|text|and)',
  'please (replace|insert|fill in|substitute|adjust|customise|customize|provide) (the)? ...3 (placeholder|placeholders|brackets|bracketed|details|names|information|specifics|text you|topic)',
  '(replace|fill in|update) (the|any|all) ...1 (placeholders|placeholder|bracketed|brackets)',
]

/** What people ask it for, pasted with the answer. */
export const prompt: readonly string[] = [
  `^ (please|can you|could you|now)? ,? ${make} (this|the|a|an|the following|me|my|it|for me|another|one) ...5 ${text} (about|on|in|with|for|that|to|of|using|from|as|by|so|based|below|above|:|$)`,
  `^ (please|can you|could you|now)? ,? ${make} ...3 {number} ...2 (words|characters)`,
  `^ (please|can you|could you|now)? ,? ${make} ...3 {number} ...2 ${text}`,
  '^ (please|can you|could you) (rewrite|rephrase|summarise|summarize|paraphrase|proofread|make (it|this)|shorten|expand|fix|improve|translate) ...3 (this|it|following|article|text|below|more|shorter|longer|in)',
  '^ (make|keep) (it|this|the article|the text|the tone) ...3 (human|engaging|shorter|longer|professional|neutral|seo|under {number}|concise|formal|natural|original|plagiarism|words)',
  '^ (act|write) as (a|an|if you were) ...3 (journalist|reporter|editor|writer|expert|copywriter|columnist|correspondent)',
  '^ you are (a|an) ...3 (journalist|reporter|editor|news writer|copywriter|seo expert|assistant|writing assistant|news anchor)',
  '^ (use|maintain|keep|adopt) (a|an) ...2 (journalistic|neutral|professional|conversational|engaging|formal|objective) (tone|style)',
  '(avoid|pass|bypass) (plagiarism|ai detection|ai detectors|plagiarism checkers)',
]
