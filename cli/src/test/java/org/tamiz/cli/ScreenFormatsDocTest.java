package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.samples;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tamiz.screening.Caveat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** docs/api/decisions.md names every field that is written, and no other. */
class ScreenFormatsDocTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static String document() throws IOException {
        return Files.readString(Run.root().resolve("docs/api/decisions.md"));
    }

    @Test
    void jsonFieldsAreDocumented() throws IOException {
        Set<String> written = new TreeSet<>();
        tamiz("screen", samples().resolve("customers.csv"), "--format", "jsonl")
                .lines()
                .forEach(line -> paths(JSON.readTree(line), "", written));
        assertThat(firstCells("## JSON lines", "## CSV")).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void csvColumnsAreDocumentedInTheirOrder() throws IOException {
        String header = tamiz("screen", samples().resolve("customers.csv"), "--format", "csv")
                .lines()
                .getFirst();
        assertThat(String.join(",", firstCells("## CSV", "\u0000"))).isEqualTo(header);
    }

    @Test
    void everyReasonHasItsCodeThere() throws IOException {
        String text = document();
        assertThat(Stream.of(Caveat.Code.values()).map(Caveat.Code::code))
                .allSatisfy(code -> assertThat(text).contains("`" + code + "`"));
    }

    /** The code words in the first cells of the table rows between two headings. */
    private static List<String> firstCells(String from, String to) throws IOException {
        String text = document();
        int end = text.indexOf(to);
        List<String> words = new ArrayList<>();
        text.substring(text.indexOf(from), end < 0 ? text.length() : end)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .forEach(line -> {
                    Matcher matcher = CODE.matcher(line.substring(0, line.indexOf('|', 1)));
                    while (matcher.find()) {
                        words.add(matcher.group(1));
                    }
                });
        return words.stream()
                .map(word -> word.endsWith("[]") && !word.contains(".") && isListOfObjects(word) ? "" : word)
                .filter(word -> !word.isEmpty())
                .filter(word -> !word.equals("hits[].explanation[]"))
                .toList();
    }

    private static boolean isListOfObjects(String word) {
        return word.equals("because[]") || word.equals("hits[]");
    }

    private static void paths(JsonNode node, String path, Set<String> written) {
        if (node.isObject()) {
            node.propertyNames()
                    .forEach(name -> paths(node.get(name), path.isEmpty() ? name : path + "." + name, written));
        } else if (node.isArray()) {
            node.forEach(element -> paths(element, path + "[]", written));
            if (node.isEmpty() && !path.equals("hits")) {
                written.add(path + "[]");
            }
        } else {
            written.add(path);
        }
    }
}
