/** Offers in Korean. */
import { examples } from '../language.ts';
import type { OfferLanguage } from '../offer-language.ts';

/** The words in which Korean pages sell or ask. */
export const offersKo: OfferLanguage = {
  code: 'ko',
  joined: true,
  address: '당신 여러분 고객님 독자님 저희 본지',
  ours: '저희 본지',
  rows: [
    {
      kind: 'gate',
      strength: 'strong',
      phrases:
        '계속읽으시려면 / 기사를계속 / 전문을보시려면 / 전체기사를…구독 / 유료회원전용 / 구독자전용 / 회원전용기사 / 로그인하시면…기사 / 로그인후이용 / 이기사는…구독 / 이기사는…회원 / 구독회원만 / 나머지기사를',
      examples:
        __EXAMPLES__ &&
        examples(['이 기사는 유료 구독자 전용 기사입니다', '전체 기사를 보려면 구독하세요'], ['재판은 계속된다.']),
    },
    {
      kind: 'meter',
      strength: 'strong',
      phrases: '무료 기사가 … 남 / 남은 무료 기사 / 무료 기사 … 남았',
      examples: __EXAMPLES__ && examples(['무료 기사가 2건 남았습니다']),
    },
    {
      kind: 'newsletter',
      strength: 'strong',
      phrases:
        '뉴스레터구독 / 뉴스레터를구독 / 뉴스레터신청 / 뉴스레터를받아 / 이메일로받아 / 이메일주소를입력 / 메일로받아 / 메일함으로 / 뉴스레터를…보내 / 구독해지 / 수신동의 / 레터구독 / 무료뉴스레터',
      examples:
        __EXAMPLES__ && examples(['뉴스레터를 구독하세요', '이메일 주소를 입력하세요'], ['장관이 이메일을 보냈다.']),
    },
    {
      kind: 'app',
      strength: 'strong',
      phrases:
        '앱다운로드 / 앱을다운로드 / 앱설치 / 앱에서보기 / 앱으로보기 / 앱을설치 / 앱으로 언제 / 앱에서 언제 / 앱을 다운로드 / 앱을 설치',
      examples: __EXAMPLES__ && examples(['앱으로 언제 어디서나', '앱 다운로드'], ['시는 새 앱을 만든다.']),
    },
    {
      kind: 'follow',
      strength: 'strong',
      phrases:
        '팔로우하세요 / 채널을추가하 / 채널을친구로 / 채널구독 / 채널추가 / 채널을구독 / 카카오톡채널 / 네이버에서구독 / 구독과좋아요 / 언론사구독 / 네이버구독 / 유튜브구독 / 구글뉴스에서 / 선호출처',
      examples: __EXAMPLES__ && examples(['채널을 구독하세요', '카카오톡 채널 추가'], ['경찰은 차를 쫓았다.']),
    },
    {
      kind: 'donation',
      strength: 'strong',
      phrases:
        '후원하기 / 후원해주세요 / 후원해주십시오 / 정기후원 / 후원회원 / 기사를후원 / 응원해주세요 / 후원이필요 / 좋은기사후원',
      examples: __EXAMPLES__ && examples(['후원해 주세요', '정기후원'], ['기부금은 박물관에 갔다.']),
    },
    {
      kind: 'registration',
      strength: 'strong',
      phrases:
        '로그인하면 / 로그인하시면 / 로그인해주세요 / 로그인이필요 / 로그인/회원가입 / 회원가입하고 / 회원가입하면 / 회원가입후 / 무료회원가입 / 댓글을작성하려면 / 로그인후…댓글 / 회원만이용 / 회원이되시면 / 이미회원이신 / 아직회원이아니',
      examples: __EXAMPLES__ && examples(['로그인해 주세요', '댓글을 작성하려면 로그인'], ['회원은 백 명이다.']),
    },
    {
      kind: 'subscription',
      strength: 'strong',
      phrases:
        '구독하기 / 구독신청 / 지금구독하기 / 지금구독하세요 / 정기구독 / 무료체험 / 무료로체험 / 첫달무료 / 개월무료 / 무제한이용 / 무제한으로 / 언제든지해지 / 언제든해지 / 구독상품 / 구독권 / 프리미엄구독 / 디지털구독 / 멤버십가입',
      examples: __EXAMPLES__ && examples(['지금 구독하세요', '첫 달 무료'], ['독자가 줄었다.']),
    },
    {
      kind: 'subscription',
      strength: 'button',
      phrases: '구독 / 구독하기 / 구독신청 / 자세히보기 / 구독 상품 보기 / 요금제 보기 / 이용권 보기',
      examples: __EXAMPLES__ && examples(['구독 상품 보기', '구독하기']),
    },
    {
      kind: 'newsletter',
      strength: 'button',
      phrases: '신청 / 신청하기 / 뉴스레터 / 등록 / 보내기',
      examples: __EXAMPLES__ && examples(['신청하기']),
    },
    {
      kind: 'registration',
      strength: 'button',
      phrases: '로그인 / 회원가입 / 가입하기',
      examples: __EXAMPLES__ && examples(['로그인']),
    },
    {
      kind: 'donation',
      strength: 'button',
      phrases: '후원 / 후원하기',
      examples: __EXAMPLES__ && examples(['후원하기']),
    },
    {
      kind: 'follow',
      strength: 'button',
      phrases: '팔로우 / 채널추가',
      examples: __EXAMPLES__ && examples(['팔로우']),
    },
    {
      kind: 'app',
      strength: 'button',
      phrases: '앱 다운로드 / 앱다운로드',
      examples: __EXAMPLES__ && examples(['앱 다운로드']),
    },
    {
      kind: 'newsletter',
      strength: 'weak',
      phrases: '뉴스레터 / 이메일 / 메일 / 수신 / 개인정보',
      examples: __EXAMPLES__ && examples(['뉴스레터']),
    },
    {
      kind: 'subscription',
      strength: 'weak',
      phrases: '구독 / 유료 / 무료 / 할인 / 혜택 / 프리미엄 / 멤버십 / 신문',
      examples: __EXAMPLES__ && examples(['구독']),
    },
    { kind: 'donation', strength: 'weak', phrases: '후원 / 기부 / 응원', examples: __EXAMPLES__ && examples(['후원']) },
    {
      kind: 'registration',
      strength: 'weak',
      phrases: '로그인 / 회원가입 / 회원 / 비밀번호 / 댓글 / 가입',
      examples: __EXAMPLES__ && examples(['로그인']),
    },
    {
      kind: 'follow',
      strength: 'weak',
      phrases: '팔로우 / 채널 / 유튜브 / 카카오 / 네이버 / 알림',
      examples: __EXAMPLES__ && examples(['채널']),
    },
    { kind: 'app', strength: 'weak', phrases: '앱 / 다운로드', examples: __EXAMPLES__ && examples(['다운로드']) },
  ],
};
