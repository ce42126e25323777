/** Offers in Japanese. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Japanese pages sell or ask. */
export const offersJa: OfferLanguage = {
  code: 'ja',
  joined: true,
  address: 'あなた 皆さま 当社 弊社 弊紙 本紙 お客さま お客様',
  ours: '当社 弊社 弊紙 本紙',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        '続きを読むには / 続きをお読みいただけます / 続きは…会員 / 続きをお読みになるには / この記事は…会員限定 / この記事は…有料 / 会員限定の記事です / 会員限定記事です / 有料会員限定 / 有料記事です / 残り…文字 / 登録すると続き / 続きが読めます / 全文を読むには / 全文は…会員 / ログインして続きを読む',
      examples:
        __EXAMPLES__ && examples(['この記事は会員限定です。', '登録すると続きが読めます'], ['裁判は来月も続く。']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases:
        '無料で読める記事…残り / 今月の無料…本 / 無料閲覧…上限 / 閲覧本数…上限 / 無料記事は残り / 残り … 本の無料 / 無料で読める記事',
      examples:
        __EXAMPLES__ && examples(['今月の無料記事は残り2本です', '今月の無料記事は残り2本'], ['記事が三本載った。']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        'ニュースレターに登録 / ニュースレターを登録 / ニュースレターの登録 / ニュースレターを購読 / メルマガ登録 / メルマガに登録 / メールマガジン登録 / メールマガジンに登録 / メールアドレスを入力 / ご登録いただいたメール / メールでお届け / メールでお知らせ / メールで配信 / 配信登録 / ニュースレターをお届け / 配信解除 / 最新情報をお届け / メールマガジンにご登録 / メールマガジンに登録 / 無料メールマガジン / メルマガ登録',
      examples:
        __EXAMPLES__ &&
        examples(
          ['無料メールマガジンにご登録ください', 'ニュースレターに登録する', 'メールアドレスを入力してください'],
          ['大臣は登録制度を見直す。'],
        ),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        'アプリをダウンロード / アプリのダウンロード / アプリで読む / アプリで開く / 公式アプリ…ダウンロード / アプリ…インストール / アプリなら / アプリでいつでも',
      examples:
        __EXAMPLES__ &&
        examples(['アプリでいつでもニュースを読めます', 'アプリをダウンロード'], ['市は駐車場のアプリを作る。']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        'フォローしてください / をフォローする / フォローする / フォローはこちら / 友だち追加 / チャンネル登録 / 公式LINE / 公式line / で最新情報 / をフォローして / 公式x…フォロー',
      examples: __EXAMPLES__ && examples(['公式アカウントをフォローする', '友だち追加'], ['警察は車を追った。']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        '寄付をお願い / 寄付のお願い / ご寄付 / ご支援をお願い / 寄付する / 支援する / ご支援ください / サポートをお願い',
      examples: __EXAMPLES__ && examples(['ご寄付のお願い', 'ご支援ください'], ['市民の寄付で博物館が建った。']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        '会員登録はこちら / 無料会員登録 / 無料会員に登録 / 新規会員登録 / 会員登録する / 会員登録が必要 / ログインしてください / 会員の方は / 会員の方のみ / 会員限定の機能 / 会員限定サービス / 会員限定です / アカウントを作成 / コメントするには / コメントを投稿するには / ログインが必要 / 無料の会員登録 / 無料会員登録 / 会員登録で',
      examples:
        __EXAMPLES__ &&
        examples(
          ['無料の会員登録で、記事の保存ができます', '無料会員登録はこちら', '会員の方のみご利用になれます'],
          ['新会員の登録は百人だった。'],
        ),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        '有料会員になると / 有料会員になる / 有料会員登録 / 購読のお申し込み / 購読を申し込む / 購読申し込み / 定期購読はこちら / 購読はこちら / 今すぐ登録 / 今すぐ購読 / 今すぐ申し込 / 無料体験 / 無料で試す / 無料トライアル / 無料お試し / 初月無料 / カ月無料 / か月無料 / ヶ月無料 / 読み放題 / 月額…円 / お申し込みはこちら / いつでも解約 / キャンペーン実施中 / お得なキャンペーン / プランを選択 / 料金プラン / 全ての記事が / すべての記事が / 有料記事もお読み',
      examples:
        __EXAMPLES__ &&
        examples(['今すぐ登録', '有料会員になると全文が読めます', '1カ月無料'], ['購読者は十万人を超えた。']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases:
        '購読する / 購読 / 申し込む / お申し込み / 詳しく見る / 詳しくはこちら / 有料会員登録 / 会員登録 / プランを見る / 料金プラン',
      examples: __EXAMPLES__ && examples(['プランを見る', '購読する']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '登録する / 登録 / 送信 / 配信登録 / メルマガ / ニュースレター',
      examples: __EXAMPLES__ && examples(['登録する']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: 'ログイン / ログインする / 新規登録 / 会員登録 / 無料登録',
      examples: __EXAMPLES__ && examples(['ログイン']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '寄付する / 支援する',
      examples: __EXAMPLES__ && examples(['寄付する']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: 'フォローする / フォロー / 友だち追加',
      examples: __EXAMPLES__ && examples(['フォロー']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: 'アプリで開く / アプリを開く / ダウンロード / アプリをダウンロード',
      examples: __EXAMPLES__ && examples(['アプリをダウンロード', 'アプリで開く']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases:
        'ニュースレター / メルマガ / メールアドレス / メールマガジン / 配信 / プライバシーポリシー / 利用規約 / 個人情報',
      examples: __EXAMPLES__ && examples(['メルマガ']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: '購読 / 有料 / 会員 / キャンペーン / プラン / 無料 / お得 / 電子版 / 限定 / コース',
      examples: __EXAMPLES__ && examples(['電子版']),
    },
    { kind: 'donation', strength: 'weak', phrases: '寄付 / 支援 / 応援', examples: __EXAMPLES__ && examples(['寄付']) },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: '登録 / ログイン / アカウント / パスワード / コメント / スクラップ / 保存',
      examples: __EXAMPLES__ && examples(['登録']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: 'フォロー / line / youtube / twitter / facebook / instagram',
      examples: __EXAMPLES__ && examples(['フォロー']),
    },
    {
      kind: 'app',
      strength: 'weak',
      phrases: 'アプリ / ダウンロード / スマホ',
      examples: __EXAMPLES__ && examples(['アプリ']),
    },
  ],
};
