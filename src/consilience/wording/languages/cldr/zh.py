"""Words of Unicode CLDR for the locale zh, written by docs/print_language_tables.py."""

NUMBERS = (
    "一 1, 壹 1, 两 2, 二 2, 兩 2, 貳 2, 贰 2, 三 3, 叁 3, 參 3, 四 4, 肆 4, 五 5, 伍 5, 六 6, 陆 6, 陸 6, 七 7, "
    "柒 7, 八 8, 捌 8, 九 9, 玖 9"
)
"""Number words that are added."""

MULTIPLES = "十 1, 拾 1, 佰 2, 百 2, 仟 3, 千 3, 万 4, 萬 4, 亿 8, 億 8, 兆 12, 京 16"
"""Number words that multiply, by powers of ten."""

MONTHS = ""
"""Months."""

DURATIONS = "个世纪 个十年 个月 分钟 周 天 小时 年 晚 毫秒 秒钟"
"""Spans of time."""

UNITS = (
    "km: 公里, metre: 米, cm: 厘米, mm: 毫米, µm: 微米, nm: 纳米, dm: 分米, mile: 英里, foot: 英尺, inch: 英寸, "
    "yard: 码, nautical mile: 海里, light year: 光年, kg: 千克, gram: 克, mg: 毫克, µg: 微克, tonne: 公吨, ton: 吨, "
    "lb: 磅, oz: 盎司, carat: 克拉, stone: 英石, hectare: 公顷, acre: 英亩, km²: 平方公里, m²: 平方米, "
    "cm²: 平方厘米, mile²: 平方英里, ft²: 平方英尺, yard²: 平方码, inch²: 平方英寸, litre: 升, ml: 毫升, cl: 厘升, "
    "dl: 分升, hl: 公石, gallon: 加仑, barrel: 桶, pint: 品脱, quart: 夸脱, cup: 杯, fl oz: 液盎司, "
    "tablespoon: 汤匙, teaspoon: 茶匙, m³: 立方米, km³: 立方千米, cm³: 立方厘米, ft³: 立方英尺, inch³: 立方英寸, "
    "mile³: 立方英里, bushel: 蒲式耳, knot: 节, °C: 摄氏度, °F: 华氏度, K: 开尔文, degree: ° 度, W: 瓦特, kW: 千瓦, "
    "MW: 兆瓦, GW: 吉瓦, mW: 毫瓦, hp: 马力, kWh: 千瓦时, J: 焦耳, kJ: 千焦, cal: 卡路里, kcal: 千卡, V: 伏特, "
    "A: 安培, mA: 毫安, Ω: 欧姆, Hz: 赫兹, kHz: 千赫, MHz: 兆赫, GHz: 吉赫, Pa: 帕斯卡, hPa: 百帕斯卡, "
    "kPa: 千帕斯卡, MPa: 兆帕斯卡, bar: 巴, mbar: 毫巴, atm: 个标准大气压, bit: 比特, kbit: 千比特, Mbit: 兆比特, "
    "Gbit: 吉比特, B: 字节, kB: 千字节, MB: 兆字节, GB: 吉字节, TB: 太字节, PB: 拍字节, pixel: 像素, "
    "megapixel: 百万像素"
)
"""Words for units; a blank in one is written as _."""

CURRENCIES = (
    "CNY: 人民币, EUR: 欧元, GBP: 英镑, INR: 印度卢比, JPY: 日元, USD: 美元, AED: 阿联酋迪拉姆, AFN: 阿富汗尼, "
    "ALL: 阿尔巴尼亚列克, AMD: 亚美尼亚德拉姆, AOA: 安哥拉宽扎, ARS: 阿根廷比索, AUD: 澳大利亚元, AWG: 阿鲁巴弗罗林, "
    "AZN: 阿塞拜疆马纳特, BBD: 巴巴多斯元, BDT: 孟加拉塔卡, BHD: 巴林第纳尔, BIF: 布隆迪法郎, BMD: 百慕大元, "
    "BND: 文莱元, BOB: 玻利维亚诺, BRL: 巴西雷亚尔, BSD: 巴哈马元, BTN: 不丹努尔特鲁姆, BWP: 博茨瓦纳普拉, "
    "BYN: 白俄罗斯卢布, BZD: 伯利兹元, CAD: 加拿大元, CDF: 刚果法郎, CHF: 瑞士法郎, CLP: 智利比索, "
    "COP: 哥伦比亚比索, CRC: 哥斯达黎加科朗, CUP: 古巴比索, CVE: 佛得角埃斯库多, CZK: 捷克克朗, DJF: 吉布提法郎, "
    "DKK: 丹麦克朗, DOP: 多米尼加比索, DZD: 阿尔及利亚第纳尔, EGP: 埃及镑, ERN: 厄立特里亚纳克法, "
    "ETB: 埃塞俄比亚比尔, FJD: 斐济元, FKP: 福克兰群岛镑, GEL: 格鲁吉亚拉里, GHS: 加纳塞地, GIP: 直布罗陀镑, "
    "GMD: 冈比亚达拉西, GNF: 几内亚法郎, GTQ: 危地马拉格查尔, GYD: 圭亚那元, HKD: 港元, HNL: 洪都拉斯伦皮拉, "
    "HTG: 海地古德, HUF: 匈牙利福林, IDR: 印度尼西亚卢比, ILS: 以色列新谢克尔, IQD: 伊拉克第纳尔, IRR: 伊朗里亚尔, "
    "ISK: 冰岛克朗, JMD: 牙买加元, JOD: 约旦第纳尔, KES: 肯尼亚先令, KGS: 吉尔吉斯斯坦索姆, KHR: 柬埔寨瑞尔, "
    "KMF: 科摩罗法郎, KPW: 朝鲜元, KRW: 韩元, KWD: 科威特第纳尔, KYD: 开曼元, KZT: 哈萨克斯坦坚戈, LAK: 老挝基普, "
    "LBP: 黎巴嫩镑, LKR: 斯里兰卡卢比, LRD: 利比里亚元, LSL: 莱索托洛蒂, LYD: 利比亚第纳尔, MAD: 摩洛哥迪拉姆, "
    "MDL: 摩尔多瓦列伊, MGA: 马达加斯加阿里亚里, MKD: 马其顿第纳尔, MMK: 缅甸元, MNT: 蒙古图格里克, "
    "MOP: 澳门元 澳门币, MRU: 毛里塔尼亚乌吉亚, MUR: 毛里求斯卢比, MVR: 马尔代夫卢菲亚, MWK: 马拉维克瓦查, "
    "MXN: 墨西哥比索, MYR: 马来西亚林吉特, MZN: 莫桑比克美提卡, NAD: 纳米比亚元, NGN: 尼日利亚奈拉, "
    "NIO: 尼加拉瓜科多巴 尼加拉瓜金科多巴, NOK: 挪威克朗, NPR: 尼泊尔卢比, NZD: 新西兰元, OMR: 阿曼里亚尔, "
    "PAB: 巴拿马巴波亚, PEN: 秘鲁索尔, PGK: 巴布亚新几内亚基那, PHP: 菲律宾比索, PKR: 巴基斯坦卢比, PLN: 波兰兹罗提, "
    "PYG: 巴拉圭瓜拉尼, QAR: 卡塔尔里亚尔, RON: 罗马尼亚列伊, RSD: 塞尔维亚第纳尔, RUB: 俄罗斯卢布, RWF: 卢旺达法郎, "
    "SAR: 沙特里亚尔, SBD: 所罗门群岛元, SCR: 塞舌尔卢比, SDG: 苏丹镑, SEK: 瑞典克朗, SGD: 新加坡元, "
    "SHP: 圣赫勒拿群岛磅, SLE: 塞拉利昂新利昂, SOS: 索马里先令, SRD: 苏里南元, SSP: 南苏丹镑, "
    "STN: 圣多美和普林西比多布拉, SYP: 叙利亚镑, SZL: 斯威士兰里兰吉尼, THB: 泰铢, TJS: 塔吉克斯坦索莫尼, "
    "TMT: 土库曼斯坦马纳特, TND: 突尼斯第纳尔, TOP: 汤加潘加, TRY: 土耳其里拉, TTD: 特立尼达和多巴哥元, TWD: 新台币, "
    "TZS: 坦桑尼亚先令, UAH: 乌克兰格里夫纳, UGX: 乌干达先令, UYU: 乌拉圭比索, UZS: 乌兹别克斯坦苏姆, "
    "VES: 委内瑞拉玻利瓦尔, VND: 越南盾, VUV: 瓦努阿图瓦图, WST: 萨摩亚塔拉, XAF: 中非法郎, XCD: 东加勒比元, "
    "XCG: 加勒比盾, XOF: 西非法郎, XPF: 太平洋法郎, YER: 也门里亚尔, ZAR: 南非兰特, ZMW: 赞比亚克瓦查, "
    "ZWG: 津巴布韦金元"
)
"""Names of currencies; a blank in one is written as _."""
