import type { Text } from '@desk/kernel/contract';
import type { IdDocument, IdentityCheck } from './visitor';

/** What an identity document is called. */
export const idDocumentNames = {
  'swedish-passport': { sv: 'Svenskt pass', en: 'Swedish passport' }, 'national-id': { sv: 'Nationellt id-kort', en: 'National identity card' }, 'sis-id': { sv: 'Id-kort med SIS-märke', en: 'SIS-marked identity card' },
  'driving-licence': { sv: 'Körkort', en: 'Driving licence' }, 'tax-agency-id': { sv: 'Skatteverkets id-kort', en: 'Identity card from Skatteverket' }, 'residence-permit-card': { sv: 'Uppehållstillståndskort', en: 'Residence permit card' },
  'lma-card': { sv: 'LMA-kort', en: 'LMA card' }, certifier: { sv: 'Intygsgivare', en: 'Certifier' }, 'e-id': { sv: 'E-legitimation', en: 'eID' },
} as const satisfies Record<IdDocument, Text>;

const methods = {
  seen: { sv: 'kontrollerat vid disken', en: 'checked at the desk' }, 'machine-read': { sv: 'maskinläst vid disken', en: 'machine-read at the desk' }, 'e-id-qr': { sv: 'kontrollerat med QR-kod', en: 'checked with a QR code' },
  'certifier-present': { sv: 'på plats vid disken', en: 'present at the desk' },
} as const satisfies Record<IdentityCheck['method'], Text>;
const results = { confirmed: { sv: 'stämmer', en: 'matches' }, 'not-confirmed': { sv: 'stämmer inte', en: 'does not match' } } as const satisfies Record<IdentityCheck['result'], Text>;

/** `Svenskt pass, kontrollerat vid disken, stämmer`: a check of identity in words. */
export const checkWords = ({ document, method, result }: Pick<IdentityCheck, 'document' | 'method' | 'result'>): Text => ({
  sv: [idDocumentNames[document].sv, methods[method].sv, results[result].sv].join(', '), en: [idDocumentNames[document].en, methods[method].en, results[result].en].join(', '),
});
