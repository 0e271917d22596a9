export const peopleSv = {
  who: { region: 'Besökaren', anonymous: 'Anonym', anonymousHint: 'behövs inte än', show: 'Visa', showAll: 'Visa hela numret', hide: 'Dölj', identify: 'Ange identitet', checked: '{{document}} {{time}}', notChecked: 'inte kontrollerat', other: 'Annan identitet', mandate: 'Ombud', addMandate: 'Lägg till ombud', mandates: '{{n}} ombud', more: 'Mer om identiteten' },
  unmask: { title: 'Visa hela numret', why: 'Varför behöver du numret?', hint: 'Skälet sparas i journalen.', help: 'Hjälpa besökaren i ärendet', check: 'Kontrollera mot id-handling', write: 'Skriva in numret åt besökaren på en blankett', own: 'Annat skäl', show: 'Visa numret', cancel: 'Avbryt' },
  identity: {
    title: 'Vem är besökaren?', because: 'Behövs för: {{task}}.', intro: 'Uppgifterna ser bara du, tills du lämnar över ett ärende.', how: 'Identitet', number: 'Personnummer eller samordningsnummer', other: 'Annan identitet', without: 'Utan identitet', numberNeeded: 'Skriv numret, eller välj Annan identitet.', numberHint: 'Till exempel 19900101-2385.',
    describe: 'Vilken handling eller uppgift?', describeHint: 'Till exempel LMA-kort, utländskt pass eller prid. Skriv inget om hälsa.', ok: 'Numret stämmer: {{masked}}', coordination: 'Samordningsnummer: {{masked}}', checkNow: 'Jag har kontrollerat id-handling', save: 'Spara och fortsätt', saveOnly: 'Spara', skip: 'Fortsätt utan identitet', cancel: 'Avbryt',
    already: 'Redan angivet: {{masked}}', recordCheck: 'Spara kontrollen', checkTitle: 'Kontrollera identitet',
  },
  check: { title: 'Id-kontroll', document: 'Handling', validUntil: 'Giltig till', method: 'Så kontrollerades den', result: 'Resultat', confirmed: 'Stämmer', notConfirmed: 'Stämmer inte', lma: 'LMA-kort visar inte vem någon är. Kontrollen sparas, men räknas inte som styrkt identitet.', expired: 'Handlingen har gått ut.' },
  methods: { seen: 'Tittat på handlingen', 'machine-read': 'Maskinläst', 'e-id-qr': 'E-legitimation med QR-kod', 'certifier-present': 'Intygsgivare är här' },
  mandate: {
    title: 'Ombud för besökaren', kind: 'Ställning', name: 'Namn på den som företräder', agencies: 'Gäller hos', from: 'Gäller från', to: 'Gäller till', noEnd: 'Lämna tomt om det gäller tills vidare.', source: 'Visat genom', substitution: 'Får sätta någon annan i sitt ställe', save: 'Spara ombudet', cancel: 'Avbryt', order: 'Sista dagen är före den första.',
    needName: 'Skriv namnet på den som företräder besökaren.', needAgency: 'Välj minst en myndighet.',
    kinds: { representative: 'Ombud', guardian: 'Vårdnadshavare', 'good-man': 'God man eller förvaltare', assistant: 'Biträde' }, sources: { 'paper-shown': 'Fullmakt på papper', 'original-handed-in': 'Original inlämnat', 'court-decision': 'Beslut från domstol', digital: 'Digital fullmakt' },
  },
};
export type PeopleTexts = typeof peopleSv;
