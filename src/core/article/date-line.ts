/** Lines that say nothing but when the article was published or changed: its dates carry that already. */
import { comparable } from '../text.ts';
import { monthNames } from './month-names.ts';

/** Words that tell what a date is about, in languages side by side. */
const ABOUT =
  'published updated update posted modified created uploaded revised aktualisiert aktualisierung veröffentlicht erschienen stand geändert erstellt publié publiée modifié modifiée mis mise actualisé publicado publicada actualizado actualizada actualización atualizado atualizada atualização pubblicato pubblicata aggiornato aggiornata aggiornamento gepubliceerd geplaatst bijgewerkt publicerad uppdaterad publisert oppdatert udgivet opdateret offentliggjort julkaistu päivitetty opublikowano aktualizacja dodano publikacja publikováno aktualizováno vydáno publikované aktualizované megjelent frissítve publicat actualizat yayınlanma yayınlanma güncelleme güncellenme güncellendi опубликовано обновлено изменено публикации опубліковано оновлено diterbitkan diperbarui نشر تحديث النشر 公開 更新 最終更新 更新日時 公開日 公開日時 配信 掲載 投稿 発表 입력 수정 등록 승인 기사입력 기사수정 发布 发布时间 更新时间 發布時間 發布'.split(
    ' ',
  );
/** Words that may stand beside a date: the hour, its zone, small words. */
const BESIDE =
  'first last latest originally on at by in the of a m p am pm et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc cet cest bst ist jst kst aest aedt sgt hkt wib min mins minutes minute read time date hour hours uhr um am vom zuletzt letzte letztes im lesezeit minuten le la les à jour h heures dernière de temps lecture el las los a hora horas hs última fecha em às última data il alle ore ultimo op om uur laatste den kl klockan senast senaste sist siste d klo viimeksi o godz data ostatnia r v ve dne hodin poslední tarihi saat son в дата мск время о час ultima ora pukul tanggal آخر في الساعة تاريخ تم 最終 日時 오전 오후 최종'.split(
    ' ',
  );
const KNOWN: ReadonlySet<string> = new Set([...ABOUT, ...BESIDE]);
const TOLD: ReadonlySet<string> = new Set(ABOUT);

/** Words that no list has, such as the name of a day. */
const MAX_OTHERS = 1;
/** Longer lines tell more, in characters. */
const MAX_LENGTH = 140;
/** With a clock beside the date and no word beside both, nothing needs to be said about it. */
const CLOCK = /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/u;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** Figures, and the signs that stand behind the figures of a date in the scripts of Chinese, Japanese and Korean. */
const FIGURES = /[\d年月日号時时分秒點点년월일시분초]+/gu;

/** Is the text a date with words that tell what it is about, in the article's language (BCP 47) or another? */
export function isDateLine(text: string, language: string): boolean {
  if (text.length > MAX_LENGTH || !YEAR.test(text)) return false;
  let [isTold, others] = [false, 0];
  for (const word of comparable(text).split(' ')) {
    const bare = word.replace(FIGURES, '');
    if (TOLD.has(word) || TOLD.has(bare)) isTold = true;
    else if (bare !== '' && !KNOWN.has(bare) && !monthNames(language).has(bare)) others++;
  }
  return isTold ? others <= MAX_OTHERS : others === 0 && CLOCK.test(text);
}
