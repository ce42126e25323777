/** Invented news in five languages: the paragraphs that constructed pages are made of. */

/** What a constructed page needs in one language. */
export interface InventedNews {
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** A line of an offer, and the label of its button. */
  readonly offer: readonly [pitch: string, button: string];
  /** A word of the first paragraph and what an editor might put in its place. */
  readonly edit: readonly [from: string, to: string];
}

/** Eight paragraphs each; the second holds a quotation in the language's own marks. */
export const INVENTED_NEWS: readonly InventedNews[] = [
  {
    language: 'en',
    paragraphs: [
      'The harbour of Ostermoor will stay open through the winter, although the ice has already reached the second pier and the pilots have asked for a stronger boat.',
      '“We have seen thicker ice than this, and we have seen it leave again,” said the harbour master, Tilde Grannock, who has kept a diary of the frost since she was nine.',
      'The town council wants to spend the money on new lamps for the quay, because three people slipped there last week and one of them lost a crate of lemons.',
      'Fishermen on the northern bank complain that the channel is too narrow for two boats, and that the larger one never waits for the smaller one to pass.',
      'A professor from the college in Varn has measured the water for twelve years and says that the warm current now turns away one mile before the lighthouse.',
      'The oldest inhabitant remembers a February when the mail came over the ice with dogs, and when the schoolmaster skated to the island every Monday morning.',
      'If the frost lasts until the middle of the month, the ferry will run only twice a day, and the bakers on the island will have to bake their own bread.',
      'The next meeting of the council takes place on Thursday in the old rope factory, where the stove was repaired after a long quarrel about the bill.',
    ],
    offer: ['Unlimited access to every story for only €2 a month, cancel any time.', 'Subscribe now'],
    edit: ['stronger', 'larger'],
  },
  {
    language: 'de',
    paragraphs: [
      'Der Hafen von Ostermoor bleibt den Winter über offen, obwohl das Eis schon am zweiten Steg steht und die Lotsen um ein stärkeres Boot gebeten haben.',
      '„Wir haben schon dickeres Eis gesehen und sind trotzdem hinausgekommen“, sagte die Hafenmeisterin Tilde Grannock, die seit ihrer Kindheit ein Frosttagebuch führt.',
      'Der Gemeinderat will das Geld lieber für neue Laternen am Kai ausgeben, weil dort in der vergangenen Woche drei Menschen ausgerutscht und gestürzt sind.',
      'Die Fischer vom Nordufer klagen, die Fahrrinne sei für zwei Boote zu schmal, und das größere warte nie, bis das kleinere an der Boje vorbei sei.',
      'Eine Professorin aus Varn misst das Wasser seit zwölf Jahren und sagt, dass die warme Strömung inzwischen eine Meile vor dem Leuchtturm nach Westen abbiegt.',
      'Der älteste Einwohner erinnert sich an einen Februar, in dem die Post mit Hunden über das Eis kam und der Lehrer montags zur Insel hinüberlief.',
      'Hält der Frost bis zur Monatsmitte, fährt die Fähre nur noch zweimal am Tag, und die Bäcker auf der Insel müssen ihr Brot wieder selbst backen.',
      'Die nächste Sitzung findet am Donnerstag in der alten Seilerei statt, deren Ofen nach langem Streit um die Rechnung endlich repariert worden ist.',
    ],
    offer: ['Unbegrenzter Zugang zu allen Artikeln für 2 € im Monat, jederzeit kündbar.', 'Jetzt abonnieren'],
    edit: ['stärkeres', 'größeres'],
  },
  {
    language: 'fr',
    paragraphs: [
      'Le port d’Ostermoor restera ouvert tout l’hiver, bien que la glace ait déjà atteint le deuxième quai et que les pilotes réclament un bateau plus solide.',
      '« Il y a eu des glaces plus épaisses, et elles sont toutes reparties », a déclaré la capitaine du port, Tilde Grannock, qui tient un journal du gel depuis l’enfance.',
      'Le conseil municipal préfère acheter de nouvelles lampes pour le quai, car trois personnes y ont glissé la semaine dernière et une caisse de citrons a été perdue.',
      'Les pêcheurs de la rive nord se plaignent que le chenal est trop étroit pour deux bateaux et que le plus grand ne laisse jamais passer le plus petit.',
      'Une professeure de Varn mesure la température de l’eau depuis douze ans et affirme que le courant chaud tourne désormais un mille avant le phare.',
      'Le doyen du village se souvient d’un mois de février où le courrier arrivait sur la glace avec des chiens et où le maître d’école patinait jusqu’à l’île.',
      'Si le gel dure jusqu’au milieu du mois, le bac ne partira que deux fois par jour et les boulangers de l’île devront cuire eux-mêmes leur pain.',
      'La prochaine séance aura lieu jeudi dans l’ancienne corderie, dont le poêle a enfin été réparé après une longue querelle au sujet de la facture.',
    ],
    offer: ['Accès illimité à tous les articles pour 2 € par mois, sans engagement.', 'Je m’abonne'],
    edit: ['solide', 'robuste'],
  },
  {
    language: 'es',
    paragraphs: [
      'El puerto de Ostermoor seguirá abierto todo el invierno, aunque el hielo ya ha llegado al segundo muelle y los prácticos han pedido un barco más fuerte.',
      '«Hemos visto hielos más gruesos que este, y todos se fueron», dijo la capitana del puerto, Tilde Grannock, que lleva un diario de las heladas desde niña.',
      'El ayuntamiento prefiere gastar el dinero en farolas para el muelle, porque tres personas resbalaron allí la semana pasada y se perdió una caja de limones.',
      'Los pescadores de la orilla norte se quejan de que el canal es demasiado estrecho para dos barcos y de que el grande nunca espera al pequeño.',
      'Una profesora de Varn mide el agua desde hace doce años y afirma que la corriente cálida se desvía ahora una milla antes de llegar al faro.',
      'El vecino más viejo recuerda un febrero en que el correo llegaba sobre el hielo con perros y el maestro patinaba los lunes hasta la isla.',
      'Si la helada dura hasta mediados de mes, el transbordador saldrá solo dos veces al día y los panaderos de la isla tendrán que hacer su propio pan.',
      'La próxima sesión será el jueves en la antigua fábrica de cuerdas, cuya estufa fue reparada por fin tras una larga disputa por la factura.',
    ],
    offer: ['Acceso ilimitado a todos los artículos por solo 2 € al mes, cancela cuando quieras.', 'Suscríbete'],
    edit: ['fuerte', 'resistente'],
  },
  {
    language: 'ja',
    paragraphs: [
      '氷がすでに二番目の桟橋まで達し、水先人がもっと頑丈な船を求めているにもかかわらず、オスターモールの港は冬のあいだも開いたままになる見通しだ。',
      '「これより厚い氷も見てきたが、いつも春には消えていった」と、九歳のころから霜の日記をつけている港長のグラノック氏は桟橋の上で語った。',
      '町議会は先週三人が足を滑らせ、レモンの箱が一つ海に落ちたことから、岸壁の新しい街灯のほうに予算を使いたいという考えを示している。',
      '北岸の漁師たちは、水路が二隻の船には狭すぎるうえ、大きいほうの船が小さいほうの通過を待ったことは一度もないと不満を口にしている。',
      '十二年にわたって水温を測ってきたバルンの教授によると、暖かい海流はいまでは灯台の一マイル手前で西の方角へ向きを変えているという。',
      '町でいちばん年上の住民は、郵便が犬ぞりで氷の上を運ばれ、校長が月曜の朝ごとに島まで滑って通っていた二月のことをよく覚えている。',
      '霜が月の半ばまで続いた場合、渡し船は一日に二便だけとなり、島のパン屋は自分たちの店でパンを焼かなければならなくなる見込みだ。',
      '次の会合は木曜日に古い綱の工場で開かれる予定で、そこの暖炉は請求書をめぐる長い言い争いの末にようやく先月修理されたばかりである。',
    ],
    offer: ['すべての記事が読み放題、月額200円、いつでも解約できます。', '購読する'],
    edit: ['頑丈な', '丈夫な'],
  },
];
