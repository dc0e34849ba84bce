"""The Chinese words of figures, simplified and traditional, read beside the English ones."""

from __future__ import annotations

from consilience.wording.languages.english import beside
from consilience.wording.word_tables import written

cldr = written("cldr/zh")

CHINESE = beside(
    before={
        "": "摄氏, 华氏, 攝氏, 華氏, 还有, 還有, 还, 還, 另有, 另外, 共, 共有, 有, 仅, 僅, 只有, 正好, 又有",
        "about": "预计, 預計, 可能, 或许, 或許, 也许, 也許, 大致, 大约有, 估摸, 估计有, 据估计, 概约, 约, 約, 大约, "
        "大約, 大概, 约为, 約為, 估计, 估計, 估计为, 约有, 約有",
        "nearly": "略少于, 略少於, 略低于, 略低於, 逼近, 直逼, 近, 将近, 將近, 接近, 几乎, 幾乎, 差不多, 差不多有",
        "at least": "不下, 不下于, 不下於, 少说, 少說, 少说有, 下限, 下限为, 最低, 保底, 至少, 最少, 不少于, "
        "不少於, 不低于, 不低於, 起码, 起碼, 至少有",
        "more than": "突破了, 已突破, 已超过, 已超過, 已逾, 不止, 不只, 何止, 远超, 遠超, 远远超过, 远超过, 超逾, "
        "超过了, 稍多于, 稍多於, 远高于, 远多于, 超出了, 超过, 超過, 逾, 多于, 多於, 高于, 高於, 大于, 大於, 突破, "
        "超出, 超",
        "at most": "顶多, 頂多, 上限, 上限为, 限, 限于, 未超过, 未超過, 没超过, 没有超过, 並未超過, 并未超过, 不超, "
        "未突破, 没突破, 没有突破, 不大于, 不大於, 最高, 最多, 至多, 不超过, 不超過, 不多于, 不多於, 高达, 高達, "
        "多达, 多達, 不高于, 不高於",
        "less than": "未达, 未達, 未达到, 未足, 没达到, 没有达到, 没到, 没有到, 尚未达到, 还不到, 还没有, 远低于, "
        "远少于, 稍少于, 未及, 不满, 不滿, 不到, 不足, 少于, 少於, 低于, 低於, 小于, 小於, 未满, 未滿, 不及",
        "just over": "略多于, 略多於, 略高于, 略高於, 刚过, 剛過, 刚刚超过",
    },
    after={
        "about": "许, 許, 上下浮动, 之譜, 之谱, 左右, 上下, 来, 來",
        "at least": "之上, 或更多, 或以上, 或更高, 以上, 及以上, 起",
        "more than": "以外, 开外, 開外, 多, 有多, 几, 幾, 余, 餘, 馀, 有余",
        "at most": "之内, 之內, 之下, 或更少, 封顶, 封頂, 为限, 為限, 为上限, 為上限, 或更低, 以下, 以内, 以內, "
        "或以下, 及以下",
        "less than": "都不到, 还不到, 還不到, 不满, 不滿, 未满, 未滿, 不到, 未到",
        "just over": "出头, 出頭, 挂零, 掛零",
    },
    behind={
        "ambiguous number": "人/元/名/个/件/美元 不等",
        "share": "成, 折",
        "factor": "倍",
        "not a count": "号线, 號線, 号楼, 號樓, 号房, 號房, 号房间, 楼层",
    },
    raised="次方",
    bars="分之",
    units_before="百分之",
    vague={
        "dozens": "数十, 數十, 几十, 幾十",
        "hundreds": "数百, 數百, 几百, 幾百",
        "thousands": "数千, 數千, 几千, 幾千",
        "tens of thousands": "数万, 數萬, 几万, 幾萬",
        "hundreds of thousands": "数十万, 數十萬, 几十万, 幾十萬",
        "millions": "数百万, 數百萬, 几百万, 幾百萬",
    },
    spelling={
        "numbers": cldr["numbers"] + ", 俩 2, 仨 3, 倆 2, 廿 20, 卅 30",
        "multiples": cldr["multiples"] + ", 打 x12",
        "fillers": "零 〇",
        "postposed": True,
        "points": "点 點",
        "together": True,
        "loose": True,
        "squares": True,
        "shorthand": True,
        "bare": "十 拾 百 千",
        "leading": "两 兩 俩 倆",
        "doubtful": "拾 伍 陸 陆 參 参",
        "surplus": "多 余 餘 馀 来 來 几 幾",
    },
    ratios={"percentage points": "百分点, 个 百分点, 個 百分點, 百分點"},
    trades="比",
    minus="负 負 零下",
    to="到 至",
    starts="从 從 由 自",
    onto="增至 升至 降至 减至 減至 跌至 涨至 漲至",
    hours="上午 下午 晚上 凌晨 早上 清晨 中午 傍晚 夜里",
    between="从 從 在 由 介于 介於",
    joined="和 与 與 及 又",
    but="但",
    either="或 或者",
    fractions="半 0.5",
    asides={
        "share": "一半, 半数, 半數, 大部分, 多数, 多數, 部分, 其余, 其餘",
        "unknown": "未知, 不详, 不詳, 不明",
        "no figure": "没有, 沒有, 无, 無",
        "part": "其中, 包括",
        "vague word": "若干, 许多, 許多, 很多, 一些, 多名, 多人, 数名, 數名, 几个, 幾個, 几名, 大量, 不少, 少数, "
        "上百, 上千, 上万, 上萬",
    },
    months="",
    durations=cldr["durations"]
    + " 年 月 日 号 號 天 周 週 小时 小時 时 時 分 分钟 分鐘 秒 秒钟 世纪 世紀 个月 個月 岁 歲 年代 "
    "点钟 點鐘 钟头 鐘頭 星期 周年 週年",
    each="有",
    changes="上升 上涨 上漲 升 升至 增加 增至 增 增长 增長 下降 下跌 降 降至 减少 減少 减至 減至 跌 跌至 涨 涨至",
    names="每 第 路 楼 房间 房間 航班",
    wholes="分之",
    people="人 名 个 個 位 只 隻 头 頭 条 條 辆 輛 架 艘 台 臺 件 本 张 張 家 户 戶 座 栋 棟 间 間 次 起 例 宗 枚 支 "
    "枝 块 "
    "塊 包 箱 盒 瓶 双 雙 对 對 套 口 匹 棵 朵 片 封 份 所 门 門 种 種 项 項 届 屆 死 伤 傷 死者 伤者 士兵 平民 难民 "
    "難民 "
    "居民 儿童 兒童 学生 學生",
    persons="人 名 位",
    closing="这 這 那 不是 却是 卻是 吗 嗎 呢 吧 的 了 是 在 和 与 與 及 被 把 为 為 有 也 都 就 而 但 或 从 從 "
    "到 至 于 於 中 内 內 里 裡 上 下 对 對 "
    "等 一起 一直 一样 "
    "一樣 一般 一定 一切 一旦 一些 一致 一共 统一 統一 唯一 万一 萬一 十分 千万别 三星 百度 一点 一點 有一 某一 每一 "
    "另一 同一 之一 第一 一带 一方 一面 一下 四处 四處 四周 七夕 八卦 九龙 三亚 三峡 一度 一向 一律",
    units=cldr["units"]
    + ", "
    + cldr["currencies"]
    + ", %: 百分之, jiao: 角 毛, cent: 美分 分钱 日本銭 分, CNY: 元 圆 圓 块钱 塊錢 人民币 人民幣 元人民币 元人民幣, "
    "USD: 美元 "
    "美圆 美金 美刀, EUR: 欧元 歐元, GBP: 英镑 英鎊, JPY: 日元 日圓 日圆, HKD: 港元 港币 港幣, TWD: 新台币 新臺幣 "
    "台币 臺幣, "
    "KRW: 韩元 韓元, INR: 卢比 盧比, kg: 公斤 千克, jin: 斤, km: 千米 里, metre: 米 公尺, cm: 公分 釐米, "
    "km²: 平方千米 "
    "平方公里, m²: 平方公尺 平米, hectare: 公顷 公頃, mu: 亩 畝, tonne: 吨 噸, kcal: 千卡 大卡, kW: 千瓦, MW: 兆瓦, "
    "kWh: 千瓦时 千瓦時, kB: 千字节, MB: 兆字节, kHz: 千赫 千赫兹, MHz: 兆赫 兆赫兹, °C: 摄氏 攝氏 摄氏度 攝氏度, "
    "°F: 华氏 華氏 华氏度 華氏度, degree: 度, litre: 升 公升, ml: 毫升, barrel: 桶",
)
