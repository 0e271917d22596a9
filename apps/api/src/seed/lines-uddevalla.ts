import { decision, personal, service } from './agreement-line';

const all = 'AU VG SJ UT SP';
const folk = 'SKV-FLYTT-INR SKV-FLYTT-TILL SKV-FLYTT-FRAN SKV-PNR SKV-IDKORT SKV-SAMNR SKV-SAMNR-FORNY';
const besk = 'SKV-INK1 SKV-JAMK SKV-FTG SKV-AVREG SKV-AG SKV-SINK SKV-OMBUD SKV-DEKL-DODSBO SKV-MOMSFORD';
const kfm = 'KFM-BF KFM-BESTR KFM-SALDO KFM-ANST KFM-SKS KFM-FSKS';

/** Försäkringskassan. Line 17 lets the desk inform about bostadsbidrag and no more. */
const fk = [
  service(1, 'FK', all, 'FK-GRAV FK-VAB FK-BARNB FK-UH FK-BT', 'Barn och familj: upplysa, vägleda och hjälpa i e-tjänsten'),
  service(2, 'FK', all, 'FK-SJP FK-REHAB FK-AKTSJ FK-NP', 'Sjukdom: upplysa, vägleda och hjälpa i e-tjänsten'),
  service(3, 'FK', all, 'FK-OB FK-ME FK-ASS FK-BIL', 'Funktionsnedsättning: upplysa, vägleda och hjälpa i e-tjänsten'),
  service(4, 'FK', all, 'FK-REG FK-UTL FK-ANDR FK-SGI FK-EUKORT FK-A1 FK-AKTSTOD FK-SKYDD', 'Övrigt: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(5, 'FK', 'TA KO ID', 'FK-SJP FK-NP FK-AKTSJ', 'Ta emot ansökningar och läkarintyg'),
  personal(6, 'FK', 'IA', 'FK-SJP FK-AKTSTOD', 'Lämna besked i eget ärende', { accessMode: 'question-answer' }),
  personal(7, 'FK', 'HO BM', 'FK-SJP FK-REHAB FK-NP FK-OB FK-ME FK-BIL', 'Lämna över till handläggare'),
  personal(8, 'FK', 'TA KO ID', 'FK-OB FK-ME FK-ASS FK-BIL', 'Ta emot ansökningar'),
  personal(9, 'FK', 'TA KO ID', 'FK-REG FK-UTL FK-ANDR', 'Ta emot anmälningar'),
  personal(10, 'FK', 'HO', 'FK-AKTSJ FK-ASS FK-REG FK-UTL FK-ANDR FK-AKTSTOD', 'Lämna över till handläggare'),
  personal(11, 'FK', 'HO', 'FK-SKYDD', 'Lämna över av den som får möta personer med skyddade uppgifter', { competence: 'skyddad', answerWorkingDays: 1 }),
  personal(12, 'FK', 'TA KO', 'FK-GRAV FK-UH FK-BT', 'Ta emot ansökningar'),
  service(13, 'FK', 'AU VG UT SP', 'FK-FP FK-TFP10', 'Föräldrapenning: upplysa och vägleda'),
  personal(14, 'FK', 'TA KO ID', 'FK-TFP10', 'Ta emot ansökan om tio dagar vid barns födelse'),
  personal(15, 'FK', 'HO', 'FK-FP FK-TFP10 FK-GRAV FK-VAB FK-BARNB FK-UH FK-BT', 'Lämna över till handläggare av föräldraförmåner'),
  personal(16, 'FK', 'IA', 'FK-VAB FK-BARNB', 'Lämna besked i eget ärende', { accessMode: 'question-answer' }),
  service(17, 'FK', 'AU VG', 'FK-BOB', 'Upplysa och vägleda om bostadsbidrag'),
  personal(18, 'FK', 'HO', 'FK-EUKORT FK-A1', 'Fråga handläggare om arbete i flera länder'),
];

/** Skatteverket: folkbokföring and beskattning on lines of their own, since secrecy stands between them. */
const skv = [
  service(19, 'SKV-FOLK', all, `${folk} SKV-FODELSE SKV-PERSBEVIS`, 'Folkbokföring: upplysa, vägleda och hjälpa i e-tjänsten'),
  service(20, 'SKV-FOLK', 'AU VG UT SP', 'SKV-NAMN-BARN SKV-NAMN SKV-HINDER SKV-VIGSELREG SKV-SKYDD SKV-POST SKV-DODSANM SKV-DODSINTYG SKV-BOUPP', 'Namn, vigsel, skydd och dödsfall: upplysa och vägleda'),
  personal(21, 'SKV-FOLK', 'TA KO', 'SKV-NAMN-BARN SKV-NAMN SKV-HINDER', 'Ta emot anmälan om namn och hindersprövning'),
  service(22, 'SKV-FOLK', all, 'SKV-FORALDER', 'Föräldraskap: besökaren bekräftar själv med e-legitimation'),
  personal(23, 'SKV-FOLK', 'HO BM', `${folk} SKV-NAMN-BARN SKV-NAMN SKV-FORALDER SKV-HINDER SKV-PERSBEVIS SKV-POST SKV-DODSINTYG SKV-BOUPP`, 'Fråga eller lämna över till folkbokföringen', { answerWorkingDays: 3 }),
  personal(24, 'SKV-FOLK', 'TA KO ID', folk, 'Ta emot anmälan och kontrollera identitet', { competence: 'id-kontroll' }),
  personal(25, 'SKV-FOLK', 'TA', 'SKV-DODSINTYG SKV-BOUPP', 'Ta emot bouppteckning i original'),
  personal(26, 'SKV-FOLK', 'TA HO', 'SKV-SKYDD', 'Ta emot och lämna över av den som får möta personer med skyddade uppgifter', { competence: 'skyddad', answerWorkingDays: 1 }),
  decision(27, 'SKV-FOLK', 'MB', 'SKV-IDKORT', 'Besluta om identitetskort i enkelt fall', { competence: 'enkla-beslut', accessMode: 'own-screen' }),
  service(28, 'SKV-BESK', all, `${besk} SKV-FORM SKV-KONTO SKV-ANSTAND`, 'Skatt: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(29, 'SKV-BESK', 'TA KO', 'SKV-INK1 SKV-JAMK SKV-FTG SKV-AVREG SKV-SINK SKV-OMBUD SKV-DEKL-DODSBO SKV-ANSTAND', 'Ta emot deklarationer och anmälningar'),
  personal(30, 'SKV-BESK', 'HO BM', `${besk} SKV-KONTO SKV-ANSTAND`, 'Fråga eller lämna över till beskattningen'),
  personal(32, 'SKV-BESK', 'IA', 'SKV-KONTO', 'Visa besökaren saldot på eget skattekonto', { accessMode: 'own-screen' }),
];

/** Uddevalla kommun, board by board. School and preschool are not part of the agreement. */
const kom = [
  personal(31, 'KOM-SOC', 'HO BM', 'KOM-FADER KOM-FAMR KOM-DODSBO', 'Lämna över till familjerätten', { answerWorkingDays: 3 }),
  service(33, 'KOM-SOC', all, 'KOM-EB KOM-BUS KOM-AO KOM-LSS KOM-ANH KOM-DODSBO KOM-FADER KOM-FAMR KOM-SKYDD', 'Socialtjänst: upplysa och vägleda'),
  service(34, 'KOM-UTB', all, 'KOM-SFI', 'Sfi: upplysa och vägleda'),
  service(35, 'KOM-BYGG', all, 'KOM-BAB', 'Bostadsanpassning: upplysa och vägleda'),
  service(36, 'KOM-OVR', all, 'KOM-FARD KOM-PARK KOM-VIGSEL KOM-BOST KOM-NAR', 'Övrigt: upplysa och vägleda'),
  service(37, 'KOM-OFN', all, 'KOM-OF', 'God man: upplysa och vägleda'),
  personal(38, 'KOM-SOC', 'TA BM HO', 'KOM-EB KOM-BUS KOM-AO KOM-LSS', 'Boka tid och lämna över till socialtjänsten', { answerWorkingDays: 2 }),
  personal(39, 'KOM-OVR', 'TA ID HO', 'KOM-FARD KOM-PARK', 'Ta emot ansökningar om färdtjänst och parkeringstillstånd'),
];

const others = [
  service(40, 'KFM', 'AU VG UT SP', `${kfm} KFM-PROV`, 'Skulder: upplysa och vägleda'),
  personal(41, 'KFM', 'TA KO', 'KFM-BF KFM-BESTR KFM-SKS KFM-FSKS', 'Ta emot bestridanden och ansökningar samma dag', { answerWorkingDays: 3 }),
  personal(43, 'KFM', 'HO', kfm, 'Fråga eller lämna över till Kronofogden', { answerWorkingDays: 2 }),
  service(44, 'AF', all, 'AF-INSK AF-PLAN AF-AKTR AF-PROG AF-STOD AF-SOK AF-RESP AF-START AF-SKYDD', 'Arbete: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(45, 'AF', 'ID BM', 'AF-INSK AF-PLAN', 'Kontrollera identitet vid inskrivning och boka samtal'),
  personal(46, 'AF', 'TA HO', 'AF-INSK AF-PLAN AF-AKTR AF-PROG AF-STOD AF-RESP AF-START', 'Fråga eller lämna över till arbetsförmedlare'),
  service(47, 'CSN', all, 'CSN-SM CSN-SH CSN-OMST CSN-UTL CSN-ATER CSN-HEM', 'Studier: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(48, 'CSN', 'TA', 'CSN-SM CSN-ATER', 'Ta emot ansökningar'),
  personal(49, 'CSN', 'HO', 'CSN-SM CSN-OMST CSN-UTL CSN-ATER', 'Fråga eller lämna över till CSN'),
  personal(50, 'CSN', 'IA', 'CSN-ATER', 'Lämna besked i eget ärende', { accessMode: 'question-answer' }),
  service(51, 'PM', all, 'PM-PENS PM-BOT PM-AFS PM-EFT PM-PROG PM-LEVN PM-UTL', 'Pension: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(52, 'PM', 'TA KO ID', 'PM-PENS PM-BOT PM-AFS PM-LEVN PM-UTL', 'Ta emot ansökningar och levnadsintyg'),
  personal(53, 'PM', 'HO', 'PM-PENS PM-BOT PM-AFS PM-EFT PM-LEVN PM-UTL', 'Fråga eller lämna över till Pensionsmyndigheten'),
  personal(54, 'PM', 'IA', 'PM-EFT', 'Lämna besked i eget ärende', { accessMode: 'question-answer' }),
  decision(55, 'PM', 'MB', 'PM-BOT PM-AFS', 'Besluta om bostadstillägg och äldreförsörjningsstöd i enkelt fall', { competence: 'enkla-beslut', accessMode: 'own-screen' }),
  service(56, 'MIV', all, 'MIV-UT MIV-AT MIV-FORL MIV-UTK MIV-UPPK MIV-MEDB MIV-MASS MIV-STAT', 'Tillstånd: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(57, 'MIV', 'HO BM', 'MIV-UT MIV-AT MIV-FORL MIV-UTK MIV-UPPK MIV-MEDB MIV-MASS', 'Fråga eller lämna över till Migrationsverket', { answerWorkingDays: 10 }),
  service(58, 'TV', all, 'TV-PRIV TV-FLYTTG TV-FORDON TV-FTG TV-RESA', 'Tull: upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(59, 'TV', 'HO', 'TV-FLYTTG TV-FORDON TV-FTG', 'Fråga eller lämna över till Tullverket'),
];

export const linesUddevalla7 = [...fk, ...skv, ...kom, ...others];

/** The version before: nothing in one's own case, no decisions, no municipality, and bostadsbidrag could be received. */
export const linesUddevalla6 = [
  ...linesUddevalla7.filter((it) => it.class !== 'M' && it.grantor !== 'KOM' && it.line !== 17 && !it.tasks.includes('IA')),
  personal(17, 'FK', 'AU VG TA KO', 'FK-BOB', 'Upplysa om bostadsbidrag och ta emot ansökan'),
];
