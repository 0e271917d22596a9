export { LifeEventSearch, type LifeEventSearchProps } from './life-event-search';
export { PlanPanel, type PlanPanelProps } from './plan.panel';
export { firstQuestion, planGroups, type PlanOrder } from './plan-rows';
export type { StepFace } from './plan-step.row';
export type { AnswerValue } from './plan-answers';
export { dayWords, longWhen, whenOf } from './when';
