/** Korean: the words that lead from a quotation to its speaker. */
import { examples } from '../language.ts';
import type { QuoteLanguage } from '../quote-language.ts';
import { NO_WORDS } from '../no-words.ts';

const SAYS =
  '말했 말하 말한 말했다 밝혔 밝히 밝힌 했다 했고 했으며 한다 강조 주장 전했 전하 지적 비판 설명 덧붙 호소 반박 반문 썼다 적었 적은 물었 답했 답하 화답 평가 촉구 경고 약속 반발 토로 언급 요구 당부 고백 인정 부인 예측 전망 분석 자세 의사 가능성 외쳤 반대 소개 회상 질타 꼬집 일축 우려 다짐 선언 감사 거듭 해석 목소리 입장 불쾌 기대 털어놨 귀띔 진단 짚었 내다봤 강변 성토 비난 쉬었 한숨 드러냈 나타냈 알렸 공개 제안 격려 축하 조언 안내 발표 내비쳤 다그쳤 되물 반색 하소연 울먹 표했';

/** Korean quotations. */
export const ko: QuoteLanguage = {
  ...NO_WORDS,
  code: 'ko',
  cues: [
    {
      frame: 'say',
      words: SAYS,
      examples:
        __EXAMPLES__ &&
        examples(
          [
            '박서준 시장은 5일 “다리는 봄까지 닫혀 있을 것”이라고 말했다.',
            '“이미 충분히 기다렸다”고 박 시장은 밝혔다.',
          ],
          ['그 마을에는 “항구 축제” 행사가 있다.'],
        ),
    },
  ],
  stream: {
    spaced: true,
    topics: '은 는 께서는 도 이 가',
    quotatives:
      '이라고도 이라고 라고도 라고 고도 고 이라며 라며 며 이라면서 라면서 면서 이라는 라는 는 등으로 등의 으로 로',
    says: SAYS,
    sources: '에_따르면 에따르면',
    titles:
      '대통령 전_대통령 당선인 후보 대표 원내대표 의원 위원 위원장 최고위원 장관 차관 총리 시장 도지사 지사 군수 구청장 대변인 수석대변인 교수 박사 연구원 씨 회장 부회장 사장 대표이사 이사 이사장 감독 코치 선수 관계자 변호사 검사 판사 총장 청장 국장 실장 본부장 센터장 원장 소장 팀장 기자 작가 배우 가수 의사 교사 교장 목사 신부 스님 주민 직원 학생 의장 총재 사령관 대사 애널리스트 연구위원 비서관 수석 행정관 권한대행 직무대행 부장 과장 대위 소령 경찰서장 서장',
    surnames:
      '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 양 손 배 백 허 유 남 심 노 하 곽 성 차 주 우 구 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용',
    between: '전 현 신임 수석 원내 겸 명예 부',
    pronouns: '그 그녀 이들 그들',
    bodies: '당 부 청 원 회 사 국 시 도 군 대학교 정부 은행 위원회 협회 연합 재단 그룹 측 계',
  },
};
