import type { VisitorTexts } from './visitor-texts';

/** In Meänkieli, made by a machine: say so in `machine` until somebody has read it. */
export const visitorFit: VisitorTexts = {
  machine: 'Masiinin kääntämä teksti, ei vielä tarkistettu. Jos teksti oon vaikea ymmärtää, paina Apua.',
  step: 'Askel {at}/{of}',
  openUntil: 'Auki kello {time} asti',
  about: {
    title: 'Mitä sinun asia koskee?', lead: 'Paina sitä kuvaa joka sopii parhaiten.', other: 'Jotaki muuta', otherHint: 'Met kysymä sinulta tiskilä.', ticket: 'Vain jonolappu',
    ticketHint: 'Hyppää yli kysymykset.',
  },
  needs: {
    title: 'Tarttetko jotaki näistä?', lead: 'Valitte yks eli usseempi. Sinun ei tartte sanoa miksi.', interpreter: 'Tulkki', interpreterHint: 'Puhet omala kielelä', sign: 'Viittomakieli',
    signHint: 'Tulkki viittomakielele', seat: 'Istua likelä', seatHint: 'Lyhy matka tiskile', room: 'Oma huonet', roomHint: 'Rauhallista, kukhaan muu ei kuule', none: 'Ei mithään näistä',
    take: 'Ota jonolappu',
  },
  wait: {
    title: 'Nyt saapii oottaa kauon', text: '{low}–{high} minuuttia, arvattu ootosaika. Sie saatat ottaa jonolapun ja tulla takasin, eli tulla toisena päivänä.', take: 'Ota jonolappu kuitenki',
    over: 'Mie tulen takasin',
  },
  ticket: {
    title: 'Tässä oon sinun nummeri', ahead: '{count} ennen sinua', first: 'Sie olet ensimäinen', now: 'jonossa nyt', minutes: '{low}–{high} minuuttia', estimated: 'arvattu ootosaika',
    follow: 'Seuraa paikkaa telefoonissa', followText: 'Pane kamera ruuthuun päin. Sie saatat käyä ulkona. Telefooni sannoo kunka oon.', qr: 'QR-kuuti sivule missä sie seuraat paikkaa',
    sit: 'Istu ole hyvä', sitText: 'Sinun nummeri ja tiski näkkyy skärmilä. Met huuama kans.', take: 'Ota jonolappu tästä alta', printing: 'Jonolappu printathaan',
    photo: 'Ota kuva ruuusta eli kirjota ylös {number}', swedish: 'Jonolappu oon ruottiksi. Nummeri oon {number}.', again: 'Printtaa uuesti', done: 'Valmis', doneHint: 'Skärmi tyhjenethään.',
  },
  tools: {
    label: 'Apuneuvot', back: 'Takasin', listen: 'Lue ääneen', noVoice: 'Ääni puuttuu', larger: 'Isompi teksti', contrast: 'Kontrasti', lower: 'Siirä alas', help: 'Apua', coming: 'Joku tullee',
    scrollUp: 'Ylös', scrollDown: 'Alas',
  },
  idle: {
    title: 'Olekko vielä täälä?', stay: 'Mie olen täälä', over: 'Ala alusta',
  },
  states: {
    offline: 'Juuri nyt met emmä saata antaa jonolappua tässä.', offlineText: 'Mene resepsuunhiin.', passed: 'Tänä päivänä kaikki aijat oon loppu.', closed: 'Met olema kiini.',
    opens: 'Met aukasemma {day} kello {time}.', hours: 'Aukioloaijat', phones: 'Sie saatat kans soittaa', wait: 'Oota vähän', again: 'Yritä uuesti',
  },
  mine: {
    title: 'Minun paikka jonossa', yours: 'Sinun nummeri oon', live: 'Sivu uusiutuu ittestä', language: 'Vaihta kieltä. Nyt:', tell: 'Sano minule', tellHint: 'Ääni ja tärinä', on: 'Päälä',
    off: 'Pois', late: 'Mie tulen vähän myöhään', lateHint: 'Met säästämä sinun paikan jonossa', leave: 'Lähe jonosta', leaveAsk: 'Lähetkö jonosta?',
    leaveText: 'Sinun paikkaa ei saata saaha takasin.', stay: 'Jää jonhoon', go: 'Lähe', ends: 'Sivu lakkaa toimimasta ko käynti oon valmis.', turn: 'Nyt oon sinun vuoro', goTo: 'Mene tiskile',
    calm: 'Ei ole kiiru. Met ootama sinua.', more: 'Mie tartten lissää aikaa', moreHint: 'Met huuama uuesti vähän päästä', parked: 'Sinun paikka oon säästetty kello {time} asti.',
    here: 'Mie olen täälä', missed: 'Met huusima mutta emmä nähneet sinua.', missedText: 'Mene resepsuunhiin, eli paina tästä ko olet takasin.', served: 'Tervetuloa tiskile {desk}',
    over: 'Kiitos käynistä.', overText: 'Jonolappu ei ole ennää voimassa.', left: 'Sie olet lähteny jonosta.', closed: 'Met olema kiini. Sinun nummeri ei ole ennää voimassa.',
    offline: 'Ei yhtheyttä juuri nyt. Sinun paikka oon tallela.', last: 'Viimiseksi kello {time}',
  },
  events: {
    LH01: 'Saaha lapsia', LH02: 'Muuttaa', LH03: 'Uusi Ruottissa', LH04: 'Justhiin tullu', LH05: 'Työhön EU:sta', LH06: 'Tilapäinen suojelu', LH07: 'Muuttaa Ruottista', LH08: 'Oma firma',
    LH09: 'Firma kriisissä', LH10: 'Hakea työtä', LH11: 'Opiskella', LH12: 'Opintolaina', LH13: 'Tulla kippeeksi', LH14: 'Kauon kippeenä', LH15: 'Vammaisuus', LH16: 'Lapsi joka tarttee tukea',
    LH17: 'Hoitaa toista', LH18: 'Mennä pansuunhiin', LH19: 'Ko joku oon kuollu', LH20: 'Mennä naimishiin', LH21: 'Erota', LH22: 'Täyttää 18 vuotta', LH23: 'Vaikea maksaa', LH25: 'Tuoa maahaan',
    LH26: 'Matkustaa', LH27: 'ID-kortti', LH28: 'Kansalaisuus',
  },
};
