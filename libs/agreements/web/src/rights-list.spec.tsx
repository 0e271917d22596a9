import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createQueryClient, InsteadProvider } from '@desk/access/web';
import { CaseTypeCode, OfficeId, type Alternative, type Explanation } from '@desk/kernel/contract';
import { RefusalPanel } from './refusal.panel';
import { RightsList } from './rights-list';

afterEach(cleanup);
const text = (sv: string) => ({ sv, en: sv });

test('what may be done stands with its line, and what may not with its missing condition', () => {
  const pressed: string[] = [];
  render(
    <RightsList office="Uddevalla" busy={false} onWhy={(task) => pressed.push(`varför ${task}`)}
      allowed={[{ id: 'SJ', label: 'Hjälp till självservice', icon: 'phone', line: 22, key: 'G', main: true, run: () => pressed.push('SJ') }]}
      refused={[{ task: 'TA', label: 'Ta emot handling', condition: 'C2' }]} />,
  );
  fireEvent.click(screen.getByRole('button', { name: /Hjälp till självservice\s*rad 22/ }));
  expect(screen.getByText('Du saknar personligt uppdragsavtal för uppgiften.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Varför? Ta emot handling' }));
  expect(pressed).toEqual(['SJ', 'varför TA']);
});
test('while something is being saved a second press does nothing', () => {
  const pressed: string[] = [];
  render(<RightsList office="Uddevalla" busy onWhy={() => undefined} refused={[]} allowed={[{ id: 'AU', label: 'Upplys', icon: 'info', line: 1, main: false, run: () => pressed.push('AU') }]} />);
  fireEvent.click(screen.getByRole('button', { name: /Upplys/ }));
  expect(pressed).toEqual([]);
});

const explanation: Explanation = {
  condition: 'C2', what: text('Du får inte ta emot ansökan här.'), missing: text('Ett personligt uppdragsavtal.'), lineAndLaw: text('Serviceavtal Uddevalla, version 7, rad 14.'), whoCanChange: text('Avtalsansvarig på Försäkringskassan.'),
  instead: [{ act: 'perform', label: text('Vägled'), task: 'VG' }, { act: 'hand-off', label: text('Lämna över') }, { act: 'assign', label: text('Tilldela mig') }, { act: 'refer', label: text('Hänvisa') }], say: text('”Vi kan fylla i den tillsammans.”'),
};
const explain = (chosen: Alternative[]) => render(
  <QueryClientProvider client={createQueryClient()}>
    <InsteadProvider value={{ perform: (one) => () => chosen.push(one), 'hand-off': () => null, refer: (one) => () => chosen.push(one) }}>
      <RefusalPanel officeId={OfficeId.parse('uddevalla')} caseTypeCode={CaseTypeCode.parse('FK-BOB')} task="TA" onBack={() => undefined} />
    </InsteadProvider>
  </QueryClientProvider>,
);
test('a no has six parts, and its first alternative is the way on', async () => {
  globalThis.fetch = jest.fn(async () => new Response(JSON.stringify({ allowed: false, explanation })));
  const chosen: Alternative[] = [];
  explain(chosen);
  expect(await screen.findByRole('heading', { name: 'Du får inte ta emot ansökan här.' })).toBeTruthy();
  for (const part of ['Ett personligt uppdragsavtal.', 'Serviceavtal Uddevalla, version 7, rad 14.', 'Avtalsansvarig på Försäkringskassan.', '”Vi kan fylla i den tillsammans.”']) expect(screen.getByText(part)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Vägled/ }));
  expect(chosen.map(({ act }) => act)).toEqual(['perform']);
  expect(screen.queryByText('Lämna över')).toBeNull();
  expect(await screen.findByText('Tilldela mig: görs i inkorgen, på överlämningen.')).toBeTruthy();
});
test('when the explanation cannot be fetched the panel says so and how to go on', async () => {
  globalThis.fetch = jest.fn(async () => new Response(JSON.stringify({ refusal: { code: 'not-allowed', fact: 'X', text: text('Det gick inte.'), ids: {}, requestId: 'abc' } }), { status: 403 }));
  explain([]);
  expect((await screen.findByRole('alert')).textContent).toMatch(/Förklaringen gick inte att hämta\. Det gick inte\..*Felnummer abc/);
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeTruthy();
});
