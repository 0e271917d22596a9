import { createContext, useContext } from 'react';
import styles from './agency-mark.module.css';

/** Full names of agencies by code, in the language of the screen; the shell fills it from the house. */
export const AgencyNames = createContext<Readonly<Record<string, string>>>({});
export const useAgencyName = (agency: string): string => useContext(AgencyNames)[agency] ?? agency;

/** An agency as letters with its full name behind; the same neutral ink for all. */
export const AgencyMark = ({ agency }: { readonly agency: string }) => {
  const name = useAgencyName(agency);
  return <abbr className={styles.mark} title={name}>{agency}</abbr>;
};
