import {idsOf} from '../../src/language/vocabulary.ts'

/**
 * Family names that stand first: the commonest of China, Taiwan, Korea, Vietnam and Cambodia in the spellings of English copy. A name
 * that begins with one is left alone, for its last word is no surname. Source: our own, from general reference
 * knowledge of these countries’ commonest family names.
 */
export const familyNameFirst = idsOf(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng han cao
  zeng peng xiao cai pan tian dong yuan jiang yu du ye cheng wei su lu lü ding ren yao shen zhong cui tan fan jin shi qiu
  hou shao meng long duan qian yin dai kong bai xi hua hsu hsieh tsai tseng cheung chan wong leung lam kwok chow ng lau
  tung tsang yeung kwan kim park lee choi jung chung cho jang lim shin seo kwon hwang ahn song hong ryu roh moon chun nguyen nguyễn tran trần le pham
  phan vu vo dang bui do ho ngo duong hun sok chea ban mao qi wen bo geng qin hua zuo xiong xia sung
`)
