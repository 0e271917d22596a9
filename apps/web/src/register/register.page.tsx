import { RegisterPage } from '@desk/cases/web';

/** The register of one's agency. */
export const Component = () => <RegisterPage />;
