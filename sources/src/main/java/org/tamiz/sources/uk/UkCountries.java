package org.tamiz.sources.uk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.model.Country;
import org.tamiz.sources.internal.Blanks;
import org.tamiz.sources.internal.Countries;

/**
 * Countries as the UK's lists write them: with words around the name ({@code Pakistan (location as at May 2008)}), and as
 * nationalities ({@code Tunisian}).
 */
final class UkCountries {

    private static final Pattern AS_AT = Pattern.compile("(?:In |in )?(.+?) as (?:at|of) .*");
    private static final Pattern BEFORE_WORD = Pattern.compile("(.+?) (?:citizenship|citizen|national|nationality)");

    /** Nationality, then code. Congolese, Dominican and Korean are of two countries each and so not here. */
    private static final String[][] NATIONALITIES = {
        {"Afghan", "af"},
        {"Albanian", "al"},
        {"Algerian", "dz"},
        {"American", "us"},
        {"Angolan", "ao"},
        {"Argentine", "ar"},
        {"Argentinian", "ar"},
        {"Armenian", "am"},
        {"Australian", "au"},
        {"Austrian", "at"},
        {"Azerbaijani", "az"},
        {"Azeri", "az"},
        {"Bahraini", "bh"},
        {"Bangladeshi", "bd"},
        {"Belarusian", "by"},
        {"Belarussian", "by"},
        {"Belgian", "be"},
        {"Bolivian", "bo"},
        {"Bosnian", "ba"},
        {"Brazilian", "br"},
        {"British", "gb"},
        {"Bulgarian", "bg"},
        {"Burkinabe", "bf"},
        {"Burmese", "mm"},
        {"Burundian", "bi"},
        {"Cambodian", "kh"},
        {"Cameroonian", "cm"},
        {"Canadian", "ca"},
        {"Central African", "cf"},
        {"Chadian", "td"},
        {"Chilean", "cl"},
        {"Chinese", "cn"},
        {"Colombian", "co"},
        {"Costa Rican", "cr"},
        {"Croatian", "hr"},
        {"Cuban", "cu"},
        {"Cypriot", "cy"},
        {"Czech", "cz"},
        {"Danish", "dk"},
        {"Djiboutian", "dj"},
        {"Dutch", "nl"},
        {"Ecuadorian", "ec"},
        {"Egyptian", "eg"},
        {"Emirati", "ae"},
        {"Eritrean", "er"},
        {"Estonian", "ee"},
        {"Ethiopian", "et"},
        {"Filipino", "ph"},
        {"Finnish", "fi"},
        {"French", "fr"},
        {"Gambian", "gm"},
        {"Georgian", "ge"},
        {"German", "de"},
        {"Ghanaian", "gh"},
        {"Greek", "gr"},
        {"Guatemalan", "gt"},
        {"Haitian", "ht"},
        {"Honduran", "hn"},
        {"Hungarian", "hu"},
        {"Indian", "in"},
        {"Indonesian", "id"},
        {"Iranian", "ir"},
        {"Iraqi", "iq"},
        {"Irish", "ie"},
        {"Israeli", "il"},
        {"Italian", "it"},
        {"Ivorian", "ci"},
        {"Jamaican", "jm"},
        {"Japanese", "jp"},
        {"Jordanian", "jo"},
        {"Kazakh", "kz"},
        {"Kazakhstani", "kz"},
        {"Kenyan", "ke"},
        {"Kuwaiti", "kw"},
        {"Kyrgyz", "kg"},
        {"Latvian", "lv"},
        {"Lebanese", "lb"},
        {"Liberian", "lr"},
        {"Libyan", "ly"},
        {"Lithuanian", "lt"},
        {"Macedonian", "mk"},
        {"Malaysian", "my"},
        {"Maldivian", "mv"},
        {"Malian", "ml"},
        {"Mauritanian", "mr"},
        {"Mexican", "mx"},
        {"Moldovan", "md"},
        {"Mongolian", "mn"},
        {"Montenegrin", "me"},
        {"Moroccan", "ma"},
        {"Mozambican", "mz"},
        {"Namibian", "na"},
        {"Nepalese", "np"},
        {"New Zealander", "nz"},
        {"Nicaraguan", "ni"},
        {"Nigerian", "ng"},
        {"Nigerien", "ne"},
        {"North Korean", "kp"},
        {"Norwegian", "no"},
        {"Omani", "om"},
        {"Pakistani", "pk"},
        {"Palestinian", "ps"},
        {"Panamanian", "pa"},
        {"Paraguayan", "py"},
        {"Peruvian", "pe"},
        {"Polish", "pl"},
        {"Portuguese", "pt"},
        {"Qatari", "qa"},
        {"Romanian", "ro"},
        {"Russian", "ru"},
        {"Rwandan", "rw"},
        {"Salvadoran", "sv"},
        {"Saudi", "sa"},
        {"Saudi Arabian", "sa"},
        {"Senegalese", "sn"},
        {"Serbian", "rs"},
        {"Sierra Leonean", "sl"},
        {"Singaporean", "sg"},
        {"Slovak", "sk"},
        {"Slovenian", "si"},
        {"Somali", "so"},
        {"South African", "za"},
        {"South Korean", "kr"},
        {"South Sudanese", "ss"},
        {"Spanish", "es"},
        {"Sri Lankan", "lk"},
        {"Sudanese", "sd"},
        {"Swedish", "se"},
        {"Swiss", "ch"},
        {"Syrian", "sy"},
        {"Tajik", "tj"},
        {"Tanzanian", "tz"},
        {"Thai", "th"},
        {"Togolese", "tg"},
        {"Tunisian", "tn"},
        {"Turkish", "tr"},
        {"Turkmen", "tm"},
        {"Ugandan", "ug"},
        {"Ukrainian", "ua"},
        {"Uruguayan", "uy"},
        {"Uzbek", "uz"},
        {"Venezuelan", "ve"},
        {"Vietnamese", "vn"},
        {"Yemeni", "ye"},
        {"Yemini", "ye"},
        {"Zambian", "zm"},
        {"Zimbabwean", "zw"}
    };

    private static final Map<String, String> CODE_BY_NATIONALITY = table();

    private UkCountries() {}

    /** The country that a text names, in the text's own words; empty when it is not recognised. */
    static Optional<Country> find(String text) {
        Optional<String> code = code(text);
        if (code.isEmpty() && text.indexOf('(') > 0) {
            code = code(Blanks.strip(text.substring(0, text.indexOf('('))));
        }
        for (Pattern pattern : List.of(AS_AT, BEFORE_WORD)) {
            Matcher matcher = pattern.matcher(text);
            if (code.isEmpty() && matcher.matches()) {
                code = code(matcher.group(1));
            }
        }
        return code.map(known -> new Country(known, text));
    }

    private static Optional<String> code(String text) {
        String end = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        Optional<String> country = Countries.code(end);
        return country.isPresent() ? country : Optional.ofNullable(CODE_BY_NATIONALITY.get(end));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        for (String[] nationality : NATIONALITIES) {
            table.put(nationality[0], nationality[1]);
        }
        return table;
    }
}
