export { cycleWorkflow } from './cycle.workflow.js';
