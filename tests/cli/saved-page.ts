/** A saved page with one article, invented for these tests. */

/** What its article says. */
export const PARAGRAPHS = [
  'Die Fähre nach Großlindau fährt wieder. Elf Wochen lang lag sie im Dock, und die Insel war nur mit dem Postboot zu erreichen.',
  '„Wir legen am Montag ab“, sagte Ida Möhring, die Hafenmeisterin. Der Fahrplan gilt bis in den Herbst und kennt ein späteres Boot.',
  'Für Fahrräder ist mehr Platz als zuvor. Wer ein Auto mitnehmen will, muss es weiterhin zwei Tage vorher bei der Reederei anmelden.',
];

/** The page's markup; `head` goes into its head. */
export const savedPage = (head = ''): string => `<!doctype html><html lang="de"><head>${head}
<title>Die Fähre fährt wieder</title><meta property="og:type" content="article"></head><body>
<article><h1>Die Fähre fährt wieder</h1>
${PARAGRAPHS.map((text) => `<p>${text.replace('Reederei', '<a href="/reederei">Reederei</a>')}</p>`).join('\n')}
<p hidden>Verborgen bleibt dieser Satz.</p></article></body></html>`;
