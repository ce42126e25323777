/** Offers in Chinese. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Chinese pages sell or ask. */
export const offersZh: OfferLanguage = {
  code: 'zh',
  joined: true,
  address: '您 你 我们 我們 本报 本報 本刊 本站 本网',
  ours: '我们 我們 本报 本報 本刊 本站 本网',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        '继续阅读请 / 繼續閱讀請 / 登录后…阅读 / 登入後…閱讀 / 订阅后…阅读 / 訂閱後…閱讀 / 订阅以继续 / 訂閱以繼續 / 阅读全文请 / 閱讀全文請 / 仅限订阅 / 僅限訂閱 / 仅限会员 / 僅限會員 / 会员专享 / 會員專享 / 會員限定 / 订户专享 / 訂戶專享 / 付费阅读 / 付費閱讀 / 解锁全文 / 解鎖全文 / 成为会员…阅读 / 成為會員…閱讀 / 加入會員…閱讀',
      examples: __EXAMPLES__ && examples(['登录后继续阅读全文', '訂閱後即可閱讀全文'], ['他继续担任主席。']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        '免费文章…剩余 / 免費文章…剩餘 / 本月免费…篇 / 本月免費…篇 / 已达…上限 / 還可閱讀 / 还剩 … 免费 / 剩余免费 / 還剩 … 免費',
      examples: __EXAMPLES__ && examples(['您本月还剩2篇免费文章', '本月免费文章剩余2篇'], ['报告共有三篇。']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        '订阅电子报 / 訂閱電子報 / 订阅我们的…简报 / 訂閱我們的…電子報 / 订阅…通讯 / 訂閱…電郵 / 订阅…邮件 / 免费订阅…邮 / 免費訂閱…電子報 / 输入您的邮箱 / 输入邮箱 / 輸入您的電子郵件 / 輸入電郵 / 您的电子邮件 / 您的電子郵件 / 您的邮箱 / 发送到您的邮箱 / 寄到您的信箱 / 退订 / 取消訂閱 / 电子报订阅 / 電子報訂閱',
      examples: __EXAMPLES__ && examples(['订阅电子报', '请输入您的邮箱'], ['他收到一封邮件。']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        '下载客户端 / 下载app / 下載app / 打开app / 打開app / app下载 / app下載 / 扫码下载 / 下载…客户端 / 下載…應用程式 / 掃描…下載 / 用app看 / 客户端阅读 / 下载我们的应用 / 我们的应用 / 下載我們的',
      examples: __EXAMPLES__ && examples(['下载我们的应用', '下载客户端', '下載APP'], ['公司推出新产品。']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        '关注我们 / 關注我們 / 追蹤我們 / 追踪我们 / 关注…公众号 / 微信公众号 / 扫码关注 / 扫一扫…关注 / 加入…群组 / 加入…群組 / 加入line / 按讚 / 訂閱…頻道 / 订阅…频道 / 追蹤…粉絲團 / 加line好友 / google新聞追蹤 / google新闻…关注 / 設為偏好來源',
      examples: __EXAMPLES__ && examples(['关注我们的公众号', '追蹤我們的粉絲團'], ['警方关注此案。']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        '支持我们 / 支持我們 / 捐款支持 / 立即捐款 / 赞助我们 / 贊助我們 / 请支持 / 請支持 / 小額贊助 / 定期定額 / 捐助我們 / 您的支持 / 你的支持',
      examples: __EXAMPLES__ && examples(['请支持我们', '立即捐款'], ['民众捐款给灾区。']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        '注册账号 / 註冊帳號 / 免费注册 / 免費註冊 / 加入會員 / 成为会员 / 成為會員 / 登录后评论 / 登录后…发表 / 登入後留言 / 请先登录 / 請先登入 / 已有账号 / 已有帳號 / 还没有账号 / 還沒有帳號 / 已是会员 / 已是會員 / 已经是订 / 已是訂戶 / 注册免费 / 免费注册 / 註冊免費 / 免費註冊',
      examples:
        __EXAMPLES__ && examples(['注册免费账号即可评论', '请先登录', '免費註冊會員'], ['会员大会在五月举行。']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        '立即订阅 / 立即訂閱 / 订阅方案 / 訂閱方案 / 免费试用 / 免費試用 / 免费试读 / 免費試閱 / 无限阅读 / 無限閱讀 / 無限暢讀 / 暢讀 / 畅读 / 随时取消 / 隨時取消 / 首月免 / 首月仅 / 首月只 / 首月僅 / 首月…元 / 订阅会员 / 訂閱會員 / 成为订户 / 成為訂戶 / 每月只需 / 限时优惠 / 限時優惠 / 开通会员 / 購買訂閱 / 升级会员 / 升級會員',
      examples: __EXAMPLES__ && examples(['立即订阅', '無限閱讀全站文章'], ['平台失去许多用户。']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases: '订阅 / 訂閱 / 立即订阅 / 立即訂閱 / 查看方案 / 查看方案 / 查看优惠 / 查看套餐 / 查看優惠',
      examples: __EXAMPLES__ && examples(['查看方案', '订阅']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '提交 / 送出 / 電子報 / 电子报 / 訂閱 / 订阅',
      examples: __EXAMPLES__ && examples(['電子報']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '登录 / 登入 / 注册 / 註冊 / 登录注册 / 加入會員',
      examples: __EXAMPLES__ && examples(['登录']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '捐款 / 赞助 / 贊助 / 支持我們',
      examples: __EXAMPLES__ && examples(['捐款']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '关注 / 關注 / 追蹤 / 按讚',
      examples: __EXAMPLES__ && examples(['关注']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '下载 / 下載 / 打开app / 下載app / 下载应用 / 下载客户端 / 下載應用 / 下載app',
      examples: __EXAMPLES__ && examples(['下载应用', '下载']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: '电子报 / 電子報 / 邮箱 / 電郵 / 电子邮件 / 電子郵件 / 隐私 / 隱私',
      examples: __EXAMPLES__ && examples(['邮箱']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: '订阅 / 訂閱 / 会员 / 會員 / 优惠 / 優惠 / 免费 / 免費 / 付费 / 付費 / 方案',
      examples: __EXAMPLES__ && examples(['订阅']),
    },
    {
      kind: 'donation',
      strength: 'weak',
      phrases: '捐款 / 捐助 / 赞助 / 贊助 / 支持',
      examples: __EXAMPLES__ && examples(['捐款']),
    },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: '登录 / 登入 / 注册 / 註冊 / 账号 / 帳號 / 密码 / 密碼 / 评论 / 留言',
      examples: __EXAMPLES__ && examples(['登录']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: '关注 / 關注 / 追蹤 / 公众号 / 微信 / 微博 / line / facebook / telegram / 频道 / 頻道',
      examples: __EXAMPLES__ && examples(['关注']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'app / 客户端 / 下载 / 下載 / 扫码 / 掃描',
      examples: __EXAMPLES__ && examples(['客户端']),
    },
  ],
};
