import type { VisitorTexts } from './visitor-texts';

/** In North Sami, made by a machine: say so in `machine` until somebody has read it. */
export const visitorSe: VisitorTexts = {
  machine: 'Mašiidnajorgaluvvon teaksta, ii leat vel dárkkistuvvon. Jus teaksta lea eahpečielggas, deaddil Veahkki.',
  step: 'Lávki {at}/{of}',
  openUntil: 'Rabas diibmu {time} rádjai',
  about: {
    title: 'Masa du galledeapmi guoská?', lead: 'Deaddil gova mii heive buoremusat.', other: 'Juoga eará', otherHint: 'Mii jearrat dus beavddi luhtte.', ticket: 'Dušše vuorronummir',
    ticketHint: 'Garvve gažaldagaid.',
  },
  needs: {
    title: 'Dárbbašat go maidege dáin?', lead: 'Vállje ovtta dahje máŋga. It dárbbaš muitalit manne.', interpreter: 'Dulka', interpreterHint: 'Ságastallan iežat gillii', sign: 'Seavagiella',
    signHint: 'Seavagieldulka', seat: 'Čohkkát lahka', seatHint: 'Oanehis geaidnu beavdái', room: 'Sierra latnja', roomHint: 'Ráfálaš, ii oktage eará gula', none: 'In dárbbaš maidege',
    take: 'Váldde vuorronummira',
  },
  wait: {
    title: 'Dál lea guhkes vuordináigi', text: '{low}–{high} minuhta, meroštallon vuordináigi. Sáhtát váldit vuorronummira ja boahtit ruovttoluotta, dahje boahtit eará beaivvi.',
    take: 'Váldde vuorronummira goitge', over: 'Mun boađán ruovttoluotta',
  },
  ticket: {
    title: 'Dás lea du nummir', ahead: 'Ovdal du: {count}', first: 'Don leat vuosttas', now: 'vuorus justa dál', minutes: '{low}–{high} minuhta', estimated: 'meroštallon vuordináigi',
    follow: 'Čuovo saji telefovnnas', followText: 'Čujut kamera ruvttu guvlui. Sáhtát fitnat olgun. Telefovdna dieđiha.', qr: 'QR-koda siidui gos čuovut iežat saji', sit: 'Čohkkán fal',
    sitText: 'Du nummir ja beavdi oidnojit šearpmas. Mii čurvet maiddái.', take: 'Váldde vuorronummira dáppe vuolde', printing: 'Vuorronummir čálihuvvo', photo: 'Govve ruvttu dahje čále {number}',
    swedish: 'Vuorronummir lea ruoŧagillii. Nummir lea {number}.', again: 'Čálit ođđasit', done: 'Gárvvis', doneHint: 'Šearbma guorrana.',
  },
  tools: {
    label: 'Veahkkeneavvut', back: 'Ruovttoluotta', listen: 'Loga jitnosit', noVoice: 'Jietna váilu', larger: 'Stuorát teaksta', contrast: 'Kontrásta', lower: 'Sirdde vulos', help: 'Veahkki',
    coming: 'Muhtin boahtá', scrollUp: 'Bajás', scrollDown: 'Vulos',
  },
  idle: {
    title: 'Leat go ain dáppe?', stay: 'Mun lean dáppe', over: 'Álgge ođđasit',
  },
  states: {
    offline: 'Juste dál eat sáhte addit vuorronummira dáppe.', offlineText: 'Mana vuostáváldimii.', passed: 'Odne leat buot áiggit nohkan.', closed: 'Mii leat gidden.',
    opens: 'Mii rahpat {day} diibmu {time}.', hours: 'Rahpanáiggit', phones: 'Sáhtát maiddái riŋget', wait: 'Vuordde bottoža', again: 'Geahččal ođđasit',
  },
  mine: {
    title: 'Mu sadji vuorus', yours: 'Du nummir lea', live: 'Siidu ođasmahttá iežas', language: 'Molsso giela. Dál:', tell: 'Dieđit munnje', tellHint: 'Jietna ja doargástus', on: 'Alde',
    off: 'Eret', late: 'Mun maŋŋonan veaháš', lateHint: 'Mii seailluhit du saji vuorus', leave: 'Guođe vuoru', leaveAsk: 'Guođát go vuoru?', leaveText: 'It sáhte oažžut sajat ruovttoluotta.',
    stay: 'Báze', go: 'Guođe', ends: 'Siidu heaitá doaibmamis go galledeapmi lea nohkan.', turn: 'Dál lea du vuorru', goTo: 'Mana beavdái', calm: 'Ii leat hoahppu. Mii vuordit du.',
    more: 'Dárbbašan eanet áiggi', moreHint: 'Mii čurvet fas maŋŋil bottoža', parked: 'Du sadji lea sestojuvvon diibmu {time} rádjai.', here: 'Mun lean dáppe',
    missed: 'Mii čurviimet muhto eat oaidnán du.', missedText: 'Mana vuostáváldimii, dahje deaddil dása go leat boahtán ruovttoluotta.', served: 'Bures boahtin beavdái {desk}',
    over: 'Giitu go galledit.', overText: 'Vuorronummir ii leat šat gustovaš.', left: 'Don leat guođđán vuoru.', closed: 'Mii leat gidden. Du nummir ii leat šat gustovaš.',
    offline: 'Ii leat oktavuohta juste dál. Du sadji lea seailluhuvvon.', last: 'Maŋimuččat diibmu {time}',
  },
  events: {
    LH01: 'Oažžut máná', LH02: 'Fárret', LH03: 'Ođas Ruoŧas', LH04: 'Aiddo boahtán', LH05: 'Bargat dáppe EU:s', LH06: 'Gaskaboddosaš suodjalus', LH07: 'Fárret Ruoŧas eret', LH08: 'Iežas fitnodat',
    LH09: 'Fitnodat roasus', LH10: 'Ohcat barggu', LH11: 'Lohkat', LH12: 'Oahppoloatna', LH13: 'Buohccát', LH14: 'Guhká buohccis', LH15: 'Doaibma\u00adhehttehus', LH16: 'Mánná gii dárbbaša doarjaga',
    LH17: 'Dikšut muhtima', LH18: 'Mannat ealáhahkii', LH19: 'Go muhtin lea jápmán', LH20: 'Náitalit', LH21: 'Earránit', LH22: 'Deavdit 18 jagi', LH23: 'Váttis máksit', LH25: 'Buktit riikii',
    LH26: 'Mátkkoštit', LH27: 'ID-koarta', LH28: 'Stáhtaborgárvuohta',
  },
};
