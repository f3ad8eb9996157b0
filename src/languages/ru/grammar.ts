/** Small words, stems and endings of Russian by which phrases are read. */
import type { GrammarWords } from "../../types.ts";

export const grammar: GrammarWords = {
  legalForms: "Ltd Limited Inc Incorporated Corp PLC LLC GmbH Oyj NV N.V SA S.A",
  adjectives: "-ий -ый -ой -ая -яя -ое -ее -ого -его -ому -ему -ым -им -ом -ем -ей -ую -юю -ые -ие -ых -их -ыми -ими",
  obliqueAdjectives: "-ой -ом -ых -их -ого -ему -ому -ую -ей",
  innerAdjectives: "-ой -ому -ему -ей -им",
  fieldAdjectives: "-ский -ская -ское -ный -ная -ное",
  townAdjectives: "-ский -ская -ское",
  regionAdjectives: "област- город- крае- район- республикан- окруж- государственн-",
  seekers: "кандидатур- претенд-",
  their: "его её их",
  which: "котор-",
  from: "из",
  such: "такие таких таким такими",
  as: "как",
  attached: "при",
  sides: "у за составе",
  scores: "отлич- забил- забива- заброс- оформ- реализов- порази- голы гол голами шайбы шайбу мячи мяч",
  yearsOld: "летн-",
  acronymEnds: "а у ом е",
  matches: "матч- игр- побед- поражен- встреч-",
  easternEndings: `
    ом ем|instrumental
    а я|genitive accusative
    у ю|dative
    е|prepositional`,
  softEnds: "я- ю- е-",
  familyForms: "-ов -ев -ин -ский -ова -ева -ина",
  maleForms: "-ов -ев -ин -ын",
  feminine: "а",
  familyPlaces: "-ово -ево -ино -ыно",
  initials: "дж- ю- я- хб- хв- хг- хд- хж- хз- хй- хк- хл- хм- хн- хп- хр- хс- хт- хф- хх- хц- хч- хш- хщ- хъ- хь-",
  placeForms: "-а -я -ы -и",
  placeEnds: "а ия я",
  rareEnds: "я",
  stopped: "Co Corp Inc Ltd",
};
