import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { abilityFrom, type Rule } from '@desk/access/contract';
import { AbilityProvider } from '@desk/access/web';
import { LifeEventId, OfficeId } from '@desk/kernel/contract';
import { Device } from '@desk/visits/contract';
import { DevicesPanel } from './devices.panel';

const officeId = OfficeId.parse('uddevalla');
const now = new Date('2026-11-24T09:42:00Z');
const aDevice = (its: Partial<Device> = {}): Device => Device.parse({
  id: '01890000-0000-7000-8000-000000000001', officeId, kind: 'kiosk', name: 'Vid dörren', state: 'paired', kiosk: { tiles: ['LH01'], printer: null }, board: null, createdAt: now.toISOString(), codeExpiresAt: null, pairedAt: now.toISOString(),
  seenAt: '2026-11-24T09:40:00Z', revokedAt: null, helpAskedAt: null, printerFailedAt: null, ...its,
});
const rule = (...action: string[]): Rule => ({ subject: 'Device', action, conditions: { officeId: 'uddevalla' }, reason: 'duty|office-manager' });

const sent: { readonly method: string; readonly url: string; readonly body: unknown }[] = [];
const at = (devices: readonly Device[], may: Rule = rule('read', 'manage')) => {
  sent.length = 0;
  globalThis.fetch = async (url, init) => {
    const method = init?.method ?? 'GET';
    sent.push({ method, url: String(url), body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined });
    const body = method === 'GET' ? { devices } : method === 'POST' && String(url).endsWith('/devices') ? { device: aDevice({ state: 'waiting', codeExpiresAt: '2026-11-24T09:52:00Z' }), code: '1234 5678' } : aDevice();
    return new Response(JSON.stringify(body), { status: 200, headers: { 'content-type': 'application/json' } });
  };
  render(
    <MemoryRouter><QueryClientProvider client={new QueryClient()}><AbilityProvider ability={abilityFrom([may])}>
      <DevicesPanel officeId={officeId} desks={['1']} tiles={[{ id: LifeEventId.parse('LH01'), name: 'Få barn' }, { id: LifeEventId.parse('LH24'), name: 'Hot och våld' }]} now={now} />
    </AbilityProvider></QueryClientProvider></MemoryRouter>,
  );
};
afterEach(cleanup);

test('a screen is added by name, and its code is shown once with where to enter it', async () => {
  at([]);
  fireEvent.click(screen.getByRole('button', { name: 'Lägg till skärm' }));
  fireEvent.change(screen.getByRole('textbox', { name: /^Namn/ }), { target: { value: ' Vid dörren ' } });
  fireEvent.click(screen.getByRole('button', { name: /^Ge kod/ }));
  await waitFor(() => expect(screen.getByRole('dialog').textContent).toContain('Koden är 1234 5678'));
  expect(screen.getByRole('dialog').textContent).toMatch(/\/besok\/kiosk på skärmen och skriv koden\. Den gäller till 10\.52/);
  expect(sent.find(({ method }) => method === 'POST')?.body).toEqual({ kind: 'kiosk', name: 'Vid dörren' });
});

test('each screen says what it is, how it stands and when it was seen', async () => {
  at([aDevice(), aDevice({ id: Device.shape.id.parse('01890000-0000-7000-8000-000000000002'), name: 'Över diskarna', kind: 'board', state: 'revoked', revokedAt: now.toISOString() })]);
  await waitFor(() => expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['NamnSortLägeAtt göra', 'Vid dörrenKölappsautomatI bruk · sågs 10.40InställningarTa ur bruk', 'Över diskarnaKöskärmUr bruk']));
});

test('a call for help is answered with one press', async () => {
  at([aDevice({ helpAskedAt: '2026-11-24T09:41:00Z' })], rule('read'));
  fireEvent.click(await screen.findByRole('button', { name: 'Jag går dit' }));
  await waitFor(() => expect(sent.find(({ method }) => method === 'POST')).toMatchObject({ url: '/api/offices/uddevalla/devices/help-answers', body: { deviceId: '01890000-0000-7000-8000-000000000001' } }));
});

test('who may not manage sees why, and no keys that change', async () => {
  at([aDevice()], rule('read'));
  await screen.findByRole('rowheader', { name: 'Vid dörren' });
  expect(screen.getByRole('button', { name: 'Lägg till skärm' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Ta ur bruk: Vid dörren' })).toBeNull();
});

test('taking a screen out of use is asked about once; threat and violence is never offered as a tile', async () => {
  at([aDevice()]);
  fireEvent.click(await screen.findByRole('button', { name: 'Inställningar: Vid dörren' }));
  expect(screen.getByRole('checkbox', { name: 'Få barn' })).toBeTruthy();
  expect(screen.queryByRole('checkbox', { name: 'Hot och våld' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Avbryt/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Ta ur bruk: Vid dörren' }));
  fireEvent.click(screen.getByRole('dialog').querySelector('footer button:last-of-type') ?? document.body);
  await waitFor(() => expect(sent.some(({ url }) => url.endsWith('/devices/revocations'))).toBe(true));
});
