export const shellSv = {
  brand: 'Gemensam kundtjänst', skip: 'Hoppa till innehållet', version: 'Personuppgifter: varje myndighet ansvarar för sina',
  bar: {
    region: 'Sidhuvud', palette: 'Sök eller gör …', keys: 'Visa alla tangenter', place: '{{office}}, disk {{desk}}', choosePlace: 'Var sitter du?', noDesk: '{{office}}, välj disk', inbox: 'Inkorg', inboxOf: 'Inkorg, {{name}}', desk: 'Disk', start: 'Startsida', lock: 'Lås skärmen', signOut: 'Logga ut', language: 'Språk', swedish: 'Svenska', english: 'English',
    letters: 'Tangenter med en bokstav', on: 'på', off: 'av', me: 'Mig: {{name}}', go: 'Gå till',
  },
  connection: { live: 'Ansluten', connecting: 'Ansluter', reconnecting: 'Ansluter igen', offline: 'Utan nät', liveText: 'Ändringar av andra visas direkt.', reconnectingText: 'Ändringar av andra visas med några sekunders fördröjning.' },
  banner: { another: 'Du är inloggad som {{me}}.', anotherText: 'Skärmen var låst av {{name}}. Det {{name}} skrev men inte skickade ligger kvar på den här datorn i högst sju dagar och visas bara för {{name}}.', anotherOk: 'Jag förstår', offline: 'Utan nät sedan {{time}}.', offlineText: 'Det du skriver sparas här. Skicka när nätet är tillbaka.', away: 'Systemet svarar inte just nu.', awayText: 'Det du skriver finns kvar. Sidan försöker igen av sig själv.', back: 'Nätet är tillbaka.', backText: 'Allt är hämtat på nytt.', soon: 'Låses om en minut.', soonText: 'Det du skrivit finns kvar.', stay: 'Fortsätt' },
  keys: { title: 'Alla tangenter', off: 'Tangenter med en bokstav är avstängda.', turnOn: 'Slå på', turnOff: 'Stäng av bokstäverna', close: 'Stäng' },
  groups: { everywhere: 'Överallt', places: 'Sidor' },
  acts: { wait: 'Vänta, det förra sparas. Sedan görs det här.', palette: 'Sök eller gör', keys: 'Tangenterna', close: 'Stäng, tillbaka' },
  palette: { label: 'Sök eller gör något', none: 'Inget heter så. Pröva ett annat ord.', hint: 'Allt som går att göra på den här sidan' },
  loading: 'Hämtar …',
  failed: {
    title: 'Sidan gick inte att visa', text: 'Det du har sparat finns kvar. Försök igen, eller börja om från startsidan.', who: 'Det gick inte att ta reda på vem du är', again: 'Försök igen', home: 'Till startsidan', number: 'Felnummer {{id}}', fresh: 'En ny version av programmet finns', freshText: 'Ladda om sidan för att fortsätta. Det du skrivit finns kvar.', reload: 'Ladda om',
  },
  missing: { title: 'Sidan finns inte', text: 'Adressen kan vara gammal eller felskriven.', home: 'Till startsidan' },
  unknown: {
    title: 'Vi känner inte ditt konto', text: 'Inloggningen lyckades, men ingen har lagt upp dig här, eller så har ditt uppdrag upphört. Be din kontorschef lägga upp dig. Arbetar du på en myndighet, be din närmaste chef.', number: 'Visa det här numret: {{number}}', another: 'Logga in som någon annan', out: 'Logga ut',
  },
  signedOut: { title: 'Du är utloggad', text: 'Stäng webbläsaren om du delar dator med andra.', failedTitle: 'Inloggningen gick inte', failedText: 'Försök igen. Händer det flera gånger, ring supporten.', signIn: 'Logga in' },
  unlocked: { title: 'Du är inloggad igen', text: 'Du kan stänga det här fönstret. Sidan du arbetade med har låsts upp.', back: 'Till startsidan' },
  home: {
    title: 'Hej, {{name}}', lead: 'Det här är din startsida i Gemensam kundtjänst.', duties: 'Dina uppdrag', none: 'Du har inget uppdrag som gäller i dag. Be din chef lägga upp ett.', from: 'från {{date}}', until: 'till {{date}}', always: 'tills vidare', at: 'för {{what}}', places: 'Det här kan du göra här i dag', nothing: 'Ditt uppdrag har ingen egen arbetssida här. Behöver du disken eller en inkorg, be din chef om ett sådant uppdrag.', employer: 'Arbetsgivare', officesOfMine: 'Kontor', languages: 'Språk', wrong: 'Stämmer det inte? Säg till din chef. Uppdrag läggs upp av arbetsgivaren.',
    desk: 'Disken', deskText: 'Ta emot besök, gör det avtalet tillåter och lämna över resten.', office: 'Kontoret', officeText: 'Diskar, köer, öppettider, skärmar och hur väntetiden håller.', reception: 'Receptionen', receptionText: 'Ge kölappar, svara direkt och ge förtur.', inbox: 'Inkorgen', inboxText: 'Överlämningar och frågor från diskarna till din verksamhet.', agreements: 'Avtal', agreementsText: 'Det som diskarna får göra: läs, skriv, pröva och godkänn.', statistics: 'Statistik', statisticsText: 'Läget nu, siffror för en period och rapporter.', extracts: 'Registerutdrag', extractsText: 'Vad som finns om någon, och vem som har sett det.', retention: 'Gallring', retentionText: 'Hur länge något sparas, och vad som går bort.', journal: 'Journalen', journalText: 'Vem som gjorde eller såg vad, och på vilken grund. Sök, granska och kontrollera kedjan.', register: 'Diariet', registerText: 'Det som har kommit in till myndigheten, med nummer.', disclosures: 'Utlämnande', disclosuresText: 'Besluta att uppgifter får lämnas till en annan myndighet.', conflicts: 'Jäv', conflictsText: 'Vad som är dolt för vem, och vem som väntar.', breakGlass: 'Nödöppning', breakGlassText: 'Två personer öppnar en överlämning i 30 minuter.', offices: 'Besök oss', officesText: 'Kontoren och öppettiderna, så som besökare ser dem.',
  },
  duties: {
    'desk-agent': 'Servicehandläggare vid disken', handler: 'Handläggare', 'agency-manager': 'Chef på myndighet', 'office-manager': 'Kontorschef', 'statistics-reader': 'Läser statistik', 'agreement-admin': 'Avtalsansvarig', 'system-admin': 'Systemadministratör', auditor: 'Granskare',
  },
  noRight: { title: 'Sidan hör inte till ditt uppdrag', text: 'Du har uppdragen: {{duties}}. De omfattar inte den här sidan. Behöver du den, be din chef om ett uppdrag.', home: 'Till startsidan' },
};
export type ShellTexts = typeof shellSv;
