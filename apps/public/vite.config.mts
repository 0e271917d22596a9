import { webBuild } from '../../tools/web-build.mjs';

export default webBuild({ root: import.meta.dirname, base: '/besok/', limit: 100 });
