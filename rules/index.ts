export const rules = {}
export type RuleId = keyof typeof rules
