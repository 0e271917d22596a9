import { webBuild } from '../../tools/web-build.mjs';

export default webBuild({ root: import.meta.dirname, base: '/', limit: 200, page: 'apps/web/src/desk/desk.page.tsx' });
