import type { VisitorTexts } from './visitor-texts';

/** In Somali, made by a machine: say so in `machine` until somebody has read it. */
export const visitorSo: VisitorTexts = {
  machine: 'Tarjumaad mashiin oo aan weli la hubin. Haddii qoraalku aanu caddayn, riix Caawimo.',
  step: 'Tallaabo {at} ee {of}',
  openUntil: 'Furan ilaa {time}',
  about: {
    title: 'Maxay booqashadaadu ku saabsan tahay?', lead: 'Riix sawirka ugu habboon.', other: 'Wax kale', otherHint: 'Waxaan ku weydiin doonnaa miiska.', ticket: 'Kaliya tikidh',
    ticketHint: 'Ka bood su’aalaha.',
  },
  needs: {
    title: 'Ma u baahan tahay mid ka mid ah kuwan?', lead: 'Dooro mid ama dhowr. Uma baahnid inaad sheegto sababta.', interpreter: 'Turjumaan', interpreterHint: 'Ku hadal luqaddaada',
    sign: 'Luqadda dhegoolayaasha', signHint: 'Turjumaanka luqadda dhegoolayaasha', seat: 'Fadhi dhow', seatHint: 'Waddo gaaban oo miiska', room: 'Qol gaar ah',
    roomHint: 'Xasilloon, qof kale ma maqlo', none: 'Maya, midna', take: 'Qaado tikidh',
  },
  wait: {
    title: 'Sugitaanku hadda waa dheer yahay', text: '{low}–{high} daqiiqo, qiyaasta sugitaanka. Waad qaadan kartaa tikidh oo soo noqon kartaa, ama maalin kale kaalay.',
    take: 'Qaado tikidh si kastaba', over: 'Waan soo noqonayaa',
  },
  ticket: {
    title: 'Waa kan lambarkaagu', ahead: '{count} kaa horreeya', first: 'Adigaa koowaad', now: 'safka hadda', minutes: '{low}–{high} daqiiqo', estimated: 'qiyaasta sugitaanka',
    follow: 'Kala soco booskaaga telefoonka', followText: 'Kaamirada ku jeedi labajibbaaranaha. Waad bixi kartaa in yar. Telefoonka ayaa ku ogeysiinaya.',
    qr: 'Koodhka QR ee bogga aad kala socoto booskaaga', sit: 'Fadlan fadhiiso', sitText: 'Lambarkaaga iyo miiskaaga waxay ka muuqdaan shaashadda. Sidoo kale waan u yeedhnaa.',
    take: 'Tikidhka ka qaado hoosta', printing: 'Tikidhka waa la daabacayaa', photo: 'Sawir ka qaad ama qoro {number}', swedish: 'Tikidhku waa af Iswiidhish. Lambarku waa {number}.',
    again: 'Mar kale daabac', done: 'Dhammaad', doneHint: 'Shaashadda waa la tirtirayaa.',
  },
  tools: {
    label: 'Qalabka caawinta', back: 'Dib u noqo', listen: 'Ii akhri', noVoice: 'Cod ma jiro', larger: 'Qoraal weyn', contrast: 'Kala duwanaan', lower: 'Hoos u dhaqaaji', help: 'Caawimo',
    coming: 'Qof baa imanaya', scrollUp: 'Kor', scrollDown: 'Hoos',
  },
  idle: {
    title: 'Weli ma joogtaa?', stay: 'Waan joogaa', over: 'Dib u bilow',
  },
  states: {
    offline: 'Hadda halkan tikidh kama bixin karno.', offlineText: 'Tag soo dhaweynta.', passed: 'Maanta waqtiyadii waa dhammaadeen.', closed: 'Waan xiran nahay.',
    opens: 'Waxaan furaynaa {day} saacadda {time}.', hours: 'Saacadaha furan', phones: 'Waad wici kartaa sidoo kale', wait: 'Daqiiqad sug', again: 'Isku day mar kale',
  },
  mine: {
    title: 'Booskayga safka', yours: 'Lambarkaagu waa', live: 'Boggu isagaa is cusboonaysiiya', language: 'Beddel luqadda. Hadda:', tell: 'I ogeysii', tellHint: 'Cod iyo gariir', on: 'Shidan',
    off: 'Damin', late: 'Wax yar ayaan soo daahayaa', lateHint: 'Booskaaga safka waan kuu haynaa', leave: 'Ka bax safka', leaveAsk: 'Ma ka baxaysaa safka?',
    leaveText: 'Booskaaga dib uma heli kartid.', stay: 'Joog', go: 'Ka bax', ends: 'Boggu wuu joogsanayaa marka booqashadu dhammaato.', turn: 'Hadda waa markaagii', goTo: 'Tag miiska',
    calm: 'Ha degdegin. Waan ku sugaynaa.', more: 'Waqti dheeraad ah baan u baahanahay', moreHint: 'Mar kale ayaan yeedhi doonnaa', parked: 'Booskaaga waa la hayaa ilaa {time}.',
    here: 'Waan joogaa', missed: 'Waan yeednay laakiin kuma aragnin.', missedText: 'Tag soo dhaweynta, ama halkan riix markaad soo noqoto.', served: 'Ku soo dhawow miiska {desk}',
    over: 'Waad ku mahadsan tahay booqashadaada.', overText: 'Tikidhku ma shaqaynayo hadda.', left: 'Safka waad ka baxday.', closed: 'Waan xiran nahay. Lambarkaagu ma shaqaynayo.',
    offline: 'Xiriir ma jiro hadda. Booskaaga wuu kuu yaal.', last: 'Markii ugu dambaysay {time}',
  },
  events: {
    LH01: 'Ilmo dhalasho', LH02: 'Guuritaan', LH03: 'Ku cusub Iswiidhan', LH04: 'Qof cusub', LH05: 'Ka shaqee halkan EU', LH06: 'Ilaalin ku meel gaar ah', LH07: 'Ka guurid Iswiidhan',
    LH08: 'Shirkad gaar ah', LH09: 'Shirkad dhib ku jirta', LH10: 'Shaqo raadin', LH11: 'Waxbarasho', LH12: 'Deynta waxbarashada', LH13: 'Xanuunsasho', LH14: 'Xanuun dheer', LH15: 'Naafo',
    LH16: 'Ilmo taageero u baahan', LH17: 'Daryeel qof', LH18: 'Hawlgab', LH19: 'Marka qof dhinto', LH20: 'Guur', LH21: 'Kala tag', LH22: '18 jir', LH23: 'Bixinta oo adag', LH25: 'Soo dejin',
    LH26: 'Safar', LH27: 'Kaarka aqoonsiga', LH28: 'Muwaadinnimo',
  },
};
