import type { VisitorTexts } from './visitor-texts';

/** In Tigrinya, made by a machine: say so in `machine` until somebody has read it. */
export const visitorTi: VisitorTexts = {
  machine: 'ብማሽን ዝተተርጎመ፣ ገና ብሰብ ዘይተራእየ ጽሑፍ እዩ። ጽሑፍ ንጹር እንተዘይኮይኑ፣ «ሓገዝ» ጠውቕ።',
  step: 'ስጉምቲ {at} ካብ {of}',
  openUntil: 'ክሳብ {time} ክፉት',
  about: {
    title: 'ምብጻሕካ ብዛዕባ እንታይ እዩ?', lead: 'ዝበለጸ ዝሰማማዕ ስእሊ ጠውቕ።', other: 'ካልእ ነገር', otherHint: 'ኣብ ጠረጴዛ ክንሓተካ ኢና።', ticket: 'ትኬት ጥራይ', ticketHint: 'ሕቶታት ዝለሎ።',
  },
  needs: {
    title: 'ካብዚ ዘድልየካ ኣሎ ዶ?', lead: 'ሓደ ወይ ብዙሕ ምረጽ። ስለምንታይ ክትነግር ኣየድልየካን።', interpreter: 'ኣስተርጓሚ', interpreterHint: 'ብቋንቋኻ ዝርርብ', sign: 'ቋንቋ ምልክት', signHint: 'ኣስተርጓሚ ቋንቋ ምልክት',
    seat: 'ኣብ ቀረባ ኮፍ ምባል', seatHint: 'ሓጺር መንገዲ ናብ ጠረጴዛ', room: 'ናይ ብሕቲ ክፍሊ', roomHint: 'ህዱእ፣ ካልእ ሰብ ኣይሰምዕን', none: 'ኣይፋል፣ ዋላ ሓደ', take: 'ትኬት ውሰድ',
  },
  wait: {
    title: 'ሕጂ ነዊሕ ምጽባይ ኣሎ', text: '{low}–{high} ደቓይቕ፣ ግምታዊ ምጽባይ። ትኬት ወሲድካ ክትምለስ፣ ወይ ካልእ መዓልቲ ክትመጽእ ትኽእል።', take: 'ዝኾነ ኮይኑ ትኬት ውሰድ', over: 'ክምለስ እየ',
  },
  ticket: {
    title: 'ቁጽርኻ እዚ እዩ', ahead: 'ቅድሜኻ: {count}', first: 'ንስኻ ቀዳማይ ኢኻ', now: 'ሕጂ ኣብ መስርዕ', minutes: '{low}–{high} ደቓይቕ', estimated: 'ግምታዊ ምጽባይ', follow: 'ቦታኻ ብተሌፎን ተኸታተል',
    followText: 'ካሜራ ናብቲ ሳንዱቕ ኣቕንዕ። ንግዜኡ ክትወጽእ ትኽእል። ተሌፎን ክነግረካ እዩ።', qr: 'QR ኮድ ናብ ቦታኻ እትከታተለሉ ገጽ', sit: 'ኮፍ በል በጃኻ', sitText: 'ቁጽርኻን ጠረጴዛኻን ኣብ ስክሪን ይረአ። ንጽውዕ እውን ኢና።', take: 'ትኬትካ ኣብ ታሕቲ ውሰድ',
    printing: 'ትኬት ይሕተም ኣሎ', photo: 'ነቲ ሳንዱቕ ስኣሎ ወይ {number} ጽሓፍ', swedish: 'ትኬት ብሽወደንኛ እዩ። ቁጽሪ {number} እዩ።', again: 'ደጊምካ ሕተም', done: 'ተወዲአ', doneHint: 'ስክሪን ክጸሪ እዩ።',
  },
  tools: {
    label: 'መሳርሒታት ሓገዝ', back: 'ተመለስ', listen: 'ኣንብበለይ', noVoice: 'ድምጺ የለን', larger: 'ዝዓበየ ጽሑፍ', contrast: 'ኮንትራስት', lower: 'ንታሕቲ', help: 'ሓገዝ', coming: 'ሰብ ይመጽእ ኣሎ', scrollUp: 'ንላዕሊ',
    scrollDown: 'ንታሕቲ',
  },
  idle: {
    title: 'ገና ኣለኻ ዶ?', stay: 'ኣለኹ', over: 'ካብ መጀመርታ ጀምር',
  },
  states: {
    offline: 'ሕጂ ኣብዚ ትኬት ክንህብ ኣይንኽእልን።', offlineText: 'ናብ መቀበሊ ኪድ።', passed: 'ናይ ሎሚ ግዜታት ተወዲኡ።', closed: 'ዓጺና ኣለና።', opens: '{day} ሰዓት {time} ንኸፍት።', hours: 'ናይ ስራሕ ሰዓታት', phones: 'ክትድውል እውን ትኽእል',
    wait: 'ሓንሳብ ተጸበ', again: 'ደጊምካ ፈትን',
  },
  mine: {
    title: 'ቦታይ ኣብ መስርዕ', yours: 'ቁጽርኻ', live: 'እዚ ገጽ ባዕሉ ይሕደስ', language: 'ቋንቋ ቀይር። ሕጂ:', tell: 'ንገረኒ', tellHint: 'ድምጽን ንዝነትን', on: 'ውሉዕ', off: 'ጥፉእ', late: 'ቁሩብ ክድንጒ እየ',
    lateHint: 'ቦታኻ ኣብ መስርዕ ንዕቅበልካ', leave: 'ካብ መስርዕ ውጻእ', leaveAsk: 'ካብ መስርዕ ክትወጽእ ዲኻ?', leaveText: 'ቦታኻ ክምለሰልካ ኣይክእልን።', stay: 'ጽናሕ', go: 'ውጻእ', ends: 'ምብጻሕካ ምስ ተወድአ እዚ ገጽ ኣይሰርሕን።',
    turn: 'ሕጂ ተራኻ እዩ', goTo: 'ናብ ጠረጴዛ ኪድ', calm: 'ኣይትተሃወኽ። ክንጽበየካ ኢና።', more: 'ተወሳኺ ግዜ የድልየኒ', moreHint: 'ድሕሪ ቁሩብ ደጊምና ክንጽውዕ ኢና', parked: 'ቦታኻ ክሳብ {time} ተዓቂቡ ኣሎ።', here: 'ኣብዚ ኣለኹ',
    missed: 'ጸዊዕና ግን ኣይረኣናካን።', missedText: 'ናብ መቀበሊ ኪድ፣ ወይ ምስ ተመለስካ ኣብዚ ጠውቕ።', served: 'እንቋዕ ናብ ጠረጴዛ {desk} መጻእካ', over: 'ንምብጻሕካ ነመስግን።', overText: 'እቲ ትኬት ድሕሪ ሕጂ ኣይሰርሕን።', left: 'ካብ መስርዕ ወጺእካ።',
    closed: 'ዓጺና ኣለና። ቁጽርኻ ድሕሪ ሕጂ ኣይሰርሕን።', offline: 'ሕጂ ርክብ የለን። ቦታኻ ኣሎ።', last: 'ናይ መወዳእታ ሰዓት {time}',
  },
  events: {
    LH01: 'ቆልዓ ምውላድ', LH02: 'ገዛ ምቕያር', LH03: 'ሓድሽ ኣብ ሽወደን', LH04: 'ሓድሽ መጻኢ', LH05: 'ካብ EU ኣብዚ ምስራሕ', LH06: 'ግዝያዊ ዑቕባ', LH07: 'ካብ ሽወደን ምውጻእ', LH08: 'ናይ ገዛእ ርእሲ ትካል', LH09: 'ትካል ኣብ ጸገም',
    LH10: 'ስራሕ ምድላይ', LH11: 'ምምሃር', LH12: 'ናይ ትምህርቲ ልቓሕ', LH13: 'ምሕማም', LH14: 'ነዊሕ ሕማም', LH15: 'ስንክልና', LH16: 'ሓገዝ ዘድልዮ ቆልዓ', LH17: 'ሰብ ምእላይ', LH18: 'ጡረታ', LH19: 'ሰብ ምስ ሞተ', LH20: 'ምምርዓው',
    LH21: 'ምፍልላይ', LH22: '18 ዓመት ምምላእ', LH23: 'ምኽፋል ምሽጋር', LH25: 'ኣቕሑ ምእታው', LH26: 'ምጉዓዝ', LH27: 'ናይ መንነት ካርድ', LH28: 'ዜግነት',
  },
};
