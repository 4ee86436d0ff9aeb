export { cycleWorkflow } from './cycle.workflow.js';
export { planningWorkflow } from './planning.workflow.js';
