import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { AlternativeAct, type Explanation } from '@desk/kernel/contract';
import { ExplainedNo } from './explained-no';
import { InsteadProvider } from './instead';

afterEach(cleanup);
const text = (sv: string) => ({ sv, en: sv });
const offering = (...acts: AlternativeAct[]): Explanation => ({
  condition: 'C3', what: text('Det går inte.'), missing: text('Något.'), lineAndLaw: text('FL 9 §'), whoCanChange: text('Chefen.'), say: text('Vänta.'),
  instead: acts.map((act) => ({ act, label: text(`Gör ${act}`) })),
});

test.each(AlternativeAct.options)('%s has its button where it can be done, and words of where it is done elsewhere', (act) => {
  const done: string[] = [];
  const here = render(<InsteadProvider value={{ [act]: () => () => done.push(act) }}><ExplainedNo explanation={offering(act)} /></InsteadProvider>);
  fireEvent.click(screen.getByRole('button', { name: `Gör ${act}` }));
  expect(done).toEqual([act]);
  here.unmount();
  render(<ExplainedNo explanation={offering(act)} />);
  expect(screen.getByText(new RegExp(`^Gör ${act}: görs .{10,}\\.$`))).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('what a dialog does itself comes before what the page does, and what cannot be done now is left out', () => {
  const done: string[] = [];
  render(
    <InsteadProvider value={{ 'send-without': () => () => done.push('page'), refer: () => null }}>
      <ExplainedNo explanation={offering('send-without', 'refer')} instead={{ 'send-without': () => () => done.push('dialog') }} />
    </InsteadProvider>,
  );
  for (const button of screen.getAllByRole('button')) fireEvent.click(button);
  expect(done).toEqual(['dialog']);
  expect(screen.queryByText(/Gör refer/)).toBeNull();
});
