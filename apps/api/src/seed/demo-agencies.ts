import type { Agency, CompartmentInfo } from '@desk/people/contract';

type Row<T> = { readonly [K in keyof T]: T[K] extends { sv: string; en: string } ? T[K] : string };

const agency = (id: string, sv: string, en: string, kind: Agency['kind'] = 'state'): Row<Agency> => ({ id, name: { sv, en }, kind });

export const demoAgencies = [
  agency('FK', 'Försäkringskassan', 'Swedish Social Insurance Agency'),
  agency('SKV', 'Skatteverket', 'Swedish Tax Agency'),
  agency('AF', 'Arbetsförmedlingen', 'Swedish Public Employment Service'),
  agency('KFM', 'Kronofogden', 'Swedish Enforcement Authority'),
  agency('CSN', 'CSN', 'Swedish Board of Student Finance'),
  agency('PM', 'Pensionsmyndigheten', 'Swedish Pensions Agency'),
  agency('MIV', 'Migrationsverket', 'Swedish Migration Agency'),
  agency('TV', 'Tullverket', 'Swedish Customs'),
  agency('KOM', 'Kommunen', 'Municipality', 'municipality'),
  agency('EXT', 'Andra utanför huset', 'Others outside the house', 'outside'),
  agency('AKS', 'A-kassorna', 'Unemployment funds', 'outside'),
];

const compartment = (id: string, agencyId: string, sv: string, en: string, secrecy: CompartmentInfo['secrecy']): Row<CompartmentInfo> => ({ id, agencyId, name: { sv, en }, secrecy });

/**
 * Secrecy stands between agencies, between independent branches of one (folkbokföring and beskattning) and between municipal boards: OSL 8 kap. 1–2 §§.
 * Strength by OSL 22:1, 26:1, 27:1, 28:1, 34, 37 kap. (domain.md 2.2); a lawyer confirms before use.
 */
export const demoCompartments = [
  compartment('FK', 'FK', 'Försäkringskassan', 'Social Insurance Agency', 'straight'),
  compartment('SKV-FOLK', 'SKV', 'Skatteverket, folkbokföringen', 'Tax Agency, population registration', 'weak'),
  compartment('SKV-BESK', 'SKV', 'Skatteverket, beskattningen', 'Tax Agency, taxation', 'absolute'),
  compartment('KFM', 'KFM', 'Kronofogden', 'Enforcement Authority', 'reversed'),
  compartment('AF', 'AF', 'Arbetsförmedlingen', 'Public Employment Service', 'reversed'),
  compartment('CSN', 'CSN', 'CSN', 'Board of Student Finance', 'straight'),
  compartment('PM', 'PM', 'Pensionsmyndigheten', 'Pensions Agency', 'straight'),
  compartment('MIV', 'MIV', 'Migrationsverket', 'Migration Agency', 'reversed'),
  compartment('TV', 'TV', 'Tullverket', 'Customs', 'absolute'),
  compartment('KOM-SOC', 'KOM', 'Kommunen, socialnämnden', 'Municipality, social welfare board', 'reversed'),
  compartment('KOM-BYGG', 'KOM', 'Kommunen, byggnadsnämnden', 'Municipality, building board', 'weak'),
  compartment('KOM-UTB', 'KOM', 'Kommunen, utbildningsnämnden', 'Municipality, education board', 'straight'),
  compartment('KOM-OFN', 'KOM', 'Kommunen, överförmyndarnämnden', 'Municipality, chief guardians', 'reversed'),
  compartment('KOM-OVR', 'KOM', 'Kommunen, övriga nämnder', 'Municipality, other boards', 'weak'),
];
