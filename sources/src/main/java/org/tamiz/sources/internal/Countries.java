package org.tamiz.sources.internal;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Country;

/**
 * Recognises countries by code or by name. Names come from ICU's locale data in English, Spanish, French, German and
 * Portuguese, and from the spellings that OFAC and the UN use.
 */
public final class Countries {

    private static final List<ULocale> LANGUAGES =
            List.of(ULocale.ENGLISH, new ULocale("es"), ULocale.FRENCH, ULocale.GERMAN, new ULocale("pt"));

    /** Spellings of lists and letters that ICU's data does not have. Name, then code. */
    private static final String[][] OTHER_NAMES = {
        {"Bahamas, The", "bs"},
        {"Afghan", "af"},
        {"Algerian", "dz"},
        {"German", "de"},
        {"Kuwaiti", "kw"},
        {"Moroccan", "ma"},
        {"Pakistani", "pk"},
        {"Saudi Arabian", "sa"},
        {"Somali", "so"},
        {"Tunisian", "tn"},
        {"Yemeni", "ye"},
        {"China, Hong Kong Special Administrative Region", "hk"},
        {"Hong Kong Special Administrative Region", "hk"},
        {"Macedonia, The Former Yugoslav Republic of", "mk"},
        {"North Macedonia, The Republic of", "mk"},
        {"Man, Isle of", "im"},
        {"RPDC", "kp"},
        {"Sultanate of Oman", "om"},
        {"Union of the Comoros", "km"},
        {"Saint Kitts and Nevis", "kn"},
        {"Saint Lucia", "lc"},
        {"St. Vincent and the Grenadines", "vc"},
        {"Bolivia, Plurinational State of", "bo"},
        {"Brunei Darussalam", "bn"},
        {"Burma", "mm"},
        {"Cabo Verde", "cv"},
        {"Cape Verde", "cv"},
        {"Congo, Democratic Republic of the", "cd"},
        {"Democratic Republic of the Congo", "cd"},
        {"DR Congo", "cd"},
        {"DRC", "cd"},
        {"Congo, Republic of the", "cg"},
        {"Republic of the Congo", "cg"},
        {"Cote d Ivoire", "ci"},
        {"Ivory Coast", "ci"},
        {"Czech Republic", "cz"},
        {"Democratic People's Republic of Korea", "kp"},
        {"DPRK", "kp"},
        {"Korea, North", "kp"},
        {"Korea, Democratic People's Republic of", "kp"},
        {"Democratic People's Republic of Korea (North Korea)", "kp"},
        {"North Korea", "kp"},
        {"Korea, South", "kr"},
        {"South Korea", "kr"},
        {"Republic of Korea", "kr"},
        {"East Timor", "tl"},
        {"Eswatini", "sz"},
        {"Swaziland", "sz"},
        {"Gambia, The", "gm"},
        {"Great Britain", "gb"},
        {"UK", "gb"},
        {"England", "gb"},
        {"Scotland", "gb"},
        {"Wales", "gb"},
        {"United Kingdom of Great Britain and Northern Ireland", "gb"},
        {"Hong Kong", "hk"},
        {"Iran (Islamic Republic of)", "ir"},
        {"Iran, Islamic Republic of", "ir"},
        {"Islamic Republic of Iran", "ir"},
        {"Kosovo", "xk"},
        {"Lao People's Democratic Republic", "la"},
        {"Libyan Arab Jamahiriya", "ly"},
        {"Macau", "mo"},
        {"Macao", "mo"},
        {"Macedonia", "mk"},
        {"The former Yugoslav Republic of Macedonia", "mk"},
        {"Micronesia", "fm"},
        {"Moldova, Republic of", "md"},
        {"Republic of Moldova", "md"},
        {"Occupied Palestinian Territory", "ps"},
        {"Palestine", "ps"},
        {"Palestinian", "ps"},
        {"State of Palestine", "ps"},
        {"West Bank", "ps"},
        {"Region: Gaza", "ps"},
        {"Gaza", "ps"},
        {"Russian Federation", "ru"},
        {"Saint Vincent and the Grenadines", "vc"},
        {"Serbia and Montenegro", "rs"},
        {"Slovak Republic", "sk"},
        {"Syrian Arab Republic", "sy"},
        {"Taiwan, Province of China", "tw"},
        {"Tanzania, United Republic of", "tz"},
        {"United Republic of Tanzania", "tz"},
        {"Turkey", "tr"},
        {"The Gambia", "gm"},
        {"The Netherlands", "nl"},
        {"Holland", "nl"},
        {"United States of America", "us"},
        {"USA", "us"},
        {"U.S.A.", "us"},
        {"Estados Unidos de América", "us"},
        {"EE. UU.", "us"},
        {"EEUU", "us"},
        {"Vatican City", "va"},
        {"Holy See", "va"},
        {"Venezuela, Bolivarian Republic of", "ve"},
        {"Venezuela (Bolivarian Republic of)", "ve"},
        {"Viet Nam", "vn"},
        {"Virgin Islands, British", "vg"},
        {"Virgin Islands, U.S.", "vi"},
        {"People's Republic of China", "cn"},
        {"UAE", "ae"},
        {"República Mexicana", "mx"},
        {"Estados Unidos Mexicanos", "mx"}
    };

    private static final Map<String, String> CODE_BY_KEY = table();

    private Countries() {}

    /** The text as a country: with its code when it is recognised, without when not. */
    public static Country mention(String text) {
        return new Country(code(text).orElse(null), text);
    }

    /** The same for a text that may be missing or blank. */
    public static @Nullable Country mentionOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : mention(text.strip());
    }

    /** ISO 3166-1 alpha-2 code in lower case of a country code or name; empty when it is not recognised. */
    public static Optional<String> code(String text) {
        return Optional.ofNullable(CODE_BY_KEY.get(key(text)));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String iso : ULocale.getISOCountries()) {
            String code = key(iso);
            ULocale country = new ULocale("", iso);
            for (ULocale language : LANGUAGES) {
                String name = country.getDisplayCountry(language);
                table.putIfAbsent(key(name), code);
                table.putIfAbsent(key(name.replace("&", "and").replace("St. ", "Saint ")), code);
                table.putIfAbsent(key(name.replace("&", "and")), code);
            }
            String alpha3 = country.getISO3Country();
            if (!alpha3.isEmpty()) {
                table.putIfAbsent(key(alpha3), code);
            }
        }
        for (String[] other : OTHER_NAMES) {
            table.put(key(other[0]), other[1]);
        }
        for (String iso : ULocale.getISOCountries()) {
            table.put(key(iso), key(iso));
        }
        return table;
    }

    /** Whether it is its own decomposition, as every ASCII text is. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Lower-case letters a to z alone, so that case, accents and punctuation do not matter. */
    private static String key(String text) {
        String decomposed = isAscii(text) ? text : Normalizer2.getNFKDInstance().normalize(text);
        StringBuilder key = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c >= 'a' && c <= 'z') {
                key.append(c);
            }
        }
        return key.toString();
    }
}
