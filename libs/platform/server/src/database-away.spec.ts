import { isDatabaseAway } from './database-away';

const coded = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  ['ends', coded('57P01'), true], ['starts', coded('57P03'), true], ['is full', coded('53300'), true], ['answers nobody', coded('ECONNREFUSED'), true],
  ['cut the line', new Error('Connection terminated unexpectedly'), true], ['has no free connection in time', new Error('timeout exceeded when trying to connect'), true],
  ['is at none of its addresses', new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]), true],
  ['says that a row is taken', coded('23505'), false], ['says that a value is wrong', coded('22P02'), false], ['was not what failed', new Error('no unit of work'), false], ['was not even asked', null, false],
])('a database that %s', (_, error, away) => expect(isDatabaseAway(error)).toBe(away));
