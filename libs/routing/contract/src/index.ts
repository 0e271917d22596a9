export { DeskTask, DeskTaskCode, TaskClass } from './desk-task';
export { CaseType, Synonyms, deskTasksFor } from './case-type';
export { DeadlineRule } from './deadline-rule';
export { LifeEvent, LifeEventQuestion, LifeEventStep } from './life-event';
export { Answers, Catalogue } from './catalogue';
export { deadlineOf, type Deadline } from './deadline';
export { planOf, type PlanInput, type PlannedStep, type StepState } from './plan';
export { ringIn } from './step-order';
