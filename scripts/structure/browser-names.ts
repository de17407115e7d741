import ts from 'typescript';

export interface NamedBrowser {
  /** Counted from 1. */
  readonly line: number;
  readonly name: 'chrome' | 'browser';
}

/**
 * Where a file uses the browser's own global objects, `chrome` or `browser`. A `browser` that the file imported is
 * somebody's module and no global.
 */
export function browserNames(path: string, text: string): readonly NamedBrowser[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imported = new Set<string>();
  const found: NamedBrowser[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportSpecifier(node)) imported.add(node.name.text);
    else if (ts.isIdentifier(node) && isGlobalUse(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ line: line + 1, name: node.text as NamedBrowser['name'] });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.filter(({ name }) => !imported.has(name));
}

/** True for `chrome` in `chrome.runtime` and in `globalThis.chrome.runtime`, not for a property of another object or a type's name. */
function isGlobalUse(node: ts.Identifier): boolean {
  if (node.text !== 'chrome' && node.text !== 'browser') return false;
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent)) return ts.isTypeOfExpression(parent);
  return parent.expression === node || parent.expression.getText() === 'globalThis';
}
