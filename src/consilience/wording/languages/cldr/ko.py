"""Words of Unicode CLDR for the locale ko, written by docs/print_language_tables.py."""

NUMBERS = (
    "공 0, 영 0, 일 1, 한 1, 하나 1, 두 2, 둘 2, 이 2, 삼 3, 세 3, 셋 3, 네 4, 넷 4, 사 4, 오 5, 다섯 5, 육 6, "
    "여섯 6, 칠 7, 일곱 7, 팔 8, 여덟 8, 구 9, 아홉 9, 열 10, 스물 20, 서른 30, 마흔 40, 쉰 50, 예순 60, 일흔 70, "
    "여든 80, 아흔 90, 스무 20"
)
"""Number words that are added."""

MULTIPLES = "십 1, 백 2, 천 3, 만 4, 억 8, 조 12, 경 16"
"""Number words that multiply, by powers of ten."""
