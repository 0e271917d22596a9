import { idleStage } from './idle';

const question = { screen: 'question', changed: false } as const;

test.each([
  ['a touch a moment ago', 5_000, question, 'here'],
  ['just before the minute', 59_999, question, 'here'],
  ['a minute', 60_000, question, 'asking'],
  ['just before two minutes', 119_999, question, 'asking'],
  ['two minutes', 120_000, question, 'forget'],
  ['an hour on the first screen', 3_600_000, { screen: 'start', changed: false }, 'here'],
  ['a minute on the first screen in high contrast', 60_000, { screen: 'start', changed: true }, 'forget'],
  ['a ticket that was just given', 29_999, { screen: 'ticket', changed: false }, 'here'],
  ['a ticket that has been shown', 30_000, { screen: 'ticket', changed: true }, 'forget'],
] as const)('after %s', (_, still, on, stage) => expect(idleStage(still, on)).toBe(stage));
