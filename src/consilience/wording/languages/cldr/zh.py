"""Words of Unicode CLDR for the locale zh, written by docs/print_language_tables.py."""

NUMBERS = (
    "一 1, 壹 1, 两 2, 二 2, 兩 2, 貳 2, 贰 2, 三 3, 叁 3, 參 3, 四 4, 肆 4, 五 5, 伍 5, 六 6, 陆 6, 陸 6, 七 7, "
    "柒 7, 八 8, 捌 8, 九 9, 玖 9"
)
"""Number words that are added."""

MULTIPLES = "拾 1, 十 1, 百 2, 佰 2, 仟 3, 千 3, 万 4, 萬 4, 亿 8, 億 8, 兆 12, 京 16"
"""Number words that multiply, by powers of ten."""
