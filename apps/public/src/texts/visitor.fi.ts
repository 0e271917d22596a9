import type { VisitorTexts } from './visitor-texts';

/** In Finnish, made by a machine: say so in `machine` until somebody has read it. */
export const visitorFi: VisitorTexts = {
  machine: 'Konekäännös, jota ei ole vielä tarkistettu. Jos teksti on epäselvä, paina Apua.',
  step: 'Vaihe {at}/{of}',
  openUntil: 'Avoinna klo {time} asti',
  about: {
    title: 'Mitä asiasi koskee?', lead: 'Paina sopivinta kuvaa.', other: 'Jotain muuta', otherHint: 'Kysymme sinulta tiskillä.', ticket: 'Vain vuoronumero', ticketHint: 'Ohita kysymykset.',
  },
  needs: {
    title: 'Tarvitsetko jotain näistä?', lead: 'Valitse yksi tai useampi. Sinun ei tarvitse kertoa miksi.', interpreter: 'Tulkki', interpreterHint: 'Keskustelu omalla kielelläsi',
    sign: 'Viittomakieli', signHint: 'Viittomakielen tulkki', seat: 'Istua lähellä', seatHint: 'Lyhyt matka tiskille', room: 'Oma huone', roomHint: 'Rauhallista, kukaan muu ei kuule',
    none: 'Ei mitään näistä', take: 'Ota vuoronumero',
  },
  wait: {
    title: 'Nyt on pitkä odotusaika', text: '{low}–{high} minuuttia, arvioitu odotusaika. Voit ottaa vuoronumeron ja palata, tai tulla toisena päivänä.', take: 'Ota vuoronumero silti',
    over: 'Tulen takaisin',
  },
  ticket: {
    title: 'Tässä on numerosi', ahead: '{count} ennen sinua', first: 'Olet ensimmäinen', now: 'jonossa juuri nyt', minutes: '{low}–{high} minuuttia', estimated: 'arvioitu odotusaika',
    follow: 'Seuraa paikkaasi puhelimella', followText: 'Suuntaa kamera ruutuun. Voit käydä ulkona. Puhelin ilmoittaa.', qr: 'QR-koodi sivulle, jolla seuraat paikkaasi', sit: 'Istu ole hyvä',
    sitText: 'Numerosi ja tiskisi näkyvät näytöllä. Kutsumme myös ääneen.', take: 'Ota vuoronumero tästä alta', printing: 'Vuoronumeroa tulostetaan',
    photo: 'Kuvaa ruutu tai kirjoita muistiin {number}', swedish: 'Vuoronumero on ruotsiksi. Numero on {number}.', again: 'Tulosta uudelleen', done: 'Valmis', doneHint: 'Näyttö tyhjennetään.',
  },
  tools: {
    label: 'Apuvälineet', back: 'Takaisin', listen: 'Lue ääneen', noVoice: 'Ääni puuttuu', larger: 'Suurempi teksti', contrast: 'Kontrasti', lower: 'Siirrä alas', help: 'Apua',
    coming: 'Joku tulee', scrollUp: 'Ylös', scrollDown: 'Alas',
  },
  idle: {
    title: 'Oletko vielä siinä?', stay: 'Olen tässä', over: 'Aloita alusta',
  },
  states: {
    offline: 'Emme voi juuri nyt antaa vuoronumeroita tästä.', offlineText: 'Mene vastaanottoon.', passed: 'Tämän päivän ajat ovat loppuneet.', closed: 'Olemme sulkeneet.',
    opens: 'Avaamme {day} klo {time}.', hours: 'Aukioloajat', phones: 'Voit myös soittaa', wait: 'Hetkinen', again: 'Yritä uudelleen',
  },
  mine: {
    title: 'Paikkani jonossa', yours: 'Numerosi on', live: 'Sivu päivittyy itsestään', language: 'Vaihda kieltä. Nyt:', tell: 'Ilmoita minulle', tellHint: 'Ääni ja värinä', on: 'Päällä',
    off: 'Pois', late: 'Myöhästyn vähän', lateHint: 'Säilytämme paikkasi jonossa', leave: 'Poistu jonosta', leaveAsk: 'Poistutaanko jonosta?', leaveText: 'Paikkaasi ei voi saada takaisin.',
    stay: 'Jää jonoon', go: 'Poistu', ends: 'Sivu lakkaa toimimasta, kun käyntisi on ohi.', turn: 'Nyt on sinun vuorosi', goTo: 'Mene tiskille', calm: 'Ei kiirettä. Odotamme sinua.',
    more: 'Tarvitsen lisää aikaa', moreHint: 'Kutsumme uudelleen hetken kuluttua', parked: 'Paikkasi säilyy klo {time} asti.', here: 'Olen täällä', missed: 'Kutsuimme, mutta emme nähneet sinua.',
    missedText: 'Mene vastaanottoon tai paina tästä, kun olet palannut.', served: 'Tervetuloa tiskille {desk}', over: 'Kiitos käynnistäsi.', overText: 'Vuoronumero ei ole enää voimassa.',
    left: 'Olet poistunut jonosta.', closed: 'Olemme sulkeneet. Numerosi ei ole enää voimassa.', offline: 'Ei yhteyttä juuri nyt. Paikkasi on tallella.', last: 'Viimeksi klo {time}',
  },
  events: {
    LH01: 'Lapsen saaminen', LH02: 'Muutto', LH03: 'Uusi Ruotsissa', LH04: 'Vastasaapunut', LH05: 'Töihin EU-maasta', LH06: 'Tilapäinen suojelu', LH07: 'Muutto pois Ruotsista', LH08: 'Oma yritys',
    LH09: 'Yritys kriisissä', LH10: 'Työnhaku', LH11: 'Opiskelu', LH12: 'Opintolaina', LH13: 'Sairastuminen', LH14: 'Pitkään sairaana', LH15: 'Vammaisuus', LH16: 'Tukea tarvitseva lapsi',
    LH17: 'Läheisen hoito', LH18: 'Eläkkeelle', LH19: 'Kun joku on kuollut', LH20: 'Naimisiin', LH21: 'Ero', LH22: '18 vuotta', LH23: 'Vaikea maksaa', LH25: 'Maahantuonti', LH26: 'Matkustaminen',
    LH27: 'Henkilökortti', LH28: 'Kansalaisuus',
  },
};
