export const inboxSv = {
  page: { title: 'Inkorg', boxes: 'Lådor', list: 'Överlämningar', promise: 'Löftet i avtalet', promiseText: 'Första kontakt inom {{days}} arbetsdagar.', all: 'Alla verksamheter', compartment: 'Verksamhet' },
  boxes: { open: 'Alla öppna', received: 'Mottagna', mine: 'Mina', waiting: 'Väntar', due: 'Förfaller i dag', answered: 'Att återkoppla', ended: 'Avslutade' },
  list: {
    sorted: 'Förfaller först', filter: 'Filter', caseType: 'Ärendetyp', allTypes: 'Alla ärendetyper', clear: 'Visa alla', question: 'Fråga: {{name}}', you: 'du', nobody: '–', waits: 'besökaren är kvar vid disken', left: 'inte längre i lådan', reminded: 'inget svar än, påmint {{date}}',
    waiting_one: '1 ny – visa', waiting_other: '{{count}} nya – visa', more: 'Visa fler', fetching: 'Hämtar fler …', loading: 'Hämtar inkorgen …', over: '{{count}}+', rows: '{{count}} rader',
  },
  empty: {
    open: 'Inget att handlägga', openText: 'När en disk överlämnar ett ärende eller ställer en fråga till er visas det här.', other: 'Lådan är tom', otherText: 'Inget ligger i {{box}} just nu.', toOpen: 'Visa alla öppna',
    pick: 'Välj en överlämning', pickText: 'Pil ned öppnar den som förfaller först.', first: 'Öppna den första',
  },
  error: {
    list: 'Inkorgen gick inte att hämta', read: 'Överlämningen gick inte att hämta', again: 'Försök igen', number: 'Felnummer {{id}}', gone: 'Överlämningen finns inte här', goneText: 'Den kan ha omdirigerats, eller så hör den till en annan verksamhet. Du ser bara det som hör till ditt uppdrag.', back: 'Till listan',
    notAllowed: 'Inkorgen hör till handläggare', notAllowedText: 'Ditt uppdrag omfattar inte att handlägga överlämningar (OSL 8 kap. 1 §). Behöver du det, be din chef om ett uppdrag.', home: 'Till startsidan', draft: 'Ditt utkast är sparat.',
  },
  read: { contact: 'Kontakt', categories: { D2: 'Kontakt', D3: 'Identitet', D4: 'Det besökaren berättat', D5: 'Handlingar', D6: 'Ärendets uppgifter' },
    clock: 'Svarstid', stands: 'Står still tills svaret har kommit.', standsLeft: 'Står still sedan {{since}}. {{n}} arbetsdagar återstår, räknade från den dag svaret kommer.', standsOne: 'Står still sedan {{since}}. 1 arbetsdag återstår, räknad från den dag svaret kommer.', from: '{{number}}, från disken i {{office}}, i {{agency}} namn', question: 'Fråga: {{name}}', visitor: 'Besökaren', show: 'Visa', hide: 'Dölj', anonymous: 'Anonym', id: 'Id', noCheck: 'Inte kontrollerat', wants: 'Vill veta', reason: 'Orsak', language: 'Språk', interpreter: '{{language}}, tolk behövs',
    done: 'Gjort vid disken', documents: 'Bifogat', document_one: '{{kind}}, 1 sida', document_other: '{{kind}}, {{count}} sidor', arrived: 'inkom {{date}}', notes: 'Anteckningar', ground: 'Grund', line: 'Avtalet för {{agreement}}, version {{version}}, rad {{line}}.', inside: 'Samma myndighet, ingen sekretessgräns.', duty: 'Eget uppdrag.', none: 'Inget',
    waitsFor: 'Väntar på', returned: 'Återsänd för att', event: 'Livshändelse', hidden: 'Innehållet syns bara för mottagande verksamhet.', redirected: 'Omdirigerad. Den nya överlämningen ligger hos mottagaren.', told: 'Återkopplat {{how}}', history: 'Händelser', by: '{{name}}, {{time}}', outcome: 'Resultat', next: 'Nästa steg',
  },
  track: { stands: 'står still sedan {{when}}', sent: 'Skickad', received: 'Mottagen', assigned: 'Tilldelad {{name}}', unassigned: 'Tilldelad', contact: 'Första kontakt', answer: 'Svar', answered: 'Besvarad', told: 'Återkopplad', closed: 'Avslutad', promised: 'lovat {{when}}', by: 'senast {{when}}', status: 'Så långt har överlämningen kommit' },
  answer: {
    earlier: 'Tidigare svar', visitorText: 'Text till besökaren och disken', visitorHint: 'Skriv så att besökaren förstår. Inga skäl ur handläggningen.', internalText: 'Intern anteckning', internalHint: 'Syns bara för {{agency}}, aldrig vid disken.', outcome: 'Resultat', nextStep: 'Nästa steg för besökaren', nextStepHint: 'Till exempel: Skicka in intyget.', nextDate: 'Senast',
    draft: 'Utkast sparat {{time}}.', yours: 'Ditt utkast {{time}}. Det skickas inte.', needText: 'Skriv vad besökaren ska få veta, minst tre tecken.', form: 'Svar',
  },
  outcomes: { INFORMERAT: 'Besvarat', VAGLETT: 'Väglett vidare', HANDLING_MOTTAGEN: 'Handling mottagen, ärendet fortsätter', BOKAT: 'Tid bokad', HANVISAT_ATERKOMMA: 'Besökaren behöver återkomma', KRAVER_EGET_KONTOR: 'Kräver besök hos myndigheten', AVBRUTET_BESOKARE: 'Besökaren avstår' },
  tasks: { AU: 'Upplysning', VG: 'Vägledning', SJ: 'Hjälp till självservice', UT: 'Utskrift', SP: 'Språkstöd', TA: 'Tog emot handling', KO: 'Kontrollerade underlag', ID: 'Kontrollerade identitet', IA: 'Hämtade in uppgift', BM: 'Bokade möte', HO: 'Överlämnade', MB: 'Enklare beslut' },
  checks: {
    'swedish-passport': 'svenskt pass', 'national-id': 'nationellt id-kort', 'sis-id': 'id-kort med SIS-märke', 'driving-licence': 'körkort', 'tax-agency-id': 'Skatteverkets id-kort', 'residence-permit-card': 'uppehållstillståndskort', 'lma-card': 'LMA-kort', certifier: 'intygsgivare', 'e-id': 'e-legitimation',
    seen: 'kontrollerat vid disken', 'machine-read': 'maskinläst vid disken', 'e-id-qr': 'kontrollerad med QR-kod', 'certifier-present': 'på plats vid disken', confirmed: 'stämmer', 'not-confirmed': 'stämmer inte',
  },
  documentKinds: { application: 'ansökan', attachment: 'bilaga', completion: 'komplettering', other: 'handling' },
  reasons: {
    EJ_I_AVTAL: 'Står inte i avtalet', MYNDIGHETSUTOVNING: 'Kräver beslut av myndigheten', SAKNAR_BEHORIGHET: 'Disken saknar behörighet', SAKNAR_KOMPETENS: 'Disken saknar kompetens', SAKNAR_SYSTEMATKOMST: 'Disken når inte systemet', SKYDDAD: 'Särskild handläggning', JAV: 'Jäv vid disken', TOLK_SAKNAS: 'Tolk saknas', KOMPLEX: 'Mer än disken kan reda ut', BESOKARENS_ONSKAN: 'Besökaren vill det',
  },
  acts: {
    boxes: 'Lådor', group: 'I inkorgen', down: 'Nästa', up: 'Föregående', receive: 'Bekräfta mottagen', assign: 'Tilldela mig', takeOver: 'Ta över från {{name}}', start: 'Börja handlägga', askVisitor: 'Be om mer …', askThird: 'Fråga annan part …', resume: 'Fortsätt handlägga', return: 'Återsänd …', redirect: 'Omdirigera …', reject: 'Avvisa …',
    answer: 'Besvara', tell: 'Besökaren har fått svaret …', close: 'Avsluta', reopen: 'Återöppna …', conflict: 'Anmäl jäv …', decide: 'Besluta om utlämnande …', diary: 'Visa i diariet {{number}}', more: 'Mer', next: 'Nästa mottagna', filter: 'Filtrera listan', show: 'Visa hela numret', ask: 'Fråga', showNew: 'Visa nya', toList: 'Till listan',
  },
  why: { mine: 'Tilldela dig överlämningen först.', others: 'Går inte: {{name}} har ärendet.', right: 'Ditt uppdrag omfattar inte den här verksamheten.', reopen: 'Går inte: det har gått mer än {{days}} dagar.', text: 'Skriv svaret till besökaren först.', sending: 'Skickar …', noOther: 'Myndigheten har ingen annan verksamhet i huset.' },
  done: { receive: 'Mottagen', assign: 'Tilldelad dig', start: 'Pågår', 'ask-visitor': 'Frågan finns vid disken', 'ask-third-party': 'Väntar på annan part', resume: 'Pågår igen', return: 'Återsänd till disken', redirect: 'Omdirigerad', reject: 'Avvisad', answer: 'Besvarad. Disken ser svaret nu.', tell: 'Återkopplad', close: 'Avslutad', reopen: 'Återöppnad', withdraw: 'Återkallad' },
  dialogs: {
    choose: 'Välj …', needChoice: 'Välj en av dem.', cancel: 'Avbryt', optional: 'Går att lämna tomt.', needText: 'Skriv minst tre tecken.', needDate: 'Välj en dag som ligger framåt.', needWho: 'Skriv vem, minst två tecken.',
    'ask-visitor': { title: 'Fråga besökaren', intro: 'Disken och besökaren ser frågan. Tiden står still tills svaret har kommit.', question: 'Vad behöver du veta?', lastDate: 'Svar senast', act: 'Skicka frågan' },
    'ask-third-party': { title: 'Fråga annan part', intro: 'Besökaren ser vem ni väntar på. Följ upp inom tio arbetsdagar.', who: 'Vem väntar ni på?', whoHint: 'Till exempel: arbetsgivaren, regionen.', question: 'Vad behöver ni?', act: 'Anteckna och vänta' },
    return: { title: 'Återsänd till disken', intro: 'Räknas som fel överlämning. Disken får en uppgift och kontaktar besökaren.', reason: 'Varför?', reasons: { 'wrong-agency': 'Fel myndighet eller verksamhet', incomplete: 'Uppgifter saknas', 'no-ground': 'Saknar grund' }, text: 'Vad ska disken göra?', textHint: 'Skriv det som saknas, och vart det ska i stället.', act: 'Återsänd' },
    redirect: { title: 'Omdirigera', intro: 'En ny överlämning skapas hos den andra verksamheten. Den här avslutas.', compartment: 'Till vilken verksamhet?', text: 'Varför?', act: 'Omdirigera' },
    reject: { title: 'Avvisa', intro: 'Frågan ligger utanför myndighetens uppgift. Skriv vart besökaren ska vända sig (FL 6 och 8 §§).', text: 'Text till besökaren', act: 'Avvisa' },
    tell: { title: 'Besökaren har fått svaret', intro: 'Tid och sätt sparas.', how: 'Hur?', hows: { 'at-desk': 'Vid disken', phone: 'Per telefon', letter: 'Med brev', 'e-mail': 'Med e-post', sms: 'Med sms' }, act: 'Anteckna' },
    reopen: { title: 'Återöppna', intro: 'Samma fråga tas upp igen. Räknas som återkommande kontakt.', text: 'Varför?', act: 'Återöppna' },
    unmask: { title: 'Visa hela numret', intro: 'Skälet sparas i journalen. Besökaren kan få veta vem som har tittat.', purpose: 'Varför behöver du numret?', purposes: { register: 'Slå upp ärendet i vårt eget system', contact: 'Kontakta besökaren', check: 'Kontrollera att det är rätt person', other: 'Annat skäl' }, own: 'Skriv skälet', act: 'Visa numret' },
  },
  changed: {
    back: 'Tillbaka till överlämningen',
    did: '{{name}} {{what}} {{time}}.', read: 'Du kan läsa men inte svara.', kept: 'Det du hann skriva är sparat som utkast.', title: 'Vad ändrades', row: '{{from}} blev {{to}}', again: 'Läget är hämtat på nytt.',
    steps: { receive: 'bekräftade mottagandet', assign: 'tog ärendet', start: 'började handlägga', 'ask-visitor': 'frågade besökaren', 'ask-third-party': 'frågade en annan part', resume: 'fortsatte handläggningen', return: 'återsände ärendet', redirect: 'omdirigerade ärendet', reject: 'avvisade ärendet', answer: 'besvarade ärendet', tell: 'antecknade återkopplingen', close: 'avslutade ärendet', withdraw: 'återkallade ärendet', reopen: 'återöppnade ärendet', expire: 'lät ärendet förfalla', 'close-by-time': 'avslutade ärendet', 'pause-agreement': 'pausade ärendet', 'resume-agreement': 'tog upp ärendet igen', 'give-back': 'lade ärendet åter i inkorgen', sent: 'skickade ärendet' },
  },
};
export type InboxTexts = typeof inboxSv;
