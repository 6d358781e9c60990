package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.matcher.ScoreScale;
import org.tamiz.screening.Policy;
import org.tamiz.testkit.PartyBuilder;

/** {@code tamiz compare} on files and on two names. */
class CompareCommandTest {

    private static final Pattern POINTS = Pattern.compile("\\(([+-][0-9]+)\\)");

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    @Test
    void pairsKeepTheirColumnsAndOrder() throws IOException {
        Path pairs = file("pairs.csv", """
                note,schema,name1,name2,is_match
                first,Person,Maria Inventada Lopez,Maria Inventada Lopez,whatever
                "a, ""quoted"" note",Person,Maria Inventada Lopez,Pedro Zutano,
                "two
                lines",Company,Acme Invented Trading,Acme Invented Trading,true
                """);
        Path out = folder.resolve("scores.csv");
        Run run = tamiz("compare", "--pairs", pairs, "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("3 pairs compared: 2 matches, 1 no match", "written: ");
        String text = Files.readString(out);
        assertThat(text).startsWith("note,schema,name1,name2,is_match,points,score,verdict\n");
        List<NamedCsvRecord> rows = rows(text);
        assertThat(rows)
                .extracting(row -> row.getField("note"))
                .containsExactly("first", "a, \"quoted\" note", "two\nlines");
        assertThat(rows).extracting(row -> row.getField("is_match")).containsExactly("whatever", "", "true");
        assertThat(rows).extracting(row -> row.getField("verdict")).containsExactly("match", "no_match", "match");
        // To standard output, the same bytes.
        assertThat(tamiz("compare", "--pairs", pairs).out()).isEqualTo(text);
    }

    @Test
    void pointsAreThoseOfTheMatcherAtTheDefaultPolicy() throws IOException {
        Path pairs = file("pairs.csv", """
                schema,name1,name2,birth_date1,birth_date2,country1,country2
                Person,Maria Inventada Lopez,Maria Inventado Lopez,1957-04-12,1957-04-12|1960,MX;US,
                Vessel,Invented Star,Inventive Stars,,,,
                """);
        List<NamedCsvRecord> rows = rows(tamiz("compare", "--pairs", pairs).out());
        PartyMatcher matcher = new PartyMatcher(Policy.DEFAULT.weakAliases());
        List<Integer> expected = List.of(
                matcher.points(
                        MatchableParty.of(PartyBuilder.person("Maria Inventada Lopez")
                                .born(1957, 4, 12)
                                .build()),
                        MatchableParty.of(PartyBuilder.person("Maria Inventado Lopez")
                                .born(1957, 4, 12)
                                .build())),
                matcher.points(
                        MatchableParty.of(PartyBuilder.vessel("Invented Star").build()),
                        MatchableParty.of(PartyBuilder.vessel("Inventive Stars").build())));
        for (int i = 0; i < 2; i++) {
            int points = Integer.parseInt(rows.get(i).getField("points"));
            assertThat(points).isEqualTo(expected.get(i));
            assertThat(rows.get(i).getField("score").replace(".", ""))
                    .isEqualTo("%04d".formatted(ScoreScale.thousandths(points)));
            assertThat(rows.get(i).getField("verdict"))
                    .isEqualTo(points >= Policy.DEFAULT.threshold() ? "match" : "no_match");
        }
        assertThat(expected.getFirst()).isGreaterThan(expected.getLast());
    }

    @Test
    void otherDelimitersHeadersAndEncodingsAreRead() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Files.write(
                pairs,
                "Name 1;Search name;Schema\r\nJosé Inventado Muñoz;Jose Inventado Munoz;persona fisica\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        Run run = tamiz("compare", "--pairs", pairs, "--map", "name2=Search name", "--encoding", "windows-1252");
        assertThat(run.err()).contains("1 pair compared: 1 match, 0 no match");
        assertThat(run.out())
                .startsWith(
                        "Name 1;Search name;Schema;points;score;verdict\nJosé Inventado Muñoz;Jose Inventado Munoz;");
    }

    @Test
    void whatCannotBeReadIsAnsweredAndToldWithoutNames() throws IOException {
        Path pairs = file("pairs.csv", """
                schema,name1,name2,birth_date1,country2
                Person,,Maria Inventada,,
                Dragon,Maria Inventada,Maria Inventada,tomorrow,Narnia
                Person,😀,Maria Inventada,,

                Person,\u202eMaria\u202c \u200bInventada,Maria Inventada,,
                """);
        Run run = tamiz("compare", "--pairs", pairs);
        assertThat(run.code()).isZero();
        assertThat(rows(run.out()))
                .extracting(row -> row.getField("verdict"))
                .containsExactly("no_match", "match", "no_match", "match");
        assertThat(rows(run.out()).getFirst().getField("points")).isEqualTo("0");
        assertThat(run.err())
                .contains(
                        ", line 2, name1: the record has no name.",
                        ", line 3, name1: the record has a schema that is not known",
                        ", line 3, name1: the record has a date that cannot be read",
                        ", line 3, name2: the record has a country that is not known",
                        ", line 4, name1: The name has no letters or digits that can be compared")
                .doesNotContain("Maria", "Inventada", "tomorrow", "Narnia", "Dragon");
    }

    @Test
    void aColumnOfAnAddedNameStaysAndIsTold() throws IOException {
        Path pairs = file("pairs.csv", "name1,name2,score\nMaria Inventada,Maria Inventada,0.5\n");
        Run run = tamiz("compare", "--pairs", pairs);
        assertThat(run.out())
                .startsWith("name1,name2,score,points,score,verdict\nMaria Inventada,Maria Inventada,0.5,");
        assertThat(run.err()).contains("there is a column score already", "there is no column schema");
    }

    @Test
    void entitiesAreAllAnswered() throws IOException {
        Path pairs = file("pairs.jsonl", """
                {"left":{"id":"a","schema":"Person","properties":{"name":["Maria Inventada"]}},"right":{"id":"b","schema":"Person","properties":{"name":["Someone Else"],"alias":["MARIA INVENTADA"]}},"judgement":"positive","more":[1]}
                {"left":{"id":"c","schema":"Person","properties":{}},"right":{"id":"d","schema":"Person","properties":{"name":["Maria Inventada"]}}}
                {"judgement":"no word of ours","left":{"id":"e","schema":"Dragon","properties":{"name":["Maria Inventada"]}},"right":{"schema":"Person","properties":{"name":["Maria Inventada"]}}}
                {"left":{"id":"f","schema":"Address","properties":{"full":["Street 1"]}},"right":{"id":"g"}}
                """);
        Path out = folder.resolve("scores.csv");
        Run run = tamiz("compare", "--entities", pairs, "--out", out);
        assertThat(run.code()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).isEqualTo("left_id,right_id,points,score,verdict");
        assertThat(lines.get(1)).startsWith("a,b,").endsWith(",match");
        assertThat(lines.get(2)).isEqualTo("c,d,0,0.000,no_match");
        assertThat(lines.get(3)).startsWith("e,,").endsWith(",match");
        assertThat(lines.get(4)).isEqualTo("f,g,0,0.000,no_match");
        assertThat(run.err())
                .contains(
                        ", line 2, left: the record has no name.",
                        ", line 3, left: the record is of a schema that is not known",
                        ", line 4, left: the record is of the schema Address, which names no party.",
                        ", line 4, right: the record has no schema");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "schema,name1\\nPerson,x\\n|line 1: no column of this header states name2",
                "name1,name2,Name2\\nx,y,z\\n|line 1: two columns of this header state name2",
                "name1,name2\\nx,y\\nz\\n|line 3: the record has 1 field where the header has 2. Quote",
                "name1,name2\\nx,y,z\\n|line 2: the record has 3 fields where the header has 2",
                "name1,name2\\nx,\"y\\n|line 2: a quoted value opens here",
                "name1,name2\\n\"x\"y,z\\n|line 2: the record has text behind the closing quote of its field 1",
                "<xml/>|the file is XML. Write the pairs as CSV",
                "[]|the file is a JSON array",
                "{\"left\":{},\"right\":{}}\\n|holds JSON objects. Give it with --entities",
            })
    void aBadFileOfNamesLeavesNothingBehind(String text, String says) throws IOException {
        refused("--pairs", text.replace("\\n", "\n"), says);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"left\":{}}\\n|line 1: the line has no object in its member \"right\". Write one object",
                "{\"left\":{},\"right\":[]}\\n|line 1: the line has no object in its member \"right\"",
                "{\"left\":{},\"right\":{}}\\n{\"left\"\\n|line 2: the line is not valid JSON",
                "{\"left\":{},\"right\":{}} x\\n|line 1: the line ",
                "{\"left\":{},\"right\":{}}\\n{\"left\":{},\"ri|line 2: the last line has no end and is not valid JSON",
                "{\"left\":{},\"right\":{}}\\n[]\\n|line 2: the line is not a JSON object",
                "name1,name2\\nx,y\\n|holds no JSON objects. Give it with --pairs",
            })
    void aBadFileOfEntitiesLeavesNothingBehind(String text, String says) throws IOException {
        refused("--entities", text.replace("\\n", "\n"), says);
    }

    private void refused(String option, String text, String says) throws IOException {
        Path pairs = file("pairs.txt", text);
        Path out = folder.resolve("scores.csv");
        Run run = tamiz("compare", option, pairs, "--out", out);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("tamiz: error: " + pairs, says);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(pairs);
        }
    }

    @Test
    void wrongUsageIsTold() {
        says("Give two names, or --pairs FILE, or --entities FILE.");
        says("1 was given", "Maria");
        says("3 were given", "a", "b", "c");
        says("and only one", "a", "b", "--pairs", "x.csv");
        says("there is no such file", "--pairs", "no-such-file.csv");
        says("is a folder", "--pairs", folder);
        says("go with two names", "--pairs", "x.csv", "--schema", "Person");
        says("go with two names", "--pairs", "x.csv", "--country1", "MX");
        says("--schema Dragon is not known", "a", "b", "--schema", "Dragon");
        says("First party: The date \"tomorrow\" cannot be read", "a", "b", "--birth-date1", "tomorrow");
        says("Second party: The country \"Narnia\" is not known", "a", "b", "--country2", "Narnia");
        says("First party: The name is empty.", "", "b");
        says("\"fr\" is not en, es or both", "a", "b", "--lang", "fr");
        says("--map and --encoding go with a file", "a", "b", "--map", "name1=x");
    }

    private static void says(String text, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Run run = tamiz(all);
        assertThat(run.code()).as(text).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Inventada Lopez~Lopez Inventado, Maria~1957-04-12~1957~MX~US",
                "Maria Inventada~Pedro Zutano~1957-04-12~1990-01-01~MX~US",
                "Acme Invented Trading Ltd~Acme Invent Trading Limited~~~~",
                "Иван Выдуманный~Ivan Vydumanny~1970~1970~RU~RU",
            })
    void partsAndSentencesSumToThePoints(String pair) {
        String[] cells = pair.split("~", -1);
        List<Object> arguments = new ArrayList<>(List.of("compare", cells[0], cells[1]));
        String[] options = {"", "", "--birth-date1", "--birth-date2", "--country1", "--country2"};
        for (int i = 2; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                arguments.addAll(List.of(options[i], cells[i]));
            }
        }
        Run run = tamiz(arguments.toArray());
        assertThat(run.code()).isZero();
        List<String> table =
                run.lines().stream().takeWhile(line -> !line.isEmpty()).toList();
        int total = points(table.getLast());
        assertThat(table.getLast()).endsWith("total");
        assertThat(table.subList(1, table.size() - 1).stream()
                        .mapToInt(CompareCommandTest::points)
                        .sum())
                .isEqualTo(total);
        assertThat(run.out())
                .contains("verdict " + (total >= Policy.DEFAULT.threshold() ? "match" : "no_match"))
                .contains("missing: gender, neither states it\n", "missing: identifier, neither states it\n");
        for (String start : List.of("The two are ", "Las dos ")) {
            String sentence = List.of(run.out().split("\n\n", -1)).stream()
                    .filter(block -> block.startsWith(start))
                    .collect(Collectors.joining())
                    .replace("\n", " ");
            assertThat(sentence).contains(total + (start.equals("Las dos ") ? " puntos" : " points"));
            int sum = POINTS.matcher(sentence)
                    .results()
                    .map(MatchResult::group)
                    .mapToInt(each -> Integer.parseInt(each.substring(1, each.length() - 1)))
                    .sum();
            assertThat(sum).as(sentence).isEqualTo(total);
        }
    }

    private static int points(String line) {
        return Integer.parseInt(line.strip().split(" ", 2)[0]);
    }

    @Test
    void theLanguageIsChosen() {
        assertThat(tamiz("compare", "Maria Inventada", "Maria Inventada", "--lang", "en")
                        .out())
                .contains("The two are a match", "same word")
                .doesNotContain("Las dos");
        assertThat(tamiz("compare", "Maria Inventada", "Maria Inventada", "--lang", "es")
                        .out())
                .contains("Las dos coinciden con", "palabras en común", "falta: género, ninguna de las dos lo indica")
                .doesNotContain("The two", "missing");
    }

    @Test
    void hostileNamesAreAnsweredWithoutFailure() throws IOException {
        StringBuilder csv = new StringBuilder("schema,name1,name2\n");
        List<String> names = List.of(
                "x".repeat(10_000),
                "word ".repeat(3_000),
                "a",
                "我",
                "😀😀",
                "\u200b\u200d",
                "\u202eabc\u202c אבג def",
                "e\u0301\u0301\u0301".repeat(200),
                "-",
                "N/A");
        for (String left : names) {
            for (String right : names) {
                csv.append("Person,").append(left).append(',').append(right).append('\n');
            }
        }
        Path pairs = file("pairs.csv", csv.toString());
        Run run = tamiz("compare", "--pairs", pairs);
        assertThat(run.code()).as(run.err()).isZero();
        List<NamedCsvRecord> rows = rows(run.out());
        assertThat(rows).hasSize(names.size() * names.size());
        // What is beyond all measure is never compared, not even with itself.
        assertThat(rows.get(0).getField("points")).isEqualTo("0");
        assertThat(rows.get(names.size() + 1).getField("points")).isEqualTo("0");
        assertThat(run.err()).contains("more than 1000 characters", "more remarks of this kind are not shown");
        for (String name : names) {
            Run one = tamiz("compare", name, "Maria Inventada");
            assertThat(one.code()).isZero();
            assertThat(one.lines()).allSatisfy(line -> assertThat(line.length()).isLessThan(400));
            assertThat(one.out()).doesNotContain("\u202e");
        }
    }
}
