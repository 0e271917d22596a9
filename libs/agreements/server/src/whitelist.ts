/**
 * Exercise of public authority that may be carried by a shared desk, in simple cases and in the owning agency's name: case type → where it stands.
 * Förordning (2009:315) 2–3 §§ in the wording of 2010:1737: bostadstillägg and äldreförsörjningsstöd, flyttningsbidrag as respenning, identitetskort.
 * Later wordings (2011, 2015, 2016) have not been seen; a lawyer confirms before use.
 */
const simpleDecisions: Readonly<Record<string, string>> = {
  'PM-BOT': 'Förordning (2009:315) 2 § 1',
  'PM-AFS': 'Förordning (2009:315) 2 § 1',
  'AF-RESP': 'Förordning (2009:315) 2 § 2',
  'SKV-IDKORT': 'Förordning (2009:315) 2 § 3',
};

/** May this case type's simple decisions stand in an agreement at all? */
export const mayBeDecidedAtDesk = (caseTypeCode: string): boolean => caseTypeCode in simpleDecisions;
