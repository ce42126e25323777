/** The harness's own eyes in a page: which words show, and a twin of the document that undergoes the page's changes. */

/** What the witness answers; lives in the harness's world of the page. */
export interface PageWitness {
  /** Remembers, under a name, which words show now; gives how many letters they have. */
  look(name: string): number;
  /** Letters of words that showed at the second of three looks and at neither of the others. */
  unlocked(before: string, during: string, after: string): number;
  /** Makes a twin of the document as it stands. */
  makeTwin(): void;
  /** Changes document and twin alike in some places, and in all that is folded; gives how many changes were made. */
  change(seed: number): number;
  /** Has the document the twin's own markup? */
  isTwin(): boolean;
  /** Resolves when so many of our stubs stand in the page that the count is above 0, or is 0. */
  stubs(some: boolean): Promise<number>;
}

/** Runs in the page; sent over as text, so it must stand on its own. It knows nothing of how Clean Copy judges. */
function bearWitness(): PageWitness {
  type Clip = { left: number; right: number; top: number; bottom: number };
  const EVERYTHING: Clip = { left: 0, right: Infinity, top: 0, bottom: Infinity };
  const SHOWS = { opacityProperty: true, visibilityProperty: true };
  /** Pixels that a line may stick out of what clips it. */
  const SLACK = 2;
  const looks = new Map<string, Map<Text, ReadonlySet<number>>>();
  const range = document.createRange();

  function clipsOf(): (element: Element | null) => Clip {
    const known = new Map<Element, Clip>();
    const clipOf = (element: Element | null): Clip => {
      if (!element || element === document.documentElement || element === document.body) return EVERYTHING;
      const before = known.get(element);
      if (before) return before;
      const around = clipOf(element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isClip = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const own = element.getBoundingClientRect();
      const [x, y] = [isClip(overflowX), isClip(overflowY)];
      const clip = {
        left: x ? Math.max(around.left, own.left + scrollX) : around.left,
        right: x ? Math.min(around.right, own.right + scrollX) : around.right,
        top: y ? Math.max(around.top, own.top + scrollY) : around.top,
        bottom: y ? Math.min(around.bottom, own.bottom + scrollY) : around.bottom,
      };
      known.set(element, clip);
      return clip;
    };
    return clipOf;
  }
  function isSeen(rect: DOMRect, clip: Clip, whole: boolean): boolean {
    const [left, right] = [rect.left + scrollX, rect.right + scrollX];
    const [top, bottom] = [rect.top + scrollY, rect.bottom + scrollY];
    if (right - left < 1 || bottom - top < 1) return false;
    if (whole) {
      const across = left >= clip.left - SLACK && right <= clip.right + SLACK;
      return across && top >= clip.top - SLACK && bottom <= clip.bottom + SLACK;
    }
    const across = right > clip.left + SLACK && left < clip.right - SLACK;
    return across && bottom > clip.top + SLACK && top < clip.bottom - SLACK;
  }
  function wordsSeen(node: Text, clip: Clip): ReadonlySet<number> {
    range.selectNodeContents(node);
    const all = isSeen(range.getBoundingClientRect(), clip, true);
    const seen = new Set<number>();
    for (const { index, 0: word } of node.data.matchAll(/\S+/gu)) {
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (all || isSeen(range.getBoundingClientRect(), clip, false)) seen.add(index);
    }
    return seen;
  }
  function* textsIn(root: Node): Generator<Text> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === 3) yield node as Text;
      else if ((node as Element).shadowRoot) yield* textsIn((node as Element).shadowRoot!);
    }
  }
  const lettersAt = (node: Text, at: number): number => /^\S+/u.exec(node.data.slice(at))![0].length;

  let twins: readonly (readonly [Element, Element])[] = [];
  let twin: Element | undefined;
  return {
    look(name) {
      const clipOf = clipsOf();
      const seen = new Map<Text, ReadonlySet<number>>();
      let letters = 0;
      for (const node of textsIn(document.body)) {
        if (node.data.trim() === '' || !node.parentElement?.checkVisibility(SHOWS)) continue;
        const words = wordsSeen(node, clipOf(node.parentElement));
        for (const at of words) letters += lettersAt(node, at);
        seen.set(node, words);
      }
      looks.set(name, seen);
      return letters;
    },
    unlocked(before, during, after) {
      let letters = 0;
      for (const [node, words] of looks.get(during)!) {
        for (const at of words) {
          const isOld = [before, after].some((name) => looks.get(name)!.get(node)?.has(at));
          if (!isOld) letters += lettersAt(node, at);
        }
      }
      return letters;
    },
    makeTwin() {
      const root = document.documentElement;
      twin = root.cloneNode(true) as Element;
      const others = [...twin.querySelectorAll('*')];
      twins = [...root.querySelectorAll('*')].map((element, i) => [element, others[i]!]);
    },
    change(seed) {
      let state = seed;
      const below = (n: number) => (state = (Math.imul(state, 48_271) + 11) & 0x7fffffff) % n;
      const inBody = twins.filter(([element]) => document.body.contains(element) && element !== document.body);
      const folded = inBody.filter(([element]) => element.hasAttribute('data-clean-copy-fold'));
      const chosen = [...folded, ...Array.from({ length: 12 }, () => inBody[below(inBody.length)]!)].filter(Boolean);
      chosen.forEach((pair, n) => {
        for (const element of pair) {
          if (n % 4 === 0) element.setAttribute('data-changed', String(n));
          else if (n % 4 === 1) element.append(` and so it went on ${n}`);
          else if (n % 4 === 2)
            element.before(Object.assign(document.createElement('p'), { textContent: `Later ${n}.` }));
          else element.classList.add('changed');
        }
      });
      const leaf = inBody.filter(([element]) => element.childElementCount === 0)[below(97)];
      leaf?.forEach((element) => element.remove());
      return chosen.length + (leaf ? 1 : 0);
    },
    isTwin: () => twin?.outerHTML === document.documentElement.outerHTML,
    stubs: (some) =>
      new Promise((resolve) => {
        const end = Date.now() + 5_000;
        const ask = () => {
          const count = document.getElementsByTagName('clean-copy-fold').length;
          if (count > 0 === some || Date.now() > end) resolve(count);
          else setTimeout(ask, 2);
        };
        ask();
      }),
  };
}

/** Script that sets the witness up in the harness's world. */
export const WITNESS_SCRIPT = `globalThis.cleanCopyWitness ??= (${bearWitness.toString()})(); undefined`;

/** Expression: what the witness answers to a call. */
export const askWitness = (name: keyof PageWitness, ...words: readonly (string | number | boolean)[]): string =>
  `globalThis.cleanCopyWitness.${name}(${words.map((word) => JSON.stringify(word)).join(', ')})`;
