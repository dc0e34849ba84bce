"""Words of Unicode CLDR for the locale nl, written by docs/print_language_tables.py."""

NUMBERS = (
    "nul 0, een 1, twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12, "
    "dertien 13, veertien 14, vijftien 15, zestien 16, zeventien 17, achttien 18, negentien 19, twintig 20, "
    "dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90"
)
"""Number words that are added."""

MULTIPLES = "honderd 2, duizend 3, miljoen 6, miljard 9, biljoen 12, biljard 15"
"""Number words that multiply, by powers of ten."""

MONTHS = (
    "apr april aug augustus dec december feb februari jan januari jul juli jun juni maart mei mrt nov november okt "
    "oktober sep september"
)
"""Months."""

DURATIONS = (
    "dag dagen decennia decennium eeuw eeuwen jaar maand maanden milliseconde milliseconden minuten minuut nacht "
    "nachten seconde seconden uur week weken"
)
"""Spans of time."""

UNITS = (
    "km: kilometer, metre: meter, cm: centimeter, mm: millimeter, µm: micrometer, nm: nanometer, dm: decimeter, "
    "mile: mijl, foot: voet, inch: inch inches, yard: yard yards, nautical mile: zeemijl zeemijlen, "
    "light year: lichtjaar, kg: kilogram, gram: gram, mg: milligram, µg: microgram, tonne: metrische_ton, ton: ton, "
    "lb: pound, oz: ounce, carat: karaat, stone: stone, hectare: hectare, acre: acre acres, "
    "km²: vierkante_kilometer, m²: vierkante_meter, cm²: vierkante_centimeter, mile²: vierkante_mijl, "
    "ft²: vierkante_voet, yard²: vierkante_yard, inch²: vierkante_inch, litre: liter, ml: milliliter, "
    "cl: centiliter, dl: deciliter, hl: hectoliter, gallon: gallon, barrel: barrel barrels, pint: pint, "
    "quart: quart, cup: cup, fl oz: fluid_ounce, tablespoon: eetlepel eetlepels, teaspoon: theelepel theelepels, "
    "m³: kubieke_meter, km³: kubieke_kilometer, cm³: kubieke_centimeter, ft³: kubieke_voet, inch³: kubieke_inch, "
    "mile³: kubieke_mijl, bushel: bushel bushels, km/h: kilometer_per_uur, mph: mijl_per_uur, "
    "m/s: meter_per_seconde, knot: knoop knopen, °C: graad_celsius graden_celsius, "
    "°F: graad_fahrenheit graden_fahrenheit, K: kelvin, degree: ° booggraad booggraden, W: watt, kW: kilowatt, "
    "MW: megawatt, GW: gigawatt, mW: milliwatt, hp: paardenkracht paardenkrachten, kWh: kilowattuur, "
    "J: joule joules, kJ: kilojoule kilojoules, cal: calorie calorieën, kcal: kilocalorie kilocalorieën, V: volt, "
    "A: ampère, mA: milliampère, Ω: ohm, Hz: hertz, kHz: kilohertz, MHz: megahertz, GHz: gigahertz, Pa: pascal, "
    "hPa: hectopascal, kPa: kilopascal, MPa: megapascal, bar: bar, mbar: millibar, atm: atmosfeer, bit: bit bits, "
    "kbit: kilobit kilobits, Mbit: megabit megabits, Gbit: gigabit gigabits, B: byte, kB: kilobyte, MB: megabyte, "
    "GB: gigabyte, TB: terabyte, PB: petabyte, pixel: pixel pixels, megapixel: megapixel megapixels"
)
"""Words for units; a blank in one is written as _."""

CURRENCIES = (
    "CNY: chinese_yuan, EUR: euro, GBP: britse_pond, INR: indiase_roepie, JPY: japanse_yen, USD: amerikaanse_dollar, "
    "AFN: afghaanse_afghani, ALL: albanese_lek, AMD: armeense_dram, AOA: angolese_kwanza, ARS: argentijnse_peso, "
    "AUD: australische_dollar, AWG: arubaanse_gulden, AZN: azerbeidzjaanse_manat, BAM: bosnische_convertibele_mark, "
    "BBD: barbadaanse_dollar, BDT: bengalese_taka, BHD: bahreinse_dinar, BIF: burundese_frank, BND: bruneise_dollar, "
    "BOB: boliviaanse_boliviano, BRL: braziliaanse_real, BSD: bahamaanse_dollar, BTN: bhutaanse_ngultrum, "
    "BWP: botswaanse_pula, BYN: belarussische_roebel, BZD: belizaanse_dollar, CAD: canadese_dollar, "
    "CDF: congolese_frank, CHF: zwitserse_frank, CLP: chileense_peso, COP: colombiaanse_peso, "
    "CRC: costa_ricaanse_colon, CUP: cubaanse_peso, CVE: kaapverdische_escudo, "
    "CZK: tsjechische_kronen tsjechische_kroon, DJF: djiboutiaanse_frank, DKK: deense_kronen deense_kroon, "
    "DOP: dominicaanse_peso, DZD: algerijnse_dinar, EGP: egyptisch_pond, ERN: eritrese_nakfa, ETB: ethiopische_birr, "
    "FKP: falklandeilands_pond, GEL: georgische_lari, GHS: ghanese_cedi, GIP: gibraltarees_pond, "
    "GMD: gambiaanse_dalasi, GNF: guinese_frank, GTQ: guatemalteekse_quetzal, GYD: guyaanse_dollar, "
    "HKD: hongkongse_dollar, HNL: hondurese_lempira, HTG: haïtiaanse_gourde, HUF: hongaarse_forint, "
    "IDR: indonesische_roepia, ILS: israëlische_nieuwe_shekel, IQD: iraakse_dinar, IRR: iraanse_rial, "
    "ISK: ijslandse_kronen ijslandse_kroon, JMD: jamaicaanse_dollar, JOD: jordaanse_dinar, KES: keniaanse_shilling, "
    "KGS: kirgizische_som, KHR: cambodjaanse_riel, KMF: comorese_frank, KWD: koeweitse_dinar, "
    "KYD: kaaimaneilandse_dollar, KZT: kazachse_tenge, LAK: laotiaanse_kip, LBP: libanees_pond, "
    "LKR: sri_lankaanse_roepie, LRD: liberiaanse_dollar, LSL: lesothaanse_loti, LYD: libische_dinar, "
    "MAD: marokkaanse_dirham, MDL: moldavische_leu, MGA: malagassische_ariary, MKD: macedonische_denar, "
    "MMK: myanmarese_kyat, MNT: mongoolse_tugrik, MOP: macause_pataca, MRU: mauritaanse_ouguiya, "
    "MUR: mauritiaanse_roepie, MVR: maldivische_rufiyaa, MWK: malawische_kwacha, MXN: mexicaanse_peso, "
    "MYR: maleisische_ringgit, MZN: mozambikaanse_metical, NAD: namibische_dollar, NGN: nigeriaanse_naira, "
    "NIO: nicaraguaanse_córdoba, NOK: noorse_kronen noorse_kroon, NPR: nepalese_roepie, OMR: omaanse_rial, "
    "PAB: panamese_balboa, PEN: peruaanse_sol, PHP: filipijnse_peso, PKR: pakistaanse_roepie, PLN: poolse_zloty, "
    "PYG: paraguayaanse_guarani, QAR: qatarese_rial, RON: roemeense_leu, RSD: servische_dinar, "
    "RUB: russische_roebel, RWF: rwandese_frank, SCR: seychelse_roepie, SDG: soedanees_pond, "
    "SEK: zweedse_kronen zweedse_kroon, SGD: singaporese_dollar, SLE: sierra_leoonse_leone, "
    "SOS: somalische_shilling, SRD: surinaamse_dollar, STN: santomese_dobra, SYP: syrisch_pond, "
    "SZL: swazische_lilangeni, THB: thaise_baht, TJS: tadzjiekse_somoni, TMT: turkmeense_manat, "
    "TND: tunesische_dinar, TOP: tongaanse_paʻanga, TRY: turkse_lira, TWD: nieuwe_taiwanese_dollar, "
    "TZS: tanzaniaanse_shilling, UAH: oekraïense_hryvnia, UGX: oegandese_shilling, UYU: uruguayaanse_peso, "
    "UZS: oezbeekse_sum, VES: venezolaanse_bolivar, VND: vietnamese_dong, VUV: vanuatuaanse_vatu, "
    "WST: samoaanse_tala, XCG: caribische_gulden, YER: jemenitische_rial, ZMW: zambiaanse_kwacha, ZWG: zimbabwe_gold"
)
"""Names of currencies; a blank in one is written as _."""
