const t = {
  title: 'Behövdes besöket?', text: 'Ett urval av besöken frågas. Du avgör, och svaret sparas utan besökare.', guess: 'Systemets gissning', label: 'Behövdes besöket?', value: 'Ja, det gav besökaren något nytt', failure: 'Nej, något blev fel tidigare', unclear: 'Går inte att säga',
  party: 'Vem det blev fel hos', parties: { agency: 'Myndigheten', visitor: 'Besökaren', 'third-party': 'Någon annan, till exempel en läkare', unknown: 'Vet inte' }, cause: 'Vad som blev fel', agency: 'Vilken myndighet', none: 'Inte angivet', end: 'Avsluta besöket', skip: 'Hoppa över frågan',
};
export type DemandTexts = typeof t;
export const demandSv: DemandTexts = t;
