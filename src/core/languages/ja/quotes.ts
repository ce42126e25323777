/** Japanese: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';
import { NO_WORDS } from '../no-words.ts';

const SAYS =
  '述べ 語 話 説明 強調 指摘 主張 批判 コメント 訴え 明かし 明らか 答え 回答 発言 表明 反論 否定 警告 評価 振り返 書い 投稿 つづ 綴 呼びかけ 呼び掛け 求め 尋ね 問い 伝え 報告 不満 喜 嘆 力を込め 断言 宣言 約束 釈明 謝罪 抗議 たたえ 称賛 非難 懸念 期待 見て 見る 考え 思 言 し、 した。 している。 する。 笑 叫 つぶや 漏らし 弁明 予測 分析 感謝 意気込 目標を掲げ 誓 決意 胸を張 首をかしげ 打ち明け 紹介 歓迎 助言 表現';

/** Japanese quotations. */
export const ja: QuoteLanguage = {
  ...NO_WORDS,
  code: 'ja',
  cues: [
    {
      frame: 'say',
      words: SAYS,
      examples:
        __EXAMPLES__ &&
        examples(
          [
            '山本花子市長は5日、記者団に「橋は春まで閉じたままだ」と述べた。',
            '「もう十分に待った」と山本さんは話した。',
          ],
          ['町には「港祭り」という祭りがある。'],
        ),
    },
  ],
  stream: {
    topics: 'は も が',
    quotatives: 'と だと などと であると',
    says: SAYS,
    sources: 'によると によれば',
    titles:
      '氏 さん 容疑者 被告 首相 大統領 副大統領 前大統領 元大統領 次期大統領 前首相 元首相 総理 大臣 相 外相 財務相 国防相 防衛相 長官 官房長官 副長官 報道官 知事 市長 町長 村長 区長 議員 代表 党首 総裁 幹事長 委員長 議長 書記長 主席 総書記 事務総長 局長 部長 課長 社長 会長 副社長 専務 取締役 教授 准教授 名誉教授 講師 博士 研究員 医師 弁護士 検事 裁判長 裁判官 監督 コーチ 選手 投手 捕手 主将 記者 編集長 院長 校長 園長 所長 署長 警部 警部補 理事長 理事 担当者 関係者 広報 店長 住職 司教 教皇 国王 女王 王子 大使 将軍 司令官 アナリスト エコノミスト 作家 歌手 俳優 女優 漫画家 君 ちゃん 様',
    pronouns: '彼 彼女 同氏 同相 同知事 同社長 同教授 自身',
    bodies: '省 庁 党 社 局 署 会 側 部 課 府 院 国 市 県 州 大学 政府 銀行 委員会 連合 組合 協会 機構 軍 隊 派',
  },
};
