import { layoutOf } from './sankey-layout';

const nodes = [{ id: 'a', layer: 0, name: 'A' }, { id: 'b', layer: 0, name: 'B' }, { id: 'x', layer: 1, name: 'X' }];
const links = [{ from: 'a', to: 'x', value: 30 }, { from: 'b', to: 'x', value: 10 }, { from: 'b', to: 'gone', value: 5 }];

test('what flows in is as high as what flows out, the largest first, and nothing is outside the picture', () => {
  const { nodes: placed, links: drawn } = layoutOf(nodes, links, 200);
  expect(placed.map(({ id, value }) => [id, value])).toEqual([['a', 30], ['b', 15], ['x', 40]]);
  expect(drawn).toHaveLength(2);
  for (const { y, height } of placed) { expect(y).toBeGreaterThanOrEqual(-1e-9); expect(y + height).toBeLessThanOrEqual(200 + 1e-9); }
});
