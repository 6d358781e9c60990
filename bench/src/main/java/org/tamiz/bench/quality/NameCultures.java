package org.tamiz.bench.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sorts synthetic people by the culture of their names, since the nationality that they state was drawn apart from the
 * name. A name in another script is of that script; one in Latin letters is of the culture in which most of its words
 * are frequent, by the tables of forenames and surnames by country (Wikipedia, CC0), the last word counting twice.
 */
final class NameCultures {

    private static final String UNKNOWN = "Latin letters, in no table";

    private static final Map<String, List<String>> COUNTRIES = Map.ofEntries(
            Map.entry("English", List.of("US", "GB", "CA", "AU", "NZ", "IE", "JM", "IM", "GG", "JE", "GI")),
            Map.entry(
                    "Spanish",
                    List.of(
                            "ES", "MX", "AR", "CL", "CO", "PE", "VE", "EC", "BO", "PY", "UY", "SV", "GT", "CR", "CU",
                            "DO", "PA", "PR", "AD")),
            Map.entry("Portuguese", List.of("PT", "BR")),
            Map.entry("French", List.of("FR", "MC", "LU", "HT", "PF")),
            Map.entry("Italian", List.of("IT", "SM", "MT")),
            Map.entry("German", List.of("DE", "AT", "CH", "LI")),
            Map.entry("Dutch", List.of("NL", "BE", "SR", "AW")),
            Map.entry("Nordic", List.of("DK", "NO", "SE", "IS", "FI", "FO", "GL")),
            Map.entry("Baltic", List.of("LV", "LT", "EE")),
            Map.entry("West and South Slavic", List.of("PL", "CZ", "SK", "SI", "HR", "BA", "RS", "ME", "MK", "BG")),
            Map.entry("East Slavic", List.of("RU", "UA", "BY")),
            Map.entry("Greek", List.of("GR", "CY")),
            Map.entry("Hungarian", List.of("HU")),
            Map.entry("Romanian", List.of("RO", "MD")),
            Map.entry("Turkic", List.of("TR", "AZ", "KZ", "KG")),
            Map.entry("Caucasian", List.of("AM", "GE")),
            Map.entry("Albanian", List.of("AL", "XK")),
            Map.entry("Arabic", List.of("DZ", "EG", "MA", "TN", "LY", "SA", "AE", "KW", "JO", "LB", "IQ", "ML")),
            Map.entry("Persian", List.of("IR", "TJ")),
            Map.entry("Hebrew", List.of("IL")),
            Map.entry("South Asian", List.of("IN", "PK", "BD", "NP", "LK")),
            Map.entry("South-East Asian", List.of("TH", "VN", "KH", "MY", "PH")),
            Map.entry("Chinese", List.of("CN", "TW")),
            Map.entry("Japanese", List.of("JP")),
            Map.entry("Korean", List.of("KR")));

    private static final Normalizer2 NORMALIZER = Normalizer2.getNFKDInstance();

    private final Map<String, Set<String>> byWord;

    private NameCultures(Map<String, Set<String>> byWord) {
        this.byWord = byWord;
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws IOException when one of them is missing or cannot be read
     */
    static NameCultures read(Path folder) throws IOException {
        Map<String, String> byCountry = new HashMap<>();
        COUNTRIES.forEach((culture, countries) -> countries.forEach(country -> byCountry.put(country, culture)));
        Map<String, Set<String>> byWord = new HashMap<>();
        for (String table : List.of("common-forenames-by-country.csv", "common-surnames-by-country.csv")) {
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve(table))) {
                for (NamedCsvRecord row : rows) {
                    String culture = byCountry.get(row.getField("Country"));
                    if (culture != null) {
                        for (String column : List.of("Localized Name", "Romanized Name")) {
                            for (String word : words(row.getField(column))) {
                                byWord.computeIfAbsent(word, each -> new TreeSet<>())
                                        .add(culture);
                            }
                        }
                    }
                }
            }
        }
        return new NameCultures(byWord);
    }

    /** The culture of a name; of equals the first by the alphabet. */
    String of(String name) {
        String script = script(name);
        if (!script.equals("Latin")) {
            return "in " + script + " letters";
        }
        Map<String, Double> votes = new TreeMap<>();
        List<String> words = words(name);
        for (int i = 0; i < words.size(); i++) {
            Set<String> cultures = byWord.getOrDefault(words.get(i), Set.of());
            for (String culture : cultures) {
                votes.merge(culture, (i == words.size() - 1 ? 2.0 : 1.0) / cultures.size(), Double::sum);
            }
        }
        String best = UNKNOWN;
        double most = 0;
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            if (vote.getValue() > most) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }

    private static String script(String name) {
        int found = name.codePoints()
                .map(UScript::getScript)
                .filter(script -> script != UScript.COMMON && script != UScript.INHERITED)
                .findFirst()
                .orElse(UScript.LATIN);
        boolean persian =
                name.codePoints().anyMatch(c -> c == 0x67E || c == 0x686 || c == 0x6AF || c == 0x6CC || c == 0x6A9);
        return found == UScript.ARABIC && persian ? "Persian" : UScript.getName(found);
    }

    /** The words without accents, in lower case; what is no letter parts them. */
    private static List<String> words(String name) {
        String plain = UCharacter.foldCase(NORMALIZER.normalize(name), true).replaceAll("\\p{M}+", "");
        return List.of(plain.strip().split("[^\\p{L}]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
