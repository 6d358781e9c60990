package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamiz.model.NoticeCode;
import org.tamiz.model.NoticeCode.Severity;
import org.tamiz.screening.Caveat;
import org.tamiz.sources.SourceException;
import org.tamiz.testkit.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes docs/notices.md from the codes, and proves on small lists what it says of clearances. */
class NoticesDocTest {

    private static final String HEAD = """
            # Notices
            <!-- Written by NoticesDocTest from NoticeCode and SourceException; renew it as CONTRIBUTING.md says. -->

            A **notice** is something worth knowing about a record of a list: a code, the file and line, and a sentence. Reading a list
            gives its notices beside its entries; none stops the reading, and none is only logged. A file that cannot be used at all
            gives an error instead: see *A file that cannot be used*.

            `tamiz lists stats` counts the notices of each list by code; with `--notices` it prints each of them and what its code means.
            `tamiz screen` says how many warnings its lists have. Commands that keep editions are to show them too (`lists import`,
            `lists status`). Codes are stable: new ones come, none is renamed; the sentences are for people and may change.

            ## Warnings
            Something may be missing or ambiguous. Look at them whenever a new edition arrives.

            """;

    private static final String CLEARANCE = """
            ## What a warning means for clearing
            A notice decides nothing by itself. Where it means that names may be missing, the edition is marked, and that decides:
            without a hit the answer is then `incomplete` instead of `clear`, unless `--accept-gaps` is given. Why:
            [decision 021](decisions/021-what-clears-nobody.md). Each row is proven by a test on a small list.

            | code | where | reason of `incomplete` |
            |---|---|---|
            """;

    private static final String INFORMATION = """

            ## Information
            Good to know. They take no name away from what is screened against.

            """;

    private static final String UNUSABLE = """

            ## A file that cannot be used
            No list is loaded in part: `tamiz` ends with exit code 2, or 1 for `read-failed`, and without a list nobody is screened. When
            a customer file turns out to be unusable on the way, answers that came before are not all. The message names the file, the
            place, what is the matter and what to do about this very file; `SourceException` gives a program the code too.

            """;

    private static final String REASONS = """

            ## Reasons of an incomplete answer
            Why somebody without a hit is not clear is told by a caveat in the answer itself. Its codes are on
            [the decisions' page](api/decisions.md#reasons).
            """;

    private static final String MARK = "\u001A";
    private static final String REST = ",-0- ".repeat(7);
    private static final String RECORD = "1,\"ABU, Bakr\",\"individual\",\"SDGT\"" + REST + ",\"a.k.a. 'ABU'.\"\r\n";
    private static final String SDN = RECORD + MARK;
    private static final String LONG = "x".repeat(990) + " and then he we";

    /**
     * A small list that gives a warning.
     *
     * @param code the warning
     * @param where in which case
     * @param files what the files of the list hold, by name
     * @param caveat why nobody is cleared against it; {@code null} when somebody is
     */
    record Example(NoticeCode code, String where, Map<String, String> files, Caveat.@Nullable Code caveat) {
        @Override
        public String toString() {
            return code.code() + " " + where;
        }
    }

    private static List<Example> examples() {
        String alt = "1,1,\"aka\",\"OTHER\",-0- \r\n" + MARK;
        String add = "1,1,\"Street 1\",\"City\",\"Iraq\",-0- \r\n" + MARK;
        Map<String, String> whole = Map.of("sdn.csv", SDN, "alt.csv", alt, "add.csv", add);
        return List.of(
                new Example(
                        NoticeCode.END_MARK_MISSING,
                        "any file that should have the mark",
                        with(whole, "add.csv", add.replace(MARK, "")),
                        Caveat.Code.LIST_END_UNPROVEN),
                new Example(
                        NoticeCode.RECORD_WITHOUT_NAME,
                        "an entry",
                        with(whole, "sdn.csv", RECORD.replace("\"ABU, Bakr\"", "-0- ") + SDN),
                        Caveat.Code.LIST_NAMES_PARTIAL),
                new Example(
                        NoticeCode.RECORD_WITHOUT_NAME,
                        "an alias",
                        with(whole, "alt.csv", alt.replace("\"OTHER\"", "-0- ")),
                        Caveat.Code.LIST_NAMES_PARTIAL),
                new Example(
                        NoticeCode.COMPANION_MISSING,
                        "the file of aliases",
                        Map.of("sdn.csv", SDN, "add.csv", add),
                        Caveat.Code.LIST_NAMES_PARTIAL),
                new Example(
                        NoticeCode.COMPANION_MISSING,
                        "the file of addresses",
                        Map.of("sdn.csv", SDN, "alt.csv", alt),
                        null),
                new Example(
                        NoticeCode.TEXT_CUT,
                        "remarks, which hold weak aliases",
                        with(whole, "sdn.csv", SDN.replace("a.k.a. 'ABU'.", LONG)),
                        null),
                new Example(
                        NoticeCode.ORPHAN_RECORD,
                        "any companion file",
                        with(whole, "alt.csv", "2" + alt.substring(1)),
                        null),
                new Example(NoticeCode.DUPLICATE_KEY, "any list", with(whole, "sdn.csv", RECORD + SDN), null));
    }

    private static Map<String, String> with(Map<String, String> files, String name, String content) {
        Map<String, String> changed = new HashMap<>(files);
        changed.put(name, content);
        return changed;
    }

    @Test
    void thePageSaysWhatTheCodesSay() {
        StringBuilder page = new StringBuilder(HEAD);
        table(page, notices(Severity.WARNING));
        page.append('\n').append(CLEARANCE);
        examples()
                .forEach(example -> page.append("| `")
                        .append(example.code.code())
                        .append("` | ")
                        .append(example.where)
                        .append(" | ")
                        .append(example.caveat == null ? "none" : "`" + example.caveat.code() + "`")
                        .append(" |\n"));
        page.append(INFORMATION);
        table(page, notices(Severity.INFO));
        page.append(UNUSABLE);
        table(
                page,
                Arrays.stream(SourceException.Code.values())
                        .map(code -> new Row(code.code(), code.meaning(), code.remedy()))
                        .toList());
        page.append(REASONS);
        Golden.check(Checkout.root().resolve("docs/notices.md"), page.toString());
    }

    private record Row(String code, String meaning, String remedy) {}

    private static List<Row> notices(Severity severity) {
        return Arrays.stream(NoticeCode.values())
                .filter(code -> code.severity() == severity)
                .map(code -> new Row(code.code(), code.meaning(), code.remedy()))
                .toList();
    }

    private static void table(StringBuilder page, List<Row> rows) {
        page.append("| code | meaning | what to do |\n|---|---|---|\n");
        rows.stream()
                .sorted(Comparator.comparing(Row::code))
                .forEach(row -> page.append("| `" + row.code + "` | " + row.meaning + " | " + row.remedy + " |\n"));
    }

    @Test
    void everyTextIsOneSentenceThatFitsATable() {
        Stream.of(notices(Severity.WARNING), notices(Severity.INFO))
                .flatMap(List::stream)
                .flatMap(row -> Stream.of(row.meaning, row.remedy))
                .forEach(NoticesDocTest::isOneSentence);
        for (SourceException.Code code : SourceException.Code.values()) {
            isOneSentence(code.meaning());
            isOneSentence(code.remedy());
        }
    }

    private static void isOneSentence(String text) {
        assertThat(text).matches("[A-Z][^|\n.]*(?:\\.\\w[^|\n.]*)*\\.");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aWarningStopsAClearanceAsThePageSays(Example example, @TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : example.files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Run run = tamiz("lists", "stats", "--format", "json", "--lists", folder);
        assertThat(run.err()).isEmpty();
        JsonNode stats = JsonMapper.shared().readTree(run.out());
        assertThat(stats.get("lists").get(0).get("notices").has(example.code.code()))
                .as("gives the notice: " + stats)
                .isTrue();
        JsonNode answer = JsonMapper.shared()
                .readTree(tamiz("screen", "--name", "Nadie Inventado", "--format", "jsonl", "--lists", folder)
                        .out());
        List<String> reasons = new ArrayList<>();
        if (answer.has("because")) {
            answer.get("because")
                    .forEach(reason -> reasons.add(reason.get("code").asString()));
        }
        assertThat(reasons).isEqualTo(example.caveat == null ? List.of() : List.of(example.caveat.code()));
        assertThat(answer.get("status").asString()).isEqualTo(example.caveat == null ? "clear" : "incomplete");
    }
}
