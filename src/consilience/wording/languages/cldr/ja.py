"""Words of Unicode CLDR for the locale ja, written by docs/print_language_tables.py."""

NUMBERS = "一 1, 壱 1, 二 2, 弐 2, 三 3, 参 3, 四 4, 五 5, 伍 5, 六 6, 七 7, 八 8, 九 9"
"""Number words that are added."""

MULTIPLES = "拾 1, 十 1, 百 2, 千 3, 万 4, 萬 4, 億 8, 兆 12, 京 16"
"""Number words that multiply, by powers of ten."""
