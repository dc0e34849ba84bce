"""The Japanese words of figures, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/ja")

JAPANESE = beside(
    before={
        "": "摂氏, 華氏, セ氏, カ氏, 摂氏温度, 華氏温度, 摂氏温度 の, 華氏温度 の, さらに, 更に, 合計, 合計で, 計, "
        "延べ, わずか, ちょうど",
        "about": "約, およそ, おおよそ, 推定, だいたい, 大体, 概算で",
        "nearly": "ほぼ, 近く",
        "at least": "少なくとも, 最低, 最低でも, 最少, 最小",
        "at most": "最大, 最大で, 最高, 多くて, 多くとも, せいぜい, 最多",
    },
    after={
        "about": "程度, ほど, 程, くらい, ぐらい, 位, 前後, 見当",
        "nearly": "近く, 弱, 足らず",
        "just over": "余り, 余, あまり, 強",
        "at least": "を 下回らない, 以上, か それ 以上",
        "more than": "を 越える, を 越えた, を 上まわる, 数, 超, を 超える, を 超え, を 超えた, を 超す, "
        "を 上回る, を "
        "上回り, を 上回った, より 多い, より "
        "多く",
        "at most": "を 超えない, を 上回らない, を 越えない, 以下, 以内, まで",
        "less than": "に 満たない, にも 満たない, に 満たなかった, に 届かない, に 達しない, に 達しなかった, "
        "未満, を 下回る, を 下回った, より 少ない",
    },
    behind={
        "share": "割, 分 の",
        "factor": "倍, 回",
        "not a count": "人当たり, 人あたり, 個当たり, 台当たり, 世帯当たり, 号室, 号線, 号車, 番地, 丁目, 番線, "
        "番目, "
        "回目, 合目, 位, 条, 章, 時限",
    },
    raised="乗",
    bars="分の",
    vague={"dozens": "数十", "hundreds": "数百", "thousands": "数千", "tens of thousands": "数万"},
    spelling={
        "numbers": cldr["numbers"] + ", 肆 4, 漆 7, 捌 8, 玖 9, 壹 1, 两 2, ゼロ 0",
        "multiples": cldr["multiples"] + ", ダース x12",
        "fillers": "零 〇",
        "postposed": True,
        "points": "点 ・",
        "surplus": "数 余 余り あまり",
        "together": True,
        "loose": True,
        "squares": True,
        "bare": "十 百 千 拾",
        "doubtful": "拾 伍 参",
        "sounds": "いち 一, に 二, さん 三, よん 四, し 四, ご 五, ろく 六, なな 七, しち 七, はち 八, "
        "きゅう 九, じゅう 十, "
        "ひゃく 百, びゃく 百, ぴゃく 百, せん 千, ぜん 千, まん 万, おく 億, ちょう 兆, いっ 一, "
        "ろっ 六, はっ 八, じゅっ 十, "
        "れい 零, ぜろ 零",
    },
    ratios={"%": "パーセント", "percentage points": "ポイント, パーセントポイント"},
    minus="マイナス 負の 氷点下 零下",
    to="から ないし 乃至",
    between="",
    joined="と および 及び また 又",
    either="か または もしくは",
    fractions="半 0.5",
    asides={
        "share": "半分, 半数, 大半, 過半数, 一部, 大部分, 残り",
        "unknown": "不明, 未詳",
        "no figure": "なし, 無し",
        "part": "うち, そのうち, 含む, 含め",
        "vague word": "何十, 何百, 何千, 何万, 数人, 数名, 多数, 多く, 大勢, 何人, 若干, 数件, いくつか",
    },
    months="",
    durations=cldr["durations"]
    + " 年 月 日 時 時間 分 分間 秒 秒間 日間 年間 週間 か月 ヶ月 カ月 ヵ月 歳 才 世紀 年代 時半 泊 周年 代",
    changes="下がった 下がる 上がった 上がる 増えた 増える 増加 減った 減る "
    "減少 上昇 低下 拡大 回復 伸びた 引き上げ 引き下げ",
    names="第 番 号",
    wholes="分の",
    left="から",
    each="に",
    onto="に へ",
    of="の",
    people="人 名 個 本 台 件 匹 頭 枚 軒 戸 隻 機 冊 箱 杯 羽 着 足 つ 棟 社 校 店 死者 負傷者 兵士 市民 子供 女性 "
    "男性",
    persons="人 名",
    closing="の は が を に で と も へ や から まで より です である だ した する され ます いる ある など 以来 "
    "一般 一番 一緒 一方 "
    "一度 一時 一応 一層 唯一 統一 三重 四国 九州 千葉 万博 八王子 一部 第一 一致 一体 一気 万一 十分 三菱 三井 五輪 "
    "百科 一定 "
    "一切 一覧 一見",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", jiao: 角, cent: セント 銭 分, JPY: 円 圓 日本円, USD: ドル 米ドル, EUR: ユーロ, GBP: ポンド 英ポンド, "
    "CNY: 人民元 元, KRW: ウォン, HKD: 香港ドル, INR: ルピー, CHF: スイスフラン, km: キロメートル, cm: センチ, mm: "
    "ミリ, "
    "kilo: キロ, kg: キログラム, tonne: トン, km²: 平方キロ 平方キロメートル, m²: 平方メートル, m³: 立方メートル, "
    "hectare: ヘクタール, "
    "acre: エーカー, degree: 度, °C: 摂氏 セ氏 摂氏温度, °F: 華氏 カ氏 華氏温度, MB: メガ メガバイト, GB: ギガ, lb: "
    "重量ポンド",
)
