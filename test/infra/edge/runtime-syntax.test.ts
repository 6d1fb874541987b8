import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { edgeCode } from '../../../infra/bundle/edge-code.ts';
import { edgeEvent } from './edge-event.ts';

/** What CloudFront's runtime 2.0 is not documented to know. */
const unknownToTheRuntime = new Set([
  ts.SyntaxKind.ArrayBindingPattern,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.ClassExpression,
  ts.SyntaxKind.ComputedPropertyName,
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.ImportDeclaration,
  ts.SyntaxKind.ObjectBindingPattern,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.YieldExpression,
]);

function unknownSyntaxIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const defaulted = ts.isParameter(node) && node.initializer !== undefined;
    if (unknownToTheRuntime.has(node.kind) || defaulted) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('edge.js', code, ts.ScriptTarget.ES2015, true));
  return found;
}

describe.each(['viewer-request', 'viewer-response', 'api-viewer-request'] as const)(
  'the bundle of %s',
  (name) => {
    const code = edgeCode(name);

    it('uses no syntax that CloudFront’s runtime lacks', () => {
      expect(unknownSyntaxIn(code)).toEqual([]);
      expect(unknownSyntaxIn('const {a} = b; for (const c of d) {}')).toHaveLength(2);
    });

    it('fits into the 10 KB that CloudFront allows', () => {
      expect(Buffer.byteLength(code)).toBeLessThanOrEqual(10_240);
    });

    it('answers as a plain script without any global of Node.js', () => {
      const event = {
        ...edgeEvent('/en/help/index.html'),
        response: { statusCode: 200, headers: {} },
      };
      const result = runInNewContext(`${code}; handler(event)`, { event });
      expect(result).toHaveProperty(name === 'viewer-response' ? 'statusCode' : 'uri');
    });
  },
);
