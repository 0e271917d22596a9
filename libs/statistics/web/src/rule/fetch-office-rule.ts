/** The form for an office's own rule, in a script of its own: `lazy(fetchOfficeRule)`. */
export const fetchOfficeRule = async () => ({ default: (await import('./office-rule.panel')).OfficeRulePanel });
