import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundlePath, bundleWorkflows } from './workflow-bundle.js';

const { code } = await bundleWorkflows(fileURLToPath(new URL('../../workflows/index.js', import.meta.url)));
await writeFile(bundlePath, code);
console.log(`workflows bundled: ${Math.round(code.length / 1024)} kB`);
