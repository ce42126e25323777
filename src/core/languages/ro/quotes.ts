/** Romanian: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import { LATIN_NAMES } from '../latin-names.ts';
import type { QuoteLanguage } from '../quote-language.ts';

/** Romanian quotations. */
export const ro: QuoteLanguage = {
  code: 'ro',
  commonNames: LATIN_NAMES,
  ownNames: {
    men: 'mihai',
    women: 'lavinia',
  },
  cues: [
    {
      frame: 'say',
      words:
        'spune spunea spunem spus spuneau afirmă afirma afirmat declară declarat zice zicea zis explică explica explicat precizează precizat adaugă adăugat arată arătat subliniază subliniat susține susțin susținut anunță anunțat transmite transmis scrie scris notează notat menționează menționat povestește povestit mărturisește mărturisit recunoaște recunoscut admite admis avertizează avertizat atrage_atenția atras_atenția consideră crede întreabă întrebat răspunde răspuns replică replicat strigă strigat conchide conchis concluzionat încheie încheiat continuă continuat completează completat insistă insistat repetă repetat promite promis asigură asigurat dă_asigurări dat_asigurări reacționează reacționat comentează comentat observă observat dezvăluie dezvăluit își_amintește amintit relatează relatat reclamă reclamat se_plânge plâns cere cerut se_arată se_precizează glumește glumit constată constatat punctează punctat',
      examples:
        __EXAMPLES__ &&
        examples(
          [
            '„Podul rămâne închis”, a spus Ana Munteanu luni.',
            'Ana Munteanu explică: „Am așteptat destul”.',
            '„Am așteptat destul”, spune Ana Munteanu.',
          ],
          ['Acolo se servește „cafea de port” în căni de tablă.'],
        ),
    },
    {
      frame: 'call',
      words:
        'numește numit descrie descris califică calificat catalogat acuză acuzat critică criticat laudă lăudat definește definit caracterizat vorbește_despre vorbit_despre',
      examples:
        __EXAMPLES__ &&
        examples(
          ['Ana Munteanu a numit planul „un cadou pentru patroni”.'],
          ['Acolo se servește „cafea de port” în căni de tablă.'],
        ),
    },
    {
      frame: 'adding',
      words:
        'spunând adăugând afirmând precizând explicând declarând subliniind avertizând susținând anunțând întrebând scriind',
      examples: __EXAMPLES__ && examples(['Ana Munteanu a părăsit sala, spunând că a fost „o greșeală uriașă”.']),
    },
    {
      frame: 'according',
      words: 'potrivit conform în_opinia după_cum_spune după_spusele în_cuvintele din_perspectiva',
      examples: __EXAMPLES__ && examples(['Potrivit Anei Munteanu, acoperișul este „într-o stare foarte proastă”.']),
    },
    {
      frame: 'noun',
      words: 'anunțul comentariul comunicatul declarația mesajul răspunsul postarea reacția scrisoarea cuvintele',
      examples: __EXAMPLES__ && examples(['Răspunsul Anei Munteanu: „Nu vom plăti”.']),
    },
  ],
  pronouns: 'el:m ea:f ei:p ele:p dânsul:m dânsa:f acesta:m aceasta:f aceștia:p acestea:p eu:x noi:x voi:x tu:x lui:m',
  honorifics: 'domnul:m doamna:f domnișoara:f dl:m dna:f d-na:f d-l:m dr prof ing av părintele:m',
  determiners:
    'un o niște acest această acești aceste acel acea acei acele fiecare orice mulți multe mai cei cele cel cea doi două trei patru cinci său sa săi sale lui lor nostru noastră al ale tot toată toți toate alt altă alți alte',
  prepositions:
    'de la în din pe cu fără pentru prin despre după până peste sub spre către lângă între printre contra împotriva înainte asupra potrivit conform din_partea dintre deasupra timpul',
  joiners:
    'și sau dar iar însă ci că să dacă când unde cum care ce pentru_că deoarece fiindcă deși ca precum încât așadar deci nici',
  relatives: 'care ce',
  as: 'cum precum',
  verbFirst: true,
  grammaticalGender: true,
  auxiliaries:
    'a au am ai ați este sunt era erau fi fost va vor ar aș ați fie nu se s-a s-au și-a i-a l-a le-a mai tot încă deja apoi însă totuși îi îl le își și cât poate pot trebuie',
  passives: 'este sunt era erau fost fi fiind',
  agents: 'de către',
  adverbs:
    'ieri azi astăzi mâine acum aici acolo atunci luni marți miercuri joi vineri sâmbătă duminică ulterior seara dimineața da nu poate chiar doar numai foarte recent totodată astfel de_asemenea',
  people:
    '*analist analistul:m avocatul:m avocata:f actorul:m actrița:f antrenorul:m artistul:m autorul:m autoarea:f campionul:m campioana:f cancelarul:m candidatul:m candidata:f căpitanul:m cercetătorul:m cercetătoarea:f cetățenii:p comandantul:m comisarul:m consilierul:m consiliera:f coordonatorul:m coordonatoarea:f deputatul:m deputata:f directorul:m directoarea:f doctorul:m economistul:m elevii:p expertul:m experta:f experții:p femeia:f fermierul:m fermierii:p fiul:m fiica:f fondatorul:m fondatoarea:f fratele:m generalul:m guvernatorul:m inginerul:m istoricul:m jucătorul:m jurnalistul:m jurnalista:f judecătorul:m judecătoarea:f liderul:m localnicii:p mama:f managerul:m manifestanții:p martorul:m medicul:s ministrul:s ministra:f muncitorii:p nepotul:m ofițerul:m omul:m părinții:p pensionarul:m polițistul:m polițiștii:p pompierii:p premierul:s preotul:m președintele:s președinta:f prefectul:s primarul:s primărița:f procurorul:s profesorul:m profesoara:f proprietarul:m proprietara:f purtătorul_de_cuvânt purtătoarea_de_cuvânt:f rectorul:s regele:m regina:f regizorul:m regizoarea:f rezidenții:p scriitorul:m scriitoarea:f secretarul:s senatorul:m senatoarea:f sindicalistul:m sora:f soția:f soțul:m sportivul:m studenta:f studentul:m studenții:p șeful:m șefa:f tatăl:m vecina:f vecinul:m vecinii:p vicepreședintele viceprimarul vorbitorul:m',
  bodies:
    'academia agenția agenției asociația asociației băncii camerei clubului comisiei companiei consiliului federației fundației guvernului institutului ministerului organizației partidului parlamentului primăriei senatului sindicatului spitalului universității uniunii autoritatea banca biserica camera clubul comisia comitetul compania comunicatul consiliul curtea direcția echipa federația firma fundația guvernul inspectoratul institutul instituția jandarmeria liga ministerul nato opoziția onu organizația parchetul parlamentul partidul poliția primăria raportul senatul sindicatul societatea spitalul tribunalul ue universitatea uniunea ziarul',
  works:
    'albumul cartea cântecul așa-numita așa-numitul așa-zisa așa-zisul cuvântul emisiunea expoziția expresia filmul hashtag intitulat intitulată lozinca melodia numit numită operațiunea piesa podcastul programul proiectul revista romanul serialul sintagma sloganul spectacolul supranumit supranumită termenul titlul ziarul',
  abbreviations: 'art dl dna dr etc ing nr prof str av',
  marks: { dashes: true },
  inflects: 'endings',
  attributesInside: true,
  dropsSubject: true,
};
