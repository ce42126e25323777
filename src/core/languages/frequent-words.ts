/** The most frequent words of each language that parts its words by blanks: they tell the language where a page does not. */

/** Some ten words of each language by its BCP 47 primary tag, blank separated. Every page is held against all of them. */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  cs: 'a v na se že je to s z do',
  da: 'og at det er en til på af der for',
  de: 'der die und das ist nicht mit ein von den',
  en: 'the of and to in that is was for with',
  es: 'el la de que y en los del las por',
  fi: 'ja on ei että se oli hän myös kun mutta',
  fr: 'le la les des et est dans une du pour',
  hi: 'के की है में को और से का ने पर',
  hu: 'a az és hogy nem is egy meg csak már',
  id: 'yang dan di dengan untuk ini itu dari dalam tidak',
  it: 'di che il la e per un del della non',
  nl: 'de het een van en in dat is op te',
  no: 'og at det er en til på av som for',
  pl: 'w na i z się nie do to że o',
  pt: 'de que o a e do da em um para',
  ro: 'și de la în că nu este pentru din care',
  ru: 'и в не на что с по как это из',
  sv: 'och att det som en på är av för med',
  tr: 've bir bu da de için ile olarak daha çok',
  uk: 'і в не на що з та у це до',
};
