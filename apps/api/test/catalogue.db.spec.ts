import { openTestHouse, type Person, type TestHouse } from './test-house';

describe('the catalogue in a browser', () => {
  let house: TestHouse;
  let desk: Person;
  beforeAll(async () => {
    house = await openTestHouse();
    desk = await house.as('desk-uddevalla');
  }, 60_000);
  afterAll(() => house.close());
  const asked = (cookie: string, known?: string) => house.app.inject({ method: 'GET', url: '/api/catalogue', headers: { cookie, ...(known ? { 'if-none-match': known } : {}) } });

  test('is kept by the one who asked, and a second look costs no second copy', async () => {
    const first = await asked(desk.cookie);
    expect([first.statusCode, first.headers['cache-control'], first.headers['content-type']]).toEqual([200, 'private, no-cache', 'application/json; charset=utf-8']);
    expect(JSON.parse(first.body)).toMatchObject({ caseTypes: expect.any(Array), lifeEvents: expect.any(Array) });
    const tag = String(first.headers.etag);
    const again = await asked(desk.cookie, `"older", W/${tag}`);
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
  });

  test('is sent whole to one who has another version', async () => {
    expect((await asked(desk.cookie, '"older"')).statusCode).toBe(200);
  });

  test('is refused to one who has signed out, whatever the browser has kept', async () => {
    const tag = String((await asked(desk.cookie)).headers.etag);
    expect((await asked('no=session', tag)).statusCode).toBe(401);
  });

  test('nothing about people is kept', async () => {
    const answer = await house.app.inject({ method: 'GET', url: '/api/me', headers: { cookie: desk.cookie } });
    expect([answer.headers['cache-control'], answer.headers.etag]).toEqual(['no-store', undefined]);
  });
});
