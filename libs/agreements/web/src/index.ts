export { groundOf, type Ground, type GroundKind } from './ground';
export { GroundBadge } from './ground-badge';
export { RightsList, type AllowedAct, type RefusedAct, type RightsListProps } from './rights-list';
export { RefusalPanel, type RefusalPanelProps } from './refusal.panel';
export { LinePanel, type LinePanelProps } from './line.panel';
export * from './life/lazy-life';
export * from './around/lazy-pages';
