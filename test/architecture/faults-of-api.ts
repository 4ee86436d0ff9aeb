import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import ts from 'typescript';
import { taskForms } from '#contracts/task-forms.js';

/**
 * Everything that the api can find wrong with a field or with a row of a file with figures, in the words that it says it in; what depends on the case is filled
 * in with `filler`. Read from the code, so that nothing new stays unseen: literals beside a `path`, `pointer` or `row`, what
 * helpers are called with, the messages of validators, and what Ajv says of the keywords that forms of tasks use.
 * Throws where a text comes from something that this can't follow.
 */
export function faultsOfApi(checkout: string, filler: string): Set<string> {
  const files = sourcesIn(checkout, ['apps/api', 'libs/application', 'libs/domain']);
  return new Set([
    ...files.flatMap((file) => faultsIn(file, filler)),
    ...faultsOfForms(),
    // What class-validator says itself of what should hold objects.
    `nested property ${filler} must be either object or array`,
    `each value in nested property ${filler} must be either object or array`,
  ]);
}

/** The name of every field that a request can hold, in its body or in the form of a task. */
export function fieldsOfApi(checkout: string): Set<string> {
  const names = new Set<string>();
  for (const file of sourcesIn(checkout, ['apps/api']).filter(({ fileName }) =>
    /\.(dto|controller)\.ts$/.test(fileName),
  )) {
    for (const statement of file.statements) {
      if (!ts.isClassDeclaration(statement) || !statement.name?.text.endsWith('Body')) continue;
      for (const member of statement.members) {
        if (ts.isPropertyDeclaration(member)) names.add(member.name.getText());
      }
    }
  }
  const walk = ({ properties = {}, items, anyOf = [] }: FormSchema): void => {
    for (const [name, inner] of Object.entries(properties)) {
      names.add(name);
      walk(inner);
    }
    if (items) walk(items);
    anyOf.forEach(walk);
  };
  Object.values(taskForms).forEach((form) => walk(form as FormSchema));
  return names;
}

interface FormSchema {
  properties?: Record<string, FormSchema>;
  items?: FormSchema;
  anyOf?: FormSchema[];
}

/** The code under these folders, without settings: what is wrong there is told to who starts the program. */
const sourcesIn = (checkout: string, folders: readonly string[]): ts.SourceFile[] =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(checkout, folder), { recursive: true }).map(
        (file) => `${folder}/${String(file)}`,
      ),
    )
    .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|^apps\/api\/(settings|main)\.ts$/.test(file))
    .map((file) => parsed(path.join(checkout, file)));

const parsed = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Called on a validator of a field that says nothing of its own. */
const silent = ['ValidateIf', 'ValidateNested'];

function faultsIn(file: ts.SourceFile, filler: string): string[] {
  const found: string[] = [];
  const validators = importsOf(file, 'class-validator');
  // Checks of a calendar give reasons, which it is refused with; those of definitions go to who starts the program.
  const names = /\/libs\/domain\/(calendar|plan)\//.test(file.fileName) ? ['message', 'reason'] : ['message'];
  // Why a row of a file is refused is its reason, or a fault that it comes with.
  const ofRows = /\/libs\/\w+\/figures\//.test(file.fileName) ? ['reason', 'fault'] : [];
  each(file, (node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isIdentifier(node.expression) &&
      validators.has(node.expression.text)
    ) {
      const message = node.arguments
        .filter(ts.isObjectLiteralExpression)
        .map((options) => valueOf(options, 'message'))
        .find((value) => value !== undefined);
      if (message) found.push(...textsOf(message, filler));
      else if (!silent.includes(node.expression.text)) throw cantFollow(node);
    }
    if (!ts.isObjectLiteralExpression(node)) return;
    for (const name of ofRows) {
      const value = valueOf(node, name);
      if (value) found.push(...textsOf(value, filler).filter(Boolean));
    }
    if (valueOf(node, 'path') === undefined && valueOf(node, 'pointer') === undefined) return;
    for (const name of names) {
      const value = valueOf(node, name);
      if (value) found.push(...textsOf(value, filler));
    }
  });
  return found;
}

/** The texts that an expression can be. */
function textsOf(of: ts.Expression, filler: string): string[] {
  const again = (expression: ts.Expression) => textsOf(expression, filler);
  if (ts.isStringLiteralLike(of)) return [of.text];
  if (ts.isTemplateExpression(of)) {
    return [of.head.text + of.templateSpans.map(({ literal }) => filler + literal.text).join('')];
  }
  if (ts.isConditionalExpression(of)) return [...again(of.whenTrue), ...again(of.whenFalse)];
  if (ts.isBinaryExpression(of)) return [...again(of.left), ...again(of.right)];
  if (ts.isParenthesizedExpression(of)) return again(of.expression);
  // The schema of a fault, and a fault that is passed on: its text is found where it is made.
  if (ts.isObjectLiteralExpression(of) || ts.isPropertyAccessExpression(of)) return [];
  if (of.kind === ts.SyntaxKind.NullKeyword) return [];
  if (isCallOf(of, 'get')) return textsSetIn(of).flatMap(again);
  if (ts.isCallExpression(of)) return functionNamed(of, of.expression.getText()).flatMap(again);
  if (ts.isIdentifier(of)) {
    const declared = declarationOf(of);
    if (declared === 'passed on') return [];
    if (ts.isVariableDeclaration(declared) && declared.initializer) return again(declared.initializer);
    if (ts.isParameter(declared)) return argumentsFor(declared).flatMap(again);
  }
  throw cantFollow(of);
}

const isCallOf = (node: ts.Node, method: string): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === method;

/** What is put in a map that something is got from: in maps of that name in the same file. */
function textsSetIn(got: ts.CallExpression): ts.Expression[] {
  const map = (call: ts.CallExpression) =>
    (call.expression as ts.PropertyAccessExpression).expression.getText();
  const found: ts.Expression[] = [];
  each(got.getSourceFile(), (node) => {
    if (isCallOf(node, 'set') && map(node) === map(got) && node.arguments[1]) found.push(node.arguments[1]);
  });
  if (found.length === 0) throw cantFollow(got);
  return found;
}

/** What a name stands for: the nearest variable or parameter of that name; part of something else is passed on. */
function declarationOf(name: ts.Identifier): ts.VariableDeclaration | ts.ParameterDeclaration | 'passed on' {
  for (let scope: ts.Node = name.parent; ; scope = scope.parent) {
    const here: (ts.VariableDeclaration | ts.ParameterDeclaration | 'passed on')[] = [];
    const look = (declaration: ts.VariableDeclaration | ts.ParameterDeclaration) => {
      if (ts.isIdentifier(declaration.name)) {
        if (declaration.name.text === name.text) here.push(declaration);
      } else if (new RegExp(`\\b${name.text}\\b`).test(declaration.name.getText())) here.push('passed on');
    };
    if (ts.isFunctionLike(scope)) scope.parameters.forEach(look);
    if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
      for (const statement of scope.statements) {
        if (ts.isVariableStatement(statement)) statement.declarationList.declarations.forEach(look);
      }
    }
    if (ts.isForOfStatement(scope) && ts.isVariableDeclarationList(scope.initializer)) {
      scope.initializer.declarations.forEach(look);
    }
    const [first] = here;
    if (first) return first;
    if (ts.isSourceFile(scope)) {
      const imported = importOf(name, scope);
      if (imported) return imported;
      throw cantFollow(name);
    }
  }
}

/** A constant of a file beside this one. */
function importOf(name: ts.Identifier, file: ts.SourceFile): ts.VariableDeclaration | undefined {
  const { fileName } = file;
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier.getText().slice(1, -1);
    const bindings = statement.importClause?.namedBindings;
    if (!from.startsWith('./') || !bindings || !ts.isNamedImports(bindings)) continue;
    if (!bindings.elements.some((element) => element.name.text === name.text)) continue;
    const beside = parsed(path.join(path.dirname(fileName), from.replace(/\.js$/, '.ts')));
    const declared = beside.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations]);
    return declared.find((declaration) => declaration.name.getText() === name.text);
  }
  return undefined;
}

/** What a function is called with for one of its parameters; it is called in its own file. */
function argumentsFor(parameter: ts.ParameterDeclaration): ts.Expression[] {
  const of = parameter.parent;
  const index = of.parameters.indexOf(parameter);
  const named = ts.isVariableDeclaration(of.parent) ? of.parent.name : of.name;
  const found: ts.Expression[] = [];
  each(parameter.getSourceFile(), (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== named?.getText()) return;
    const argument = node.arguments[index];
    if (argument) found.push(argument);
  });
  if (found.length === 0) throw cantFollow(parameter);
  return found;
}

/** What a function of the same file gives back. */
function functionNamed(at: ts.Node, name: string): ts.Expression[] {
  const found: ts.Expression[] = [];
  each(at.getSourceFile(), (node) => {
    if (ts.isFunctionDeclaration(node) && node.name?.text === name && node.body) {
      each(node.body, (inner) => {
        if (ts.isReturnStatement(inner) && inner.expression) found.push(inner.expression);
      });
    }
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) {
      if (node.initializer && ts.isArrowFunction(node.initializer) && !ts.isBlock(node.initializer.body)) {
        found.push(node.initializer.body);
      }
    }
  });
  if (found.length === 0) throw cantFollow(at);
  return found;
}

function valueOf(literal: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of literal.properties) {
    if (property.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

function importsOf(file: ts.SourceFile, library: string): Set<string> {
  const names = file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || statement.moduleSpecifier.getText().slice(1, -1) !== library)
      return [];
    const bindings = statement.importClause?.namedBindings;
    const names =
      bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
    // Decorators; others are functions that only say whether something holds.
    return names.filter((name) => /^[A-Z]/.test(name));
  });
  return new Set(names);
}

function each(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => each(child, visit));
}

function cantFollow(node: ts.Node): Error {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return new Error(
    `${file.fileName}:${line + 1}: what does "${node.getText().slice(0, 80)}" say of a field?`,
  );
}

/** Values of every kind, with which any keyword of JSON Schema is broken by one of them. */
const wrongValues: readonly unknown[] = [
  ...[null, '', 'x', 'x'.repeat(300_000), -1e9, 1e9, 1.5, true, [], [1, 1]],
  ...[Array.from({ length: 10_000 }, (_, index) => index), {}, { unknown: 1 }],
];

function faultsOfForms(): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  formats.default(ajv);
  const found = new Set<string>();
  const tell = (schema: object, keyword: string) => {
    const validate = ajv.compile(schema);
    const before = found.size;
    const said = wrongValues.flatMap((value) => (validate(value) ? [] : (validate.errors ?? [])));
    for (const { message } of said) if (message) found.add(message);
    if (said.length === 0 && before === found.size)
      throw new Error(`no value here breaks the keyword ${keyword}`);
  };
  const walk = (schema: Record<string, unknown>): void => {
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === 'properties')
        Object.values(value as Record<string, object>).forEach((inner) => walk({ ...inner }));
      if (keyword === 'items') walk({ ...(value as object) });
      if (keyword === 'anyOf') (value as object[]).forEach((inner) => walk({ ...inner }));
      if (keyword !== 'description' && keyword !== 'properties' && keyword !== 'items')
        tell({ [keyword]: value }, keyword);
    }
  };
  Object.values(taskForms).forEach((form) => walk({ ...form }));
  return [...found];
}
