"""Units and currencies by their English names, and by their symbols."""

from __future__ import annotations

from consilience.wording.word_tables import units_in, words_in, written


def _hyphened(unit: str) -> str:
    """Return a unit of two words as tables write it: "watt_hour watt_hours watt_-_hour watt_-_hours"."""
    first, second = unit.split()
    return " ".join(f"{first}{joint}{second}{plural}" for joint in ("_", "_-_") for plural in ("", "s"))


_MEASURES = (
    "mg: mg mgs milligram milligrams milligramme milligrammes, µg: µg μg mcg microgram micrograms, gram: g gr gms gm "
    "gramme grammes, kg: kgs kilogramme kilogrammes, litre: l ltr ltrs, ml: ml mls milliliter milliliters millilitre "
    "millilitres, cl: cl centiliter centiliters centilitre centilitres, dl: dl deciliter deciliters decilitre "
    "decilitres, "
    "hl: hl hectoliter hectoliters hectolitre hectolitres, cm³: cc ccm, dm: dm decimeter decimeters decimetre "
    "decimetres, "
    "nm: nm nanometer nanometers nanometre nanometres, µm: µm μm micrometer micrometers micron microns, mile: mi, "
    "yard: yd yds, gallon: gal gals, pint: pint pints, quart: quart quarts qt qts, cup: cup cups, fl oz: floz, "
    "tablespoon: tablespoon tablespoons tbsp tbsps tbs, teaspoon: teaspoon teaspoons tsp tsps, bushel: bushel "
    "bushels, "
    "stone: stone, degree: deg degs, rad: rad radian radians, km/h: kmph, hp: hp bhp horsepower, W: watt watts, "
    "kW: kilowatt kilowatts, V: volt volts, mV: mv millivolt millivolts, kV: kv kilovolt kilovolts, mA: ma milliamp "
    "milliamps, mAh: mah, Ω: ohm ohms, J: joule joules, kJ: kj kilojoule kilojoules, cal: cal calorie calories, "
    "kcal: kcal kilocalorie kilocalories, eV: ev, keV: kev, MeV: mev, GeV: gev, TeV: tev, Pa: pascal pascals, "
    "MPa: mpa, bar: bar bars, atm: atm, dB: db decibel decibels, bit: bit bits, kbit: kbit kilobit kilobits, "
    "Mbit: mbit "
    "megabit megabits, Gbit: gbit gigabit gigabits, byte: byte bytes, kB: kb kilobyte kilobytes, MB: mb megabyte "
    "megabytes, GB: gb gigabyte gigabytes, TB: tb terabyte terabytes, PB: pb petabyte petabytes, px: px pixel "
    "pixels, "
    "MP: megapixel megapixels, carat: carat carats, lumen: lumen lumens lm, mol: mol moles, mmol: mmol, "
    "nmol: nmol, pmol: pmol, ng: ng, pg: pg, fg: fg, kpc: kpc, fps: fps, dpi: dpi, bpm: bpm, "
    "kgf: kgf, lbf: lbf, mpg: mpg, Mbps: mbps, Gbps: gbps, kbps: kbps, Btu: btu btus, dBm: dbm, IU: iu, kVA: kva, "
    "MVA: mva, "
    f"kWh: {_hyphened('kilowatt hour')}, MWh: {_hyphened('megawatt hour')}, GWh: {_hyphened('gigawatt hour')}, "
    f"TWh: {_hyphened('terawatt hour')}, Wh: wh {_hyphened('watt hour')}, Ah: ah {_hyphened('ampere hour')} "
    f"{_hyphened('amp hour')}, N·m: {_hyphened('newton metre')} {_hyphened('newton meter')}, ft·lb: "
    f"{_hyphened('foot pound')} ft_lb ft_lbs ft_-_lb ft_-_lbs pound_feet pound_-_feet lb_-_ft lb_ft, "
    f"nmi: nmi {_hyphened('nautical mile')}, fl oz: {_hyphened('fluid ounce')} fl_oz, tonne: "
    f"{_hyphened('metric ton')} {_hyphened('metric tonne')}, short ton: {_hyphened('short ton')}, long ton: "
    f"{_hyphened('long ton')}, troy oz: {_hyphened('troy ounce')} troy_oz, board foot: board_feet board_foot, "
    f"barrel: bbl bbls, kt: kt, Mt: megaton megatons megatonne megatonnes, "
    "barrel/day: bpd, ft³/min: cfm, dwt: dwt, TEU: teu teus, "
    f"ly: {_hyphened('light year')}, VA: {_hyphened('volt ampere')}, acre-foot: acre_feet acre_-_feet acre_foot "
    f"acre_-_foot, wt%: wt_%, mol%: mol_%, vol%: vol_%, at%: at_% atomic_%, "
    "Å: å angstrom angstroms, AU: astronomical_unit astronomical_units, K: kelvin kelvins, N: newton newtons, "
    "kΩ: kilohm kilohms, MΩ: megohm megohms, pF: picofarad picofarads, nF: nanofarad nanofarads, µF: microfarad "
    "microfarads, H: henry henries, A: ampere amperes amp amps, "
    "Hz: hertz, kHz: kilohertz, MHz: megahertz, GHz: gigahertz, THz: thz terahertz, Bq: becquerel becquerels, "
    "Sv: sievert sieverts, mSv: millisievert millisieverts, µSv: microsievert microsieverts, "
    "G: gauss, lx: lux, cd: candela candelas, °C: degc, °F: degf, arcsec: arcsec arcsecs arcsecond "
    "arcseconds, arcmin: arcmin arcmins arcminute arcminutes, furlong: furlong furlongs, fathom: fathom fathoms, "
    "ly: lightyear lightyears, pc: parsec parsecs, kpc: kiloparsec kiloparsecs, Mpc: megaparsec megaparsecs, "
    "cent: ¢, kΩ: kohm kohms, µF: uf, µm: um, µL: µl μl ul microliter microliters microlitre microlitres, "
    "µg: ug, ft·lb: ft_-_pounds, in·lb: inch_-_pounds inch_-_pound in_-_lb in_-_lbs inch_pounds, "
    "CZK: czech_crown czech_crowns, ZAR: rand rands, BTC: btc bitcoin bitcoins, ETH: eth, "
    "kt: kiloton kilotons "
    "kilotonne kilotonnes, Gt: gigaton gigatons gigatonne gigatonnes, mil: mils, GBP: quid"
)
_MONEY = (
    "kr: kr kronor kroner krona krone, PLN: zł zl zloty zlotys złoty, UAH: грн hrn, BGN: лв lev leva bgn, "
    "HRK: kuna kunas, kn: kn, knot: kts, "
    "CZK: kč czk koruna, HUF: huf forint forints, RON: lei ron, THB: ฿ thb baht, CNY: rmb yuans renminbi 元, JPY: 円, "
    "KRW: 원, RUB: руб, Br: br, IDR: rp, Rf: rf, Bs: bs, Vt: vt, MYR: myr rm ringgit ringgits, "
    "KES: kes ksh, NGN: ₦ ngn naira, GHS: ghs cedi cedis, EGP: egp, TZS: tzs tsh, "
    "CRC: ₡, KZT: ₸, GEL: ₾, BTC: ₿, PYG: ₲, LAK: ₭, MNT: ₮, GHS: ₵, AZN: ₼, BDT: ৳, KHR: ៛, AFN: ؋, "
    "UGX: ugx ush, "
    "ETB: etb birr, IDR: idr rupiah, VND: ₫ vnd dong, PHP: ₱ php, PKR: pkr, BDT: bdt taka, LKR: lkr, SAR: sar riyal "
    "riyals, AED: aed dh dhs dirham dirhams, QAR: qar, KWD: kwd, BHD: bhd, JOD: jod, TRY: ₺ tl lira liras, ISK: isk, "
    "RSD: rsd, "
    "ARS: ars, CLP: clp, COP: cop, PEN: pen, UYU: uyu, BRL: reais, peso: peso pesos, ILS: nis israeli_shekel "
    "israeli_shekels, USD: u_s_dollar u_s_dollars american_dollar american_dollars, SGD: singaporean_dollar "
    "singaporean_dollars, TWD: taiwan_dollar taiwan_dollars taiwanese_dollars, GBP: uk_pounds pounds_sterling "
    "british_pounds_sterling, IRR: rials, RUB: russian_rouble russian_roubles, DEM: deutschmark deutschmarks "
    "deutsche_mark deutsche_marks, XOF: cfa_franc cfa_francs"
)

_SYMBOLS = (
    "Pa J Ω TW nW µW PJ TJ mJ µJ kA µA pA µV nV µN GPa THz pF nF µF mH µH nH mT µT nT µS µSv nSv mrad TBq PBq "
    "µmol kmol MVar kvar MWe MWp kWp GWp KiB MiB GiB TiB ML Mt Gt"
)
"""Symbols of units that are known by their capitals."""
UNITS = (
    f"{written('cldr/en')['currencies']}, {_MEASURES}, {_MONEY}, "
    "USD: $ us$ usd dollar dollars, AUD: a$ au$ aud, CAD: c$ ca$ can$ cad, HKD: hk$ hkd, NZD: nz$ nzd, SGD: s$ "
    "sgd, cent: cent cents, penny: penny pence, "
    "TWD: nt$ twd, BRL: r$ brl, MXN: mx$ mxn, ZAR: zar, SEK: sek skr, NOK: nok nkr, DKK: dkk dkr, PLN: pln, "
    "EUR: € eur euro euros, GBP: £ gbp pound_sterling "
    "pounds_sterling, JPY: ¥ jpy yen, CNY: cny yuan, INR: ₹ inr rs rupee rupees, UAH: ₴ uah "
    "hryvnia hryvnias, RUB: ₽ rub rouble roubles ruble rubles, KRW: ₩ krw won, ILS: ₪ ils shekel shekels, "
    "CHF: chf sfr, "
    "hPa: hpa, kPa: kpa, mbar: mbar millibar millibars, inHg: inhg, mmHg: mmhg, psi: psi, km²: km², m²: m² sqm, "
    "ft²: sqft, m³: m³, cm²: cm², cm³: cm³, km³: km³, km: km kilometre kilometres kilometer kilometers kms, "
    "mile: mile miles, metre: metre metres meter meters, cm: cm centimetre centimetres centimeter centimeters, "
    "mm: mm millimetre millimetres millimeter millimeters, foot: foot "
    "feet ft, inch: inch inches, yard: yard yards, oz: oz ounce ounces, kg: kg kilo kilos kilogram kilograms, "
    "gram: gram grams, tonne: t tonne tonnes, ton: ton tons, lb: lb lbs, hectare: ha hectare hectares, acre: "
    "acre acres, litre: litre litres liter liters, barrel: barrel barrels, gallon: gallon gallons, kW: kw, MW: "
    "mw megawatt megawatts, GW: gw gigawatt gigawatts, kWh: kwh, MWh: mwh, GWh: gwh, TWh: twh, mSv: msv, Sv: sv, "
    "mGy: mgy, Bq: bq, km/h: kph kmh, mph: mph, rpm: rpm, knot: knot knots, Hz: hz, kHz: khz, MHz: mhz, GHz: "
    "ghz, "
    "ppm: ppm part_per_million parts_per_million, ppb: ppb part_per_billion "
    "parts_per_billion, degree: ° degree degrees, °C: ℃ celsius centigrade, °F: ℉ fahrenheit"
)
"""Words and signs of units in small letters."""
_CODES = {entry.partition(":")[0].strip() for entry in written("cldr/en")["currencies"].split(",")}
_CODES -= words_in("ALL TOP MOP CUP MAD BOB SOS GIP KGS") | {code.upper() for code in units_in(UNITS)}
"""Codes of further currencies that are no English words."""
_SYMBOLIC = (
    ", ".join(f"{one}: {one}" for one in sorted(words_in(_SYMBOLS) | _CODES))
    + ", "
    + ", ".join(f"{one}: {one.replace('µ', 'μ')}" for one in sorted(words_in(_SYMBOLS)) if "µ" in one)
)
TYPED = (
    f"{_SYMBOLIC}, °C: C, °F: F, inch: in, INR: Rs, MYR: RM, V: V, W: W, SEK: SKr, NOK: NKr, DKK: DKr, CHF: SFr, "
    "IDR: Rp, KES: KSh Ksh Sh, TZS: TSh Tsh, UGX: USh Ush, A: A, N: N, AU: AU, "
    "Mpc: Mpc, Gpc: Gpc, Da: Da, kDa: kDa, mM: mM, µM: µM μM, nM: nM, MJ: MJ, GJ: GJ, "
    "kN: kN, kΩ: kΩ, MΩ: MΩ, Gy: Gy, kBq: kBq, MBq: MBq, GBq: GBq, mCi: mCi, MP: MP, "
    "kb: Kb, Mb: Mb, Gb: Gb, Tb: Tb"
)
"""Symbols of units as they are typed."""
