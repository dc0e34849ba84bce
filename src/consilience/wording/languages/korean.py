"""The Korean words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/ko")

KOREAN = beside(
    before={
        "": "섭씨, 화씨, 추가로, 총, 또, 단, 정확히",
        "about": "대략적으로, 얼추, 아마, 아마도, 어쩌면, 대충, 줄잡아, 약, 대략, 추정, 어림잡아",
        "nearly": "거의, 근",
        "at least": "적게는, 하한, 최소, 최소한, 적어도, 최저",
        "more than": "무려",
        "at most": "최대한, 많게는, 상한, 최대, 최고, 많아야, 기껏해야",
    },
    after={
        "about": "전후, 선, 언저리, 어림, 정도, 가량, 안팎, 쯤, 내외, 남짓",
        "nearly": "에 육박했다, 에 육박한다, 가까이, 가까운, 에 가까운, 에 육박하는, 육박",
        "just over": "남짓한, 여, 여명",
        "at least": "플러스, 또는 그 이상, 혹은 그 이상, 이나 그 이상, 이상",
        "more than": "을/를/이/가/도/은/는 "
        "넘+는/은/을/어/어서/어섰다/어선/어서는/어섰고/었다/었고/었으며/고/긴/겼다/길/게/는다/습니다/었습니다/어설, "
        "을/를 훌쩍/크게/훨씬/살짝/조금 넘+는/은/어/어섰다/었다/긴/게, 을/를 돌파, 을/를 "
        "돌파+했다/한/하며/해/했고/하면서, 돌파, 을/를 웃돌+았다/며/고/면서/아/았고/던, 을/를 크게/훨씬/소폭 "
        "웃도는, 을/를 크게/훨씬/소폭 웃돌았다, 을/를 상회, 을/를 상회+했다/한/하며/하고/하는, 을/를 "
        "초과+했다/한/하며/하는/해, 보다 많+은/다/이/았다, 보다 더/훨씬 많+은/이, 을 웃도는, 를 "
        "웃도는, 웃도는, 초과, 넘는, 넘게, 넘은, 을 초과, 를 초과",
        "at most": "을/를/이/가 넘지/초과하지/넘어서지 않+는/았다/아/고/을, 을/를 넘지/넘어서지 못+했다/하는/한, "
        "한도, 을/를 한도로, 을/를 넘을 수 없다, 이하, 이내, 까지",
        "less than": "을/를 밑돌+았다/며/고/면서/아/던, 을/를 하회, 을/를 하회+했다/한/하며/하는, 에 미치지 "
        "못+하는/했다/한/해/하고, 에 못 미+치는/쳤다/친/쳐, 에 달하지/이르지 않/못, 에 달하지/이르지 않+는/았다, 에 "
        "달하지/이르지 못+하는/했다/한, 보다 적+은/다/게/었다, 이/가/도 안/채 되지 않+는/았다, 이/가 안/채 되는, 을 "
        "밑도는, 를 밑도는, 밑도는, 에 못미치는, 이 채 안 되는, 도 안되는, 도 채 안 되는, 미만, 도 안 되는",
    },
    behind={
        "share": "할, 명 중 한, 명 중 1, 명 가운데 한, 개 중 한, 중 하나, 명 가운데 1",
        "factor": "배, 회, 번",
        "ambiguous number": "명/원/달러/만명/건 대",
        "not a count": "인당, 명당, 개당, 회당, 등, 위, 번째, 호실, 호선, 번지",
    },
    raised="제곱",
    bars="분의",
    powers="²: 제곱 평방, ³: 세제곱 입방",
    vague={
        "dozens": "수십",
        "hundreds": "수백",
        "thousands": "수천",
        "tens of thousands": "수만",
        "hundreds of thousands": "수십만",
        "millions": "수백만",
    },
    spelling={
        "numbers": cldr["numbers"] + ", 제로 0, 석 3, 넉 4, 닷 5, 엿 6, 륙 6",
        "multiples": cldr["multiples"] + ", 다스 x12",
        "postposed": True,
        "points": "점",
        "together": True,
        "loose": True,
        "prefixes": True,
        "bare": "십 백 천 만 억",
        "doubtful": "이조 오조 육조 이 일 사 구 구조 이만 사천 일조 이사 오만 구만",
    },
    ratios={"%": "퍼센트, 프로", "percentage points": "퍼센트포인트, 퍼센트 포인트, % 포인트, % p, 포인트"},
    trades="대 對",
    minus="마이너스 영하 음수",
    to="에서 부터",
    between="",
    joined="와 과 및",
    either="또는 혹은",
    fractions="반 0.5",
    asides={
        "share": "절반, 과반수, 대부분, 일부, 나머지",
        "unknown": "미상, 불명, 알 수 없음",
        "no figure": "없음",
        "part": "그중, 포함, 중",
        "vague word": "여러, 몇, 수많은, 많은, 다수",
    },
    months="일월 이월 삼월 사월 오월 유월 육월 칠월 팔월 구월 시월 십일월 십이월",
    durations=cldr["durations"] + " 년 월 일 시 분 초 시간 분간 초간 일간 년간 주간 개월 달 살 세 세기 년대",
    changes="떨어졌다 떨어져 떨어진 올랐다 올라 오른 늘었다 늘어 늘어난 증가 증가한 감소 감소한 줄었다 줄어 하락 "
    "상승 "
    "치솟았다 급락 급등 확대",
    names="제 번 호",
    wholes="분의",
    left="에서",
    onto="으로 로",
    people="명 명의 개 개의 마리 마리의 대 대의 건 건의 인 사람 곳 채 척 권 장 병 잔 켤레 송이 그루 가구 사망자 "
    "부상자 군인 시민 어린이",
    persons="명 사람",
    closing="은 는 이 가 을 를 의 에 와 과 로 으로 도 만 입니다 이다 이며 이고 인 에서 까지 부터 였다 이었다 라고 "
    "이라고 짜리 구조 구조대 구조대원 구조물 사건 사고 사장 사람들 일부 이번 이후 이전 이유 구청 오만한",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", KRW: 원 원의, USD: 달러 미국달러 미달러 불, EUR: 유로, GBP: 파운드, JPY: 엔, "
    "CNY: 위안 위안화, INR: 루피, HKD: 홍콩달러, cent: 센트 전, kilo: 킬로, kg: 킬로그램, tonne: 톤, m²: 제곱미터 "
    "평방미터, "
    "km²: 제곱킬로미터 평방킬로미터, degree: 도, °C: 섭씨, °F: 화씨, pyeong: 평, metre: 미터, GB: 기가, MB: 메가",
)
