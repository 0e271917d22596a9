import { competenceName } from './ticket-words';

test.each([['id-kontroll', 'Id-kontroll'], ['enkla-beslut', 'Enkla beslut'], ['skyddad', 'Skyddad']])('the competence %s is said as %s', (code, name) => expect(competenceName(code)).toBe(name));
