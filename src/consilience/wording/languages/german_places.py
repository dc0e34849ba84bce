"""Countries and large regions by their German names, in small letters."""

_NAMES = (
    "afghanistan, afrika, ägypten, albanien, algerien, alpen, angola, argentinien, armenien, aserbaidschan, asien, "
    "äthiopien, australien, baden-württemberg, bahrain, balkan, bangladesch, bayern, belarus, belgien, benin, "
    "berlin, bolivien, bosnien, botswana, brandenburg, brasilien, bremen, bulgarien, burkina faso, burundi, chile, "
    "china, costa rica, dänemark, deutschland, dschibuti, ecuador, elfenbeinküste, el salvador, england, eritrea, "
    "estland, europa, fidschi, finnland, frankreich, gabun, gaza, gazastreifen, georgien, ghana, griechenland, "
    "grönland, großbritannien, guatemala, guinea, haiti, hamburg, hessen, honduras, indien, indonesien, irak, iran, "
    "irland, island, israel, italien, jamaika, japan, jemen, jordanien, kalifornien, kambodscha, kamerun, kanada, "
    "kärnten, kasachstan, katar, kenia, kirgistan, kolumbien, kongo, kosovo, krim, kroatien, kuba, kuwait, laos, "
    "lateinamerika, lesotho, lettland, libanon, liberia, libyen, litauen, luxemburg, madagaskar, malawi, malaysia, "
    "mali, malta, marokko, mauretanien, mecklenburg-vorpommern, mexiko, moldau, mongolei, montenegro, mosambik, "
    "myanmar, namibia, naher osten, nepal, neuseeland, nicaragua, niederlande, niederösterreich, niedersachsen, "
    "niger, nigeria, nordirland, nordkorea, nordmazedonien, nordrhein-westfalen, norwegen, oberösterreich, oman, "
    "österreich, ostdeutschland, pakistan, panama, paraguay, peru, philippinen, polen, portugal, rheinland-pfalz, "
    "ruanda, rumänien, russland, saarland, sachsen, sachsen-anhalt, sambia, saudi-arabien, schleswig-holstein, "
    "schottland, schweden, schweiz, senegal, serbien, sierra leone, simbabwe, singapur, slowakei, slowenien, "
    "somalia, spanien, sri lanka, steiermark, südafrika, südamerika, sudan, süddeutschland, südkorea, südsudan, "
    "syrien, tadschikistan, taiwan, tansania, thailand, thüringen, tirol, togo, tschad, tschechien, tunesien, "
    "türkei, turkmenistan, uganda, ukraine, ungarn, uruguay, usa, usbekistan, venezuela, vereinigte staaten, "
    "vietnam, vorarlberg, wales, westdeutschland, westjordanland, zypern"
)
GERMAN_PLACES = frozenset(_NAMES.split(", "))
