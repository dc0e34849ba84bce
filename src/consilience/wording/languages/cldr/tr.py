"""Words of Unicode CLDR for the locale tr, written by docs/print_language_tables.py."""

NUMBERS = (
    "sıfır 0, bir 1, iki 2, üç 3, dört 4, beş 5, altı 6, yedi 7, sekiz 8, dokuz 9, on 10, yirmi 20, otuz 30, "
    "kırk 40, elli 50, altmış 60, yetmiş 70, seksen 80, doksan 90"
)
"""Number words that are added."""

MULTIPLES = "yüz 2, bin 3, milyon 6, milyar 9, trilyon 12, katrilyon 15"
"""Number words that multiply, by powers of ten."""

MONTHS = (
    "ara aralık ağu ağustos eki ekim eyl eylül haz haziran kas kasım mar mart may mayıs nis nisan oca ocak tem "
    "temmuz şub şubat"
)
"""Months."""

DURATIONS = "ay dakika gece gün hafta milisaniye saat saniye yüzyıl yıl"
"""Spans of time."""

UNITS = (
    "km: kilometre, metre: metre, cm: santimetre, mm: milimetre, µm: mikrometre, nm: nanometre, dm: desimetre, "
    "mile: mil, foot: fit, inch: inç, yard: yarda, nautical mile: deniz_mili, light year: ışık_yılı, kg: kilogram, "
    "gram: gram, mg: miligram, µg: mikrogram, tonne: ton, ton: amerikan_tonu, lb: libre, oz: ons, carat: karat, "
    "stone: stone, hectare: hektar, acre: akre, km²: kilometrekare, m²: metrekare, cm²: santimetrekare, "
    "mile²: mil_kare, ft²: fit_kare, yard²: yarda_kare, inch²: inç_kare, litre: litre, ml: mililitre, "
    "cl: santilitre, dl: desilitre, hl: hektolitre, gallon: galon, barrel: varil, pint: pint, quart: quart, "
    "cup: su_bardağı, fl oz: sıvı_ons, tablespoon: yemek_kaşığı, teaspoon: çay_kaşığı, m³: metreküp, "
    "km³: kilometreküp, cm³: santimetreküp, ft³: fit_küp, inch³: inç_küp, mile³: mil_küp, bushel: buşel, knot: knot, "
    "°C: santigrat_derece, °F: fahrenhayt_derece, K: kelvin, degree: derece, W: vat, kW: kilovat, MW: megavat, "
    "GW: gigavat, mW: milivat, hp: beygir_gücü, kWh: kilovatsaat, J: jul, kJ: kilojul, cal: kalori, "
    "kcal: kilokalori, V: volt, A: amper, mA: miliamper, Ω: ohm, Hz: hertz, kHz: kilohertz, MHz: megahertz, "
    "GHz: gigahertz, Pa: paskal, hPa: hektopaskal, kPa: kilopaskal, MPa: megapaskal, bar: bar, mbar: milibar, "
    "atm: atmosfer, bit: bit, kbit: kilobit, Mbit: megabit, Gbit: gigabit, B: bayt, kB: kilobayt, MB: megabayt, "
    "GB: gigabayt, TB: terabayt, PB: petabayt, pixel: piksel, megapixel: megapiksel"
)
"""Words for units; a blank in one is written as _."""

CURRENCIES = (
    "CNY: çin_yuanı, EUR: euro, GBP: İngiliz_sterlini, INR: hindistan_rupisi, JPY: japon_yeni, USD: abd_doları, "
    "AED: bae_dirhemi birleşik_arap_emirlikleri_dirhemi, AFN: afganistan_afganisi, ALL: arnavutluk_leki, "
    "AMD: ermenistan_dramı, AOA: angola_kvanzası, ARS: arjantin_pesosu, AUD: avustralya_doları, AWG: aruba_florini, "
    "AZN: azerbaycan_manatı, BAM: konvertibl_bosna_hersek_markı, BBD: barbados_doları, BDT: bangladeş_takası, "
    "BHD: bahreyn_dinarı, BIF: burundi_frangı, BMD: bermuda_doları, BND: brunei_doları, BOB: bolivya_bolivyanosu, "
    "BRL: brezilya_reali, BSD: bahama_doları, BTN: butan_ngultrumu, BWP: botsvana_pulası, BYN: belarus_rublesi, "
    "BZD: belize_doları, CAD: kanada_doları, CDF: kongo_frangı, CHF: İsviçre_frangı, CLP: şili_pesosu, "
    "COP: kolombiya_pesosu, CRC: kosta_rika_kolonu, CUP: küba_pesosu, CVE: cape_verde_esküdosu, CZK: çek_korunası, "
    "DJF: cibuti_frangı, DKK: danimarka_kronu, DOP: dominik_pesosu, DZD: cezayir_dinarı, EGP: mısır_lirası, "
    "ERN: eritre_nakfası, ETB: etiyopya_birri, FJD: fiji_doları, FKP: falkland_adaları_lirası, "
    "GEL: gürcistan_larisi, GHS: gana_sedisi, GIP: cebelitarık_lirası, GMD: gambiya_dalasisi, GNF: gine_frangı, "
    "GTQ: guatemala_quetzalı, GYD: guyana_doları, HKD: hong_kong_doları, HNL: honduras_lempirası, HTG: haiti_gurdu, "
    "HUF: macar_forinti, IDR: endonezya_rupisi, ILS: yeni_İsrail_şekeli, IQD: irak_dinarı, IRR: İran_riyali, "
    "ISK: İzlanda_kronu, JMD: jamaika_doları, JOD: ürdün_dinarı, KES: kenya_şilini, KGS: kırgızistan_somu, "
    "KHR: kamboçya_rieli, KMF: komorlar_frangı, KPW: kuzey_kore_wonu, KRW: güney_kore_wonu, KWD: kuveyt_dinarı, "
    "KYD: cayman_adaları_doları, KZT: kazakistan_tengesi, LAK: laos_kipi, LBP: lübnan_lirası, LKR: sri_lanka_rupisi, "
    "LRD: liberya_doları, LSL: lesotho_lotisi, LYD: libya_dinarı, MAD: fas_dirhemi, MDL: moldova_leyi, "
    "MGA: madagaskar_ariarisi, MKD: makedonya_dinarı, MMK: myanmar_kyatı, MNT: moğolistan_tugriki, "
    "MOP: makao_patakası, MRU: moritanya_ugiyası, MUR: mauritius_rupisi, MVR: maldiv_rufiyaası, MWK: malavi_kvaçası, "
    "MXN: meksika_pesosu, MYR: malezya_ringgiti, MZN: mozambik_metikali, NAD: namibya_doları, NGN: nijerya_nairası, "
    "NIO: nikaragua_kordobası, NOK: norveç_kronu, NPR: nepal_rupisi, NZD: yeni_zelanda_doları, OMR: umman_riyali, "
    "PAB: panama_balboası, PEN: peru_solü, PGK: papua_yeni_gine_kinası, PHP: filipinler_pesosu, "
    "PKR: pakistan_rupisi, PLN: polonya_zlotisi, PYG: paraguay_guaranisi, QAR: katar_riyali, RON: romen_leyi, "
    "RSD: sırp_dinarı, RUB: rus_rublesi, RWF: ruanda_frangı, SAR: suudi_arabistan_riyali, "
    "SBD: solomon_adaları_doları, SCR: seyşeller_rupisi, SDG: sudan_lirası, SEK: İsveç_kronu, SGD: singapur_doları, "
    "SHP: saint_helena_lirası, SLE: sierra_leone_leonesi, SOS: somali_şilini, SRD: surinam_doları, "
    "SSP: güney_sudan_lirası, STN: sao_tome_ve_principe_dobrası, SYP: suriye_lirası, SZL: svaziland_lilangenisi, "
    "THB: tayland_bahtı, TJS: tacikistan_somonisi, TMT: türkmenistan_manatı, TND: tunus_dinarı, "
    "TOP: tonga_paʻangası, TRY: türk_lirası, TTD: trinidad_ve_tobago_doları, TWD: yeni_tayvan_doları, "
    "TZS: tanzanya_şilini, UAH: ukrayna_grivnası, UGX: uganda_şilini, UYU: uruguay_pesosu, UZS: özbekistan_somu, "
    "VES: venezuela_bolivarı, VND: vietnam_dongu, VUV: vanuatu_vatusu, WST: samoa_talası, "
    "XAF: orta_afrika_cfa_frangı, XCD: doğu_karayip_doları, XCG: karayip_guldeni, XOF: batı_afrika_cfa_frangı, "
    "XPF: cfp_frangı, YER: yemen_riyali, ZAR: güney_afrika_randı, ZMW: zambiya_kvaçası, ZWG: zimbabve_altını"
)
"""Names of currencies; a blank in one is written as _."""
