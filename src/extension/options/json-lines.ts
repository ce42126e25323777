/** Where everything of a JSON text stands, so that what is wrong in a file can be named by its line. */

/** Keys and indices that lead from the whole to a part of it. */
export type JsonPath = readonly (string | number)[];

/** The data of a text with the line of each part, or the line from which on it is no JSON. Lines count from 1. */
export type JsonLines =
  { readonly data: unknown; readonly lineOf: (path: JsonPath) => number } | { readonly faultLine: number };

const SPACE = /[\t\n\r ]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** The place from which on a text is no JSON. */
class Fault extends Error {}

/** Notes the offset of each part of the text; throws a fault where it is no JSON, with `at` telling where. */
class Walk {
  at = 0;
  readonly offsets = new Map<string, number>();
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }
  private is(sign: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }
  private must(found: unknown): void {
    if (!found) throw new Fault();
  }
  /** A string as JSON writes it: the browser's own reader is asked about what stands in it. */
  private string(): string | undefined {
    const start = this.at;
    const found = this.take(STRING);
    try {
      return found && (JSON.parse(found) as string);
    } catch {
      this.at = start;
      throw new Fault();
    }
  }
  private members(end: string, member: (index: number) => void): void {
    if (this.is(end)) return;
    for (let index = 0; ; index++) {
      member(index);
      if (this.is(end)) return;
      this.must(this.is(','));
    }
  }
  private member(path: JsonPath): void {
    this.take(SPACE);
    const start = this.at;
    const name = this.string();
    this.must(name !== undefined);
    const own = [...path, name!];
    this.must(this.is(':'));
    this.value(own);
    this.offsets.set(JSON.stringify(own), start);
  }
  value(path: JsonPath): void {
    this.take(SPACE);
    this.offsets.set(JSON.stringify(path), this.at);
    if (this.is('{')) this.members('}', () => this.member(path));
    else if (this.is('[')) this.members(']', (index) => this.value([...path, index]));
    else this.must(this.string() !== undefined || this.take(PLAIN) !== undefined);
  }
  whole(): void {
    this.value([]);
    this.take(SPACE);
    this.must(this.at === this.text.length);
  }
}

/** Reads a JSON text; a part that is not there is looked for in the line of what should hold it. */
export function readJsonLines(text: string): JsonLines {
  const walk = new Walk(text);
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  try {
    walk.whole();
  } catch (error) {
    if (error instanceof Fault) return { faultLine: lineAt(walk.at) };
    throw error;
  }
  const lineOf = (path: JsonPath): number => {
    const offset = walk.offsets.get(JSON.stringify(path));
    return offset === undefined && path.length > 0 ? lineOf(path.slice(0, -1)) : lineAt(offset ?? 0);
  };
  return { data: JSON.parse(text) as unknown, lineOf };
}
