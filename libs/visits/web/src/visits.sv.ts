export const visitsSv = {
  list: {
    region: 'Besök och uppgifter', newVisit: 'Nytt besök', visits: 'Besök', parked: 'Parkerat', open: 'Pågår', none: 'Inget öppet besök.', noEvent: 'ingen livshändelse än',
    question: 'bara en fråga', minutes: '{{n}} min', hours: '{{h}} tim {{n}} min', closed: 'Kontoret är inte öppet nu.',
  },
  tasks: {
    title: 'Uppgifter vid disken', none: 'Inget att återkoppla.', returned: 'Återsänd', expired: 'Ingen tog emot', answer: 'Svar att lämna', before: 'senast', late: 'försenat,',
  },
  head: {
    language: 'Språk', interpreter: 'tolk behövs', noInterpreter: 'ingen tolk', change: 'Ändra språk, tolk och kanal', group: 'Besök', since: 'sedan {{time}}', park: 'Parkera', resume: 'Fortsätt', parkedNote: 'Parkerat',
    save: 'Spara', needs: 'Tolk behövs', cancel: 'Avbryt', channel: 'Kanal', channels: { desk: 'Vid disken', phone: 'Telefon', video: 'Video', chat: 'Chatt' },
  },
  parking: {
    title: 'Parkera besök {{number}}', why: 'Vad väntar besöket på?', hint: 'Syns bara i din lista. Skriv inga personuppgifter.', papers: 'Hämtar papper', interpreter: 'Väntar på tolk', phone: 'Ringer ett samtal',
    none: 'Utan anteckning', own: 'Annat', park: 'Parkera besöket', cancel: 'Avbryt',
  },
  end: {
    left: 'Kvar:', nothing: 'gör något i ett steg, eller välj bara en fråga', question: 'Bara en fråga', records: 'Antecknas vid avslut:', outcomeFor: '{{outcome}} för {{name}}',
    change: 'Ändra resultat', plan: 'Min plan', endVisit: 'Avsluta besöket', asQuestion: 'Bara en fråga, utan ärende.',
    ending: 'Avslutar …',
  },
};
export type VisitsTexts = typeof visitsSv;
