/** Invented pages that go on into the next articles. */

/** What an invented article says, three paragraphs long. */
export const STORIES = {
  mill: [
    'The mill at Sandholm turned again on Tuesday after forty years in which its wheel had stood still in the reeds and nothing but swallows had lived under its roof.',
    'Ada Brandt, the miller’s granddaughter, opened the sluice herself at noon, and the water took the wheel round so slowly that the crowd had time to count each of its forty blades.',
    '“We have waited for this sound longer than most of us have been alive,” she said, and asked the children to carry the first sack of flour down to the bakery by the bridge.',
    'The town had voted for the repair by a margin of nine, and the oak for the new blades came from a single tree that fell in the storm of last November.',
  ],
  ferry: [
    'The ferry to Westerland will sail once an hour from May on, the harbour office announced on Monday, because more people take their bicycles to the island than ever before.',
    'Captain Jonas Reil, who has made the crossing for thirty years, called the new timetable brave and asked for a second deckhand before the summer begins.',
    '“The boat does not turn round any faster because a table says so,” he said, while behind him a school class waited in the rain for the boat at a quarter past four.',
    'The island’s two hotels have already said that they will hire more people for the season, and the bakery at the landing means to open an hour earlier.',
  ],
  bees: [
    'Beekeepers around Lindau have counted more swarms this spring than in any year since they began their list, and nobody among them is quite sure of the reason.',
    'Marta Olin keeps sixty hives at the edge of the forest and has caught eleven swarms in one week, one of them from the letter box of the fire station.',
    '“They go where it suits them, and this year it suits them everywhere,” she said, before she climbed on the roof of the chapel with a basket and a broom.',
    'The district has printed a leaflet that says whom to call, and asks that nobody should spray a swarm with water, however close it hangs to the door.',
  ],
} as const;

/** Headlines of the stories. */
export const HEADLINES = {
  mill: 'Sandholm mill turns again after forty years',
  ferry: 'Island ferry to sail every hour from May on',
  bees: 'Lindau counts more swarms than ever before',
} as const;

/** A story's name. */
export type StoryName = keyof typeof STORIES;

/** The paragraphs of a story, as markup. */
export const paragraphsOf = (name: StoryName): string => STORIES[name].map((text) => `<p>${text}</p>`).join('\n');

/** One article with its headline and a byline; `more` stands behind its text. */
export const articleOf = (name: StoryName, { author = '', more = '' } = {}): string =>
  `<article><h1>${HEADLINES[name]}</h1>${author && `<p class="byline">By ${author}</p>`}
<div class="text">${paragraphsOf(name)}</div>${more}</article>`;

/** An offer of a newsletter. */
export const LETTER = `<aside class="letter"><h3>The Evening Letter</h3>
<p>Sign up for our free newsletter and get the evening’s news in your inbox.</p>
<form><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form></aside>`;
