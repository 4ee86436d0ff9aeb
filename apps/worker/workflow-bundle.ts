import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/** Where `npm run build` leaves the bundle, beside the compiled worker. */
export const bundlePath = fileURLToPath(new URL('workflows.bundle.js', import.meta.url));

/** The workflows' code, bundled beforehand: a worker starts at once, and every worker of a build runs the same code. */
export function builtBundle(): { codePath: string } {
  if (!existsSync(bundlePath)) throw new Error('The workflow bundle is missing: run `npm run build` first.');
  return { codePath: bundlePath };
}

/**
 * Bundles the workflows.
 * @param workflowsPath the module that exports them: TypeScript in tests, compiled JavaScript in a build
 */
export function bundleWorkflows(workflowsPath: string): Promise<WorkflowBundleWithSourceMap> {
  const fromSource = workflowsPath.endsWith('.ts');
  return bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        ...(fromSource && {
          conditionNames: ['source', 'import', 'node', 'default'],
          extensionAlias: { '.js': ['.ts', '.js'] },
        }),
      },
    }),
  });
}
