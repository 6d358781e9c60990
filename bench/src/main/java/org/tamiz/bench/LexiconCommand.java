package org.tamiz.bench;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.model.Entry;
import org.tamiz.model.PartyName;
import org.tamiz.model.PartyType;
import org.tamiz.names.FoldedName;
import org.tamiz.names.NameFolder;
import org.tamiz.names.NameOf;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Writes the derived tables of the lexicon of {@code names} (legal forms from ISO 20275, countries from ICU, English
 * nicknames) and shows what the lexicon does not know of the names on lists, so that it grows by what is frequent.
 */
@Command(
        name = "lexicon",
        description = "Write the derived word tables of names, or show which words of lists they lack.",
        mixinStandardHelpOptions = true)
final class LexiconCommand implements Callable<Integer> {

    /** Longer forms are descriptions. */
    private static final int MOST_WORDS = 8;

    /** An own spelling shorter than this says too little when it stands inside another. */
    private static final int SHORTEST_CLUE = 5;

    /** Abbreviations up to this length are words and initials too. */
    private static final int LONGEST_DOUBTFUL = 4;

    /** Words of three letters that the rarity table lacks are as rare as this. */
    private static final int UNKNOWN_RARITY = 460;

    /** A country's name shorter than this in some language is another word in another. */
    private static final int SHORTEST_PLACE = 4;

    private static final List<String> LANGUAGES = List.of(
            "en", "es", "pt", "fr", "de", "it", "nl", "pl", "tr", "ru", "uk", "ar", "fa", "zh", "ko", "ja", "id", "vi");

    @Option(names = "--iso20275", description = "The ISO 20275 code list as CSV; renews legal-forms-iso20275.tsv.")
    private @Nullable Path iso;

    @Option(names = "--nicknames", description = "CSV with name1, relationship, name2; renews nicknames-en.tsv.")
    private @Nullable Path nicknames;

    @Option(names = "--places", description = "Renew places.tsv from ICU's names of regions.")
    private boolean places;

    @Option(names = "--out", description = "The folder of the tables (default ${DEFAULT-VALUE}).")
    private Path out = Path.of("names/src/main/resources/org/tamiz/names");

    @Option(names = "--lists", description = "List files or folders; prints how their organizations' names are read.")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--most", description = "How many unknown words to print (default ${DEFAULT-VALUE}).")
    private int most = 100;

    @Override
    public Integer call() throws IOException {
        if (iso != null) {
            writeForms(iso);
        }
        if (nicknames != null) {
            writeNicknames(nicknames);
        }
        if (places) {
            writePlaces();
        }
        if (!lists.isEmpty()) {
            cover(System.out);
        }
        return 0;
    }

    /**
     * A form of the standard gets the class of the longest spelling of our own table that it contains; one that contains
     * none, or a word of business beside it ("insurance company"), is left out.
     */
    private void writeForms(Path file) throws IOException {
        Map<String, String> own = ownForms();
        List<String> clues = own.keySet().stream()
                .filter(spelling -> spelling.length() >= SHORTEST_CLUE)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<String, Map<String, Integer>> classes = new TreeMap<>();
        int rows = 0;
        int classed = 0;
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                rows++;
                Set<String> names = new TreeSet<>();
                for (String column : List.of(
                        "Entity Legal Form name Local name",
                        "Entity Legal Form name Transliterated name (per ISO 01-140-10)")) {
                    String name = row.getField(column).replaceAll("\\(.*?\\)", " ");
                    names.addAll(words(name));
                }
                String form = names.stream()
                        .map(name -> classOf(name, own, clues))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse("");
                if (form.isEmpty()) {
                    continue;
                }
                classed++;
                for (String column : List.of("Abbreviations Local language", "Abbreviations transliterated")) {
                    for (String abbreviation : row.getField(column).split("[;,/]", -1)) {
                        names.addAll(words(abbreviation));
                    }
                }
                for (String name : names) {
                    int letters = name.replace(" ", "").length();
                    if (letters > 2 && !isName(name) && name.split(" ", -1).length <= MOST_WORDS) {
                        String marked = letters <= LONGEST_DOUBTFUL ? name + "?" : name;
                        if (!own.containsKey(name)) {
                            classes.computeIfAbsent(marked, key -> new TreeMap<>())
                                    .merge(form, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        StringBuilder table = head("class, spelling (marks as in legal-forms.txt)")
                .append("# Source: GLEIF, ISO 20275 Entity Legal Forms Code List, CC0; sha256 ")
                .append(sha256(file))
                .append('\n');
        classes.forEach((spelling, counts) -> {
            String form = counts.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            table.append(form).append('\t').append(spelling).append('\n');
        });
        Files.writeString(out.resolve("legal-forms-iso20275.tsv"), table);
        System.out.println(
                classed + " of " + rows + " legal forms have a class; " + classes.size() + " spellings are new");
    }

    private static String classOf(String name, Map<String, String> own, List<String> clues) {
        String known = own.get(name);
        if (known != null) {
            return known;
        }
        String padded = " " + name + " ";
        for (String clue : clues) {
            int at = padded.indexOf(" " + clue + " ");
            if (at >= 0) {
                String rest = padded.substring(0, at + 1) + padded.substring(at + clue.length() + 1);
                boolean business = false;
                for (String word : rest.strip().split(" +", -1)) {
                    business |= !word.isEmpty() && isBusiness(word);
                }
                return business ? "" : own.getOrDefault(clue, "");
            }
        }
        return "";
    }

    /** Whether it is short, and a word that names hold: "son", "ming". */
    private static boolean isName(String words) {
        if (words.length() > LONGEST_DOUBTFUL) {
            return false;
        }
        List<Token> tokens = NameFolder.fold(words, NameOf.PERSON).getFirst().tokens();
        return tokens.size() > 1 || tokens.getFirst().rarity() < UNKNOWN_RARITY;
    }

    private static boolean isBusiness(String word) {
        return NameFolder.fold(word, NameOf.OTHER).getFirst().tokens().stream()
                .anyMatch(token -> token.tag() == TokenTag.GENERIC || token.tag() == TokenTag.PLACE);
    }

    /** The spellings of {@code legal-forms.txt}, folded, with their classes. */
    private static Map<String, String> ownForms() throws IOException {
        Map<String, String> forms = new LinkedHashMap<>();
        for (String line : resource("legal-forms.txt").split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.startsWith("#")) {
                for (String spelling : line.substring(colon + 1).split(",", -1)) {
                    for (String words : words(spelling)) {
                        forms.putIfAbsent(words, line.substring(0, colon));
                    }
                }
            }
        }
        return forms;
    }

    /** The words of each plain reading; a person's name is read word by word. */
    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (FoldedName reading : NameFolder.fold(text, NameOf.PERSON)) {
            if (!reading.text().isEmpty()) {
                words.add(reading.text());
            }
        }
        return words;
    }

    private void writeNicknames(Path file) throws IOException {
        Map<String, Set<String>> nicknamesOf = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> records = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : records) {
                if (row.getField("relationship").equals("has_nickname")) {
                    String name = single(row.getField("name1"));
                    String nickname = single(row.getField("name2"));
                    if (!name.isEmpty() && !nickname.isEmpty() && !name.equals(nickname)) {
                        nicknamesOf
                                .computeIfAbsent(name, key -> new TreeSet<>())
                                .add(nickname);
                    }
                }
            }
        }
        StringBuilder table = head("given name, its nicknames")
                .append(
                        "# Source: the data set nicknames of Carlton Northern and others, names.csv, Apache-2.0; sha256 ")
                .append(sha256(file))
                .append('\n');
        nicknamesOf.forEach((name, all) ->
                table.append(name).append('\t').append(String.join(" ", all)).append('\n'));
        Files.writeString(out.resolve("nicknames-en.tsv"), table);
        System.out.println(nicknamesOf.size() + " names have nicknames");
    }

    /** The one word of a name of one word, of two letters or more; else empty. */
    private static String single(String name) {
        List<Token> tokens = NameFolder.fold(name, NameOf.PERSON).getFirst().tokens();
        return tokens.size() == 1 && tokens.getFirst().text().length() > 1
                ? tokens.getFirst().text()
                : "";
    }

    private void writePlaces() throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, Set<String>> regions = new HashMap<>();
        for (String region : ULocale.getISOCountries()) {
            for (String language : LANGUAGES) {
                String name = new ULocale("und", region).getDisplayCountry(new ULocale(language));
                for (String words : words(name)) {
                    if (words.replace(" ", "").length() >= SHORTEST_PLACE) {
                        String code = region.toLowerCase(Locale.ROOT);
                        names.computeIfAbsent(code, key -> new TreeSet<>()).add(words);
                        regions.computeIfAbsent(words, key -> new TreeSet<>()).add(code);
                    }
                }
            }
        }
        StringBuilder table = head("ISO 3166-1 code, name in one of " + String.join(" ", LANGUAGES))
                .append("# Source: CLDR's region names in ICU4J ")
                .append(VersionInfo.ICU_VERSION.getMajor())
                .append(", Unicode License V3\n");
        int rows = 0;
        for (Map.Entry<String, Set<String>> region : names.entrySet()) {
            for (String name : region.getValue()) {
                if (Objects.requireNonNull(regions.get(name)).size() == 1) {
                    table.append(region.getKey()).append('\t').append(name).append('\n');
                    rows++;
                }
            }
        }
        Files.writeString(out.resolve("places.tsv"), table);
        System.out.println(rows + " names of " + names.size() + " countries");
    }

    private void cover(PrintStream console) {
        int organizations = 0;
        int withForm = 0;
        int withAny = 0;
        long readings = 0;
        long names = 0;
        Map<String, Integer> lastWords = new HashMap<>();
        Map<String, Integer> firstWords = new HashMap<>();
        Map<String, Integer> allWords = new HashMap<>();
        Map<TokenTag, Integer> tags = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        for (ReadEdition read : ListSources.read(lists)) {
            for (Entry entry : read.edition().entries()) {
                boolean organization = entry.party().type() == PartyType.ORGANIZATION;
                for (PartyName name : entry.party().names()) {
                    NameOf of = switch (entry.party().type()) {
                        case PERSON -> NameOf.PERSON;
                        case ORGANIZATION, VESSEL, AIRCRAFT -> NameOf.OTHER;
                        case UNKNOWN -> NameOf.ANYBODY;
                    };
                    if (!seen.add(of + name.text())) {
                        continue;
                    }
                    List<FoldedName> folded = NameFolder.fold(name.text(), of);
                    names++;
                    readings += folded.size();
                    List<Token> tokens = folded.getFirst().tokens();
                    if (!organization || tokens.size() < 2) {
                        continue;
                    }
                    organizations++;
                    boolean form = tokens.stream().anyMatch(token -> token.tag() == TokenTag.LEGAL_FORM);
                    withForm += form ? 1 : 0;
                    withAny += form || tokens.stream().anyMatch(token -> token.tag() == TokenTag.GENERIC) ? 1 : 0;
                    for (Token token : tokens) {
                        tags.merge(token.tag(), 1, Integer::sum);
                        if (token.tag() == TokenTag.NAME) {
                            allWords.merge(token.text(), 1, Integer::sum);
                        }
                    }
                    if (tokens.getLast().tag() == TokenTag.NAME) {
                        lastWords.merge(tokens.getLast().text(), 1, Integer::sum);
                    }
                    if (tokens.getFirst().tag() == TokenTag.NAME) {
                        firstWords.merge(tokens.getFirst().text(), 1, Integer::sum);
                    }
                }
            }
        }
        console.println(
                organizations + " names of organizations in two words or more: " + percent(withForm, organizations)
                        + " with a legal form, " + percent(withAny, organizations) + " with that or a generic word");
        console.println("tags " + tags);
        console.println(names + " names have " + readings + " readings");
        console.println("last words not known: " + most(lastWords));
        console.println("first words not known: " + most(firstWords));
        console.println("words not known: " + most(allWords));
    }

    private String most(Map<String, Integer> counts) {
        return String.join(
                " ",
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .limit(most)
                        .map(each -> each.getKey() + ":" + each.getValue())
                        .toList());
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? "0 %" : Math.round(1000.0 * part / whole) / 10.0 + " %";
    }

    private static StringBuilder head(String columns) {
        return new StringBuilder("# ").append(columns).append(". Written by ./tamiz bench lexicon; do not edit.\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NameFolder.class.getResourceAsStream("/org/tamiz/names/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
