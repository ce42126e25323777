/** Lines a function may have of its own. What it holds in functions inside it is theirs to answer for. */
const MOST_LINES = 50;

const isBlankOrComment = (line) => /^\s*(\/\/.*|\/?\*.*)?$/.test(line);

/** A function is read in one look; one that makes an object of small functions is as long as what stands between them. */
export const shortFunctions = {
  meta: {
    type: 'suggestion',
    docs: { description: 'a function has few lines of its own' },
    messages: { long: 'This function has {{lines}} lines of its own, {{most}} are allowed: give a part of it a name.' },
    schema: [],
  },
  create(context) {
    const { lines } = context.sourceCode;
    const inner = [0];
    const linesOf = ({ loc }) =>
      lines.slice(loc.start.line - 1, loc.end.line).filter((line) => !isBlankOrComment(line)).length;
    const enter = () => {
      inner.push(0);
    };
    const leave = (node) => {
      const all = linesOf(node);
      const own = all - inner.pop();
      if (all > 1) inner[inner.length - 1] += all;
      if (own > MOST_LINES) context.report({ node, messageId: 'long', data: { lines: own, most: MOST_LINES } });
    };
    return { ':function': enter, ':function:exit': leave };
  },
};
