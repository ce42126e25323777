/** Chinese: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';
import { NO_WORDS } from '../no-words.ts';

const SAYS =
  '说 說 表示 称 稱 指出 强调 強調 认为 認為 写道 寫道 回应 回應 解释 解釋 补充 補充 告诉 告訴 透露 坦言 直言 介绍 介紹 呼吁 呼籲 警告 批评 批評 宣布 承认 承認 回答 问 問 喊 感叹 感嘆 提到 谈到 談到 声明 聲明 形容 重申 回忆 回憶 总结 建议 否认 质疑 評論 评论 轉述 转述 发文 發文';

/** Chinese quotations. */
export const zh: QuoteLanguage = {
  ...NO_WORDS,
  code: 'zh',
  cues: [
    {
      frame: 'say',
      words: SAYS,
      examples:
        __EXAMPLES__ &&
        examples(
          ['市长李春明表示：“大桥将继续关闭到春天。”', '“我们已经等得够久了。”李春明说。'],
          ['镇上有一个叫“港口节”的节日。'],
        ),
    },
  ],
  stream: {
    topics: '',
    quotatives: '',
    says: SAYS,
    sources: '',
    titles:
      '总统 總統 前总统 副总统 总理 總理 首相 部长 部長 外长 外長 发言人 發言人 主席 书记 書記 市长 市長 省长 州长 州長 议员 議員 立委 教授 副教授 研究员 研究員 主任 局长 局長 院长 院長 校长 校長 会长 會長 秘书长 秘書長 董事长 董事長 总裁 總裁 经理 經理 创始人 創辦人 专家 專家 分析师 分析師 律师 律師 医生 醫師 记者 記者 教练 教練 球员 球員 队长 隊長 导演 導演 演员 演員 歌手 作家 大使 将军 司令 警官 负责人 負責人 工程师 老师 老師 居民 村民 学生 學生 候选人 候選人 委员 委員',
    titleFirst: true,
    pronouns: '他 她 他们 她们 他們 该发言人 其',
    bodies:
      '部 党 黨 社 局 会 會 院 府 国 國 市 省 州 大学 大學 政府 公司 银行 銀行 集团 集團 委员会 委員會 协会 協會 组织 組織 军 軍',
  },
};
