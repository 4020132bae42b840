import ts from "typescript";

/** Sets of requirements with the version that every Excel has in which the add-in runs. */
export type Minimums = ReadonlyMap<string, string>;

/** Microsoft's note on a member of Office.js: which set brought it, and when. */
const NOTE = /\[Api set: (\w+) ([\d.]+|BETA)/;
/** What Outlook and others count; Excel has the same member without. */
const OF_OTHER_PROGRAMS = /^(Mailbox|Word|PowerPoint|OneNote|Visio)/;
const PUBLISHED_TYPES = /[\\/]office-js[\\/]index\.d\.ts$/;

interface Since {
  readonly set: string;
  readonly version: string;
}

/**
 * Members of Office.js that need a newer set than the manifest asks for, and are not behind
 * `isSetSupported`: in an Excel that has only what the manifest asks for, they fail.
 */
export function newerMembers(program: ts.Program, files: readonly string[], minimums: Minimums) {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const report = (node: ts.Node, symbol: ts.Symbol | undefined): void => {
    const since = symbol && sinceOf(symbol);
    if (since === undefined || !isNewer(since, minimums.get(since.set))) return;
    if (isGuarded(node, since)) return;
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    found.push(`${source.fileName}:${line} ${symbol?.name} is of ${since.set} ${since.version}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) report(node, checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node)) report(node, boundSymbol(node, checker));
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      const type = ts.isObjectLiteralExpression(node.parent)
        ? checker.getContextualType(node.parent)
        : undefined;
      report(node, type?.getProperty(node.name.getText()));
    }
    if (ts.isCallExpression(node)) {
      for (const symbol of loadedSymbols(node, checker)) report(node, symbol);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source !== undefined) visit(source);
  }
  return found;
}

/** `const { charts } = sheet` uses `sheet.charts`. */
function boundSymbol(node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined {
  const name = (node.propertyName ?? node.name).getText();
  return checker.getTypeAtLocation(node.parent).getProperty(name);
}

/** What `range.load("values,format/wrapText")` asks for. */
function loadedSymbols(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const { expression, arguments: given } = call;
  const [names] = given;
  const isLoad = ts.isPropertyAccessExpression(expression) && expression.name.text === "load";
  if (!isLoad || names === undefined || !ts.isStringLiteralLike(names)) return [];
  const from = checker.getTypeAtLocation(expression.expression);
  return names.text.split(",").flatMap((path) => {
    const symbols: ts.Symbol[] = [];
    let type: ts.Type | undefined = from;
    for (const name of path.split("/")) {
      const symbol: ts.Symbol | undefined = type.getProperty(name);
      if (symbol === undefined) break;
      symbols.push(symbol);
      const next = checker.getTypeOfSymbolAtLocation(symbol, call);
      type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
    return symbols;
  });
}

function sinceOf(symbol: ts.Symbol): Since | undefined {
  for (const declaration of symbol.declarations ?? []) {
    if (!PUBLISHED_TYPES.test(declaration.getSourceFile().fileName)) continue;
    const comments = ts.getJSDocCommentsAndTags(declaration).map((comment) => comment.getText());
    const [, set, version] = NOTE.exec(comments.join("\n")) ?? [];
    if (set === undefined || OF_OTHER_PROGRAMS.test(set)) continue;
    if (version !== undefined) return { set, version };
  }
  return undefined;
}

function isNewer({ version }: Since, minimum: string | undefined): boolean {
  return minimum === undefined || compare(version, minimum) > 0;
}

function compare(one: string, other: string): number {
  const parts = (text: string): number[] =>
    text === "BETA" ? [Infinity] : text.split(".").map(Number);
  const [first, second] = [parts(one), parts(other)];
  const at = first.findIndex((part, index) => part !== (second[index] ?? 0));
  return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}

/** In the branch of a condition that holds only with the set, or after a way out without it. */
function isGuarded(node: ts.Node, since: Since): boolean {
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const outer = inner.parent;
    if (ts.isIfStatement(outer) && outer.thenStatement === inner) {
      if (asksFor(outer.expression, since)) return true;
    }
    if (ts.isConditionalExpression(outer) && outer.whenTrue === inner) {
      if (asksFor(outer.condition, since)) return true;
    }
    if (!ts.isBlock(outer)) continue;
    const before = outer.statements.slice(0, outer.statements.indexOf(inner as ts.Statement));
    if (before.some((statement) => isWayOut(statement, since))) return true;
  }
  return false;
}

/** `if (!isSetSupported(…)) return …;` */
function isWayOut(statement: ts.Statement, since: Since): boolean {
  if (!ts.isIfStatement(statement)) return false;
  const { expression, thenStatement } = statement;
  const isNot =
    ts.isPrefixUnaryExpression(expression) &&
    expression.operator === ts.SyntaxKind.ExclamationToken &&
    asksFor(expression.operand, since);
  const last = ts.isBlock(thenStatement) ? thenStatement.statements.at(-1) : thenStatement;
  return isNot && last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

function asksFor(expression: ts.Expression, { set, version }: Since): boolean {
  if (!ts.isCallExpression(expression)) return false;
  const [name, asked] = expression.arguments;
  return (
    expression.expression.getText().endsWith("isSetSupported") &&
    name !== undefined &&
    asked !== undefined &&
    ts.isStringLiteralLike(name) &&
    ts.isStringLiteralLike(asked) &&
    name.text === set &&
    compare(asked.text, version) >= 0
  );
}
