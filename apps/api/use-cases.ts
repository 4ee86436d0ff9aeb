import type { Provider } from '@nestjs/common';
import { INFRASTRUCTURE, type Infrastructure } from './infrastructure.js';

type UseCaseClass = new (dependencies: Infrastructure['useCases']) => object;

/** Lets controllers ask for these use cases by their class. */
export const useCases = (...classes: UseCaseClass[]): Provider[] =>
  classes.map((useCase) => ({
    provide: useCase,
    useFactory: ({ useCases }: Infrastructure) => new useCase(useCases),
    inject: [INFRASTRUCTURE],
  }));
