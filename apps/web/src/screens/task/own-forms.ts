import type { ComponentType } from 'react';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { Schemas } from '../../api/client.js';
import type { Schema, Values } from '../../components/schema-form/schema.js';
import type { FieldKnowledge } from '../../components/schema-form/SchemaFields.js';
import type { Texts } from '../../i18n/texts.js';
import { decisionForm } from '../decisions/decision-task.js';
import { SignatureFields } from '../decisions/SignatureFields.js';
import { AskedFields } from './AskedFields.js';
import { ReviewFields } from './ReviewFields.js';

/** What is answered so far, and to what. */
export interface Answering {
  task: Schemas['TaskDetail'];
  definition: CycleDefinition;
  outcome: string;
  values: Values;
  /** Local day. */
  today: string;
}

export interface OwnFieldsProps extends Omit<Answering, 'today'> {
  schema: Schema;
  onChange(values: Values): void;
  knowledge: FieldKnowledge;
  /** By path in the form. */
  errors: Readonly<Record<string, string>>;
  isShown: (name: string) => boolean;
}

/** A kind of task whose fields need more than their schema says. */
export interface OwnForm {
  Fields: ComponentType<OwnFieldsProps>;
  /** Which fields are asked; what is not asked is not sent. */
  isShown?(name: string, answering: Answering): boolean;
  /** What is wrong besides fields that are empty. */
  faults?(
    answering: Answering,
    inWords: <T extends object>(texts: Texts<T>) => T,
  ): { path: string; message: string }[];
}

/** All other kinds are laid out by their schema alone. */
export const ownForms: Partial<Record<TaskKind, OwnForm>> = {
  recordDecision: decisionForm,
  signDecision: { Fields: SignatureFields },
  reviewContribution: { Fields: ReviewFields },
  alignContribution: { Fields: AskedFields },
  decideExtension: { Fields: AskedFields },
};
