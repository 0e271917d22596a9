import { join } from 'node:path';
import { deskTasksFor, type LifeEvent } from '@desk/routing/contract';
import { loadCatalogue } from './load-catalogue';

const catalogue = loadCatalogue(join(__dirname, '../../catalogue'));
const codesOf = (event: LifeEvent) => new Set<string>(event.steps.map((step) => step.caseType));
const words = (text: string) => text.trim().split(/\s+/);

test('the desk tasks are the twelve, each with its class', () => {
  expect(catalogue.deskTasks.map((task) => `${task.code} ${task.class}`)).toEqual([
    'AU S',
    'VG S',
    'SJ S',
    'UT S',
    'SP S',
    'TA P',
    'KO P',
    'ID P',
    'IA P',
    'BM P',
    'HO P',
    'MB M',
  ]);
});

/** Agency → every case type that the desk must know. */
const CASE_TYPES: Record<string, string> = {
  SKV: `FLYTT-INR FLYTT-TILL FLYTT-FRAN IDKORT SAMNR SAMNR-FORNY PERSBEVIS NAMN-BARN FORALDER HINDER SKYDD INK1 JAMK FTG AG SINK KONTO ANSTAND
        DODSINTYG BOUPP OMBUD DEKL-DODSBO`,
  FK: 'REG UTL GRAV FP TFP10 VAB BARNB UH BOB SJP AKTSJ NP OB ME ASS BIL EUKORT A1 AKTSTOD',
  PM: 'PENS BOT AFS EFT PROG LEVN',
  AF: 'INSK PLAN AKTR PROG STOD SOK RESP',
  AKS: 'ERS',
  KFM: 'BF BESTR SALDO ANST SKS',
  CSN: 'SM SH OMST UTL ATER HEM',
  TV: 'PRIV FLYTTG FORDON FTG RESA',
  MIV: 'UT AT FORL UTK UPPK MEDB MASS STAT',
  KOM: 'FORSK SFI EB BUS AO LSS FARD PARK BAB ANH DODSBO FADER FAMR VIGSEL OF BOST NAR SKYDD',
  EXT: 'BV TS POL TR REG BANK',
};

test.each(Object.entries(CASE_TYPES))('every case type of %s is there', (agency, names) => {
  const known = new Set(catalogue.caseTypes.map(({ code }) => String(code)));
  expect(
    words(names)
      .map((name) => `${agency}-${name}`)
      .filter((code) => !known.has(code)),
  ).toEqual([]);
});

/** Life event → the case types that its chain must hold. */
const CHAINS: Record<string, string> = {
  LH01: 'FK-GRAV SKV-FORALDER KOM-FADER SKV-NAMN-BARN FK-TFP10 FK-FP FK-BARNB FK-BOB KOM-FORSK',
  LH02: 'SKV-FLYTT-INR FK-BOB KOM-FORSK',
  LH03: 'MIV-UT MIV-AT MIV-UTK SKV-FLYTT-TILL SKV-IDKORT EXT-BANK FK-REG AF-INSK KOM-SFI KOM-FORSK SKV-JAMK',
  LH04: 'SKV-FLYTT-TILL AF-INSK AF-PROG FK-AKTSTOD KOM-SFI KOM-BOST KOM-EB CSN-HEM',
  LH05: 'SKV-FLYTT-TILL SKV-IDKORT FK-REG SKV-SAMNR SKV-SINK FK-A1 MIV-UPPK TV-FLYTTG AF-SOK',
  LH06: 'MIV-MASS SKV-SAMNR SKV-FLYTT-TILL EXT-BANK AF-INSK KOM-SFI FK-REG',
  LH07: 'FK-UTL FK-A1 FK-EUKORT SKV-FLYTT-FRAN PM-LEVN CSN-ATER',
  LH08: 'EXT-BV SKV-FTG SKV-AG TV-FTG KOM-NAR FK-SGI AF-START',
  LH09: 'SKV-ANSTAND KFM-SALDO KFM-FSKS EXT-BV EXT-TR SKV-AVREG AF-INSK',
  LH10: 'AF-INSK AKS-ERS FK-SGI AF-PLAN AF-AKTR KOM-EB FK-BOB CSN-OMST CSN-SM',
  LH11: 'EXT-UHR CSN-SM CSN-OMST FK-SGI FK-BOB SKV-FLYTT-INR',
  LH12: 'CSN-ATER KFM-SALDO KFM-ANST KOM-BUS',
  LH13: 'EXT-ARB EXT-REG FK-SJP FK-REHAB',
  LH14: 'FK-SJP FK-AKTSJ FK-BT AF-STOD KOM-LSS KOM-AO PM-PENS',
  LH15: 'FK-ME KOM-LSS FK-ASS KOM-BAB KOM-FARD KOM-PARK FK-BIL AF-STOD',
  LH16: 'FK-OB FK-ME KOM-LSS FK-VAB FK-ASS KOM-BAB',
  LH17: 'EXT-REG FK-NP KOM-ANH KOM-AO KOM-OF',
  LH18: 'PM-PROG PM-PENS PM-BOT PM-AFS SKV-JAMK',
  LH19: 'SKV-DODSINTYG KOM-DODSBO SKV-BOUPP EXT-BANK PM-EFT SKV-DEKL-DODSBO',
  LH20: 'SKV-HINDER KOM-VIGSEL SKV-NAMN FK-BOB PM-BOT',
  LH21: 'EXT-TR KOM-FAMR SKV-FLYTT-INR FK-UH FK-BARNB FK-BOB KOM-SKYDD SKV-SKYDD',
  LH22: 'FK-BARNB CSN-SH FK-UH SKV-INK1 FK-AKTSJ AF-INSK',
  LH23: 'KFM-SALDO KOM-BUS SKV-KONTO CSN-ATER FK-BOB PM-BOT KOM-EB KFM-ANST KFM-SKS KFM-BESTR',
  LH24: 'EXT-POL KOM-SKYDD SKV-SKYDD',
  LH25: 'TV-FORDON TV-PRIV SKV-MOMSFORD EXT-TS EXT-BES',
  LH26: 'FK-EUKORT EXT-POL TV-RESA FK-ANDR',
  LH27: 'EXT-POL SKV-IDKORT EXT-BANK',
  LH28: 'SKV-PERSBEVIS MIV-MEDB EXT-POL SKV-NAMN',
};

test('there are 28 life events', () => expect(catalogue.lifeEvents.map(({ id }) => String(id))).toEqual(Object.keys(CHAINS)));

test.each(Object.entries(CHAINS))('%s holds its case types', (id, codes) => {
  const event = catalogue.lifeEvents.find((it) => it.id === id);
  const held = event ? codesOf(event) : new Set<string>();
  expect(words(codes).filter((code) => !held.has(code))).toEqual([]);
});

test('every question decides a step or dates a time limit', () => {
  const idle = catalogue.lifeEvents.flatMap(({ id, questions, steps }) => {
    const used = new Set(
      steps.flatMap((step) => [
        ...Object.keys(step.when),
        step.doneOn,
        step.deadline && 'anchor' in step.deadline ? step.deadline.anchor : null,
      ]),
    );
    return questions.filter((question) => !used.has(question.id)).map((question) => `${id} ${question.id}`);
  });
  expect(idle).toEqual([]);
});

test('a decision at the desk is thinkable only where an ordinance has named it, and is then marked uncertain', () => {
  const decided = catalogue.caseTypes.filter(({ deskTasks }) => deskTasks.includes('MB'));
  expect(decided.map(({ code }) => String(code)).sort()).toEqual(['AF-RESP', 'PM-AFS', 'PM-BOT', 'SKV-IDKORT']);
  expect(decided.every(({ uncertain }) => uncertain !== null)).toBe(true);
});

test('what is handled in its own order needs no registration, the rest does', () => {
  const duty = (code: string) => catalogue.caseTypes.find((it) => it.code === code)?.registrationDuty;
  expect(['AF-INSK', 'FK-FP', 'PM-PENS', 'SKV-INK1', 'TV-FORDON', 'KOM-EB', 'KOM-LSS', 'KOM-FARD'].map(duty)).toEqual(
    Array(8).fill(false),
  );
  expect(['SKV-FLYTT-INR', 'KFM-SKS', 'CSN-SM', 'MIV-UT', 'KOM-FORSK'].map(duty)).toEqual(Array(5).fill(true));
});

test('an outside party is only referred to', () => {
  const bank = catalogue.caseTypes.find(({ code }) => code === 'EXT-BANK');
  expect(bank && deskTasksFor(bank, catalogue.deskTasks)).toEqual(['AU', 'VG', 'UT', 'SP']);
});
