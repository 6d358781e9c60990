package org.tamiz.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tamiz.fetch.Publication.Use;

/** The table of publications, and tables of users. */
class PublicationsTest {

    private static final String OWN =
            "own | own-list | own.xml | https://lists.example/own | - | 10 | usual | written by us";

    @Test
    void theShippedTableKeepsEachListByOnePublication() {
        Map<String, List<String>> keepers = new TreeMap<>();
        for (Publication publication : Publications.shipped().all()) {
            assertThat(publication.files())
                    .allMatch(file -> file.address().getScheme().equals("https"));
            assertThat(publication.found()).matches("(seen|unverified)(; .+)?");
            if (publication.use() != Use.OTHER) {
                for (String list : publication.lists()) {
                    keepers.computeIfAbsent(list, key -> new ArrayList<>()).add(publication.id());
                }
            }
        }
        assertThat(keepers.values()).allMatch(each -> each.size() == 1);
        assertThat(keepers.keySet())
                .contains(
                        "ofac-sdn",
                        "ofac-consolidated",
                        "un-sc",
                        "eu-fsf",
                        "uk-sl",
                        "ch-seco",
                        "ca-sema",
                        "au-dfat",
                        "bis-entity-list",
                        "mx-sat-69b");
    }

    @Test
    void theSetOfOfacHasItsFourFiles() {
        Publication sdn = Publications.shipped().keeping("ofac-sdn").orElseThrow();
        assertThat(sdn.files())
                .extracting(PublicationFile::name)
                .containsExactly("SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV");
        assertThat(sdn.files().getLast().address().toString()).endsWith("/exports/SDN_COMMENTS.CSV");
    }

    @Test
    void aStarStandsForAllThatBeginSo() {
        assertThat(Publications.shipped().keeping("csl-some-new-list"))
                .map(Publication::id)
                .contains("us-csl");
        assertThat(Publications.shipped().keeping("my-own-list")).isEmpty();
    }

    @Test
    void aTableOfTheUserAddsAndReplaces() {
        Publications shipped = Publications.shipped();
        Publications all = shipped.with(
                "# mine\n\n" + OWN + "\n"
                        + "un-sc-xml | un-sc | consolidated.xml | https://mirror.example/un.xml | a.example b.example | 10 | usual | seen\n",
                "publications.txt");

        assertThat(all.all()).hasSize(shipped.all().size() + 1);
        assertThat(all.of("own").orElseThrow().mostBytes()).isEqualTo(10L << 20);
        Publication un = all.keeping("un-sc").orElseThrow();
        assertThat(un.files().getFirst().address().getHost()).isEqualTo("mirror.example");
        assertThat(un.hosts()).containsExactlyInAnyOrder("a.example", "b.example");
        assertThat(shipped.of("own")).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsAnErrorWithItsNumberAndWhatIsWrong() {
        Map.of(
                        "own | own-list | own.xml | https://lists.example/own | - | 10 | usual",
                        "here are 7",
                        OWN.replace("https://lists.example/own", "lists.example"),
                        "no address such as https://",
                        OWN.replace("https://lists.example/own", "ftp://lists.example/own"),
                        "no address such as https://",
                        OWN.replace("own.xml", "a.xml b.xml"),
                        "has to end with a slash",
                        OWN.replace("| 10 |", "| ten |"),
                        "\"MB\" holds a whole number",
                        OWN.replace("| 10 |", "| 0 |"),
                        "\"MB\" holds a whole number",
                        OWN.replace("usual", "always"),
                        "holds usual, asked or other",
                        OWN.replace("own.xml", "../own.xml"),
                        "no name of a file",
                        OWN.replace("own |", "../own |"),
                        "is no id",
                        OWN.replace("own-list", ""),
                        "\"lists\" is empty")
                .forEach((line, why) -> assertThatThrownBy(
                                () -> Publications.shipped().with("\n" + line + "\n", "mine.txt"))
                        .isInstanceOf(FetchException.class)
                        .hasMessageContaining("mine.txt, line 2: ")
                        .hasMessageContaining(why));
        assertThatThrownBy(() -> Publications.shipped().with(OWN + "\n" + OWN, "mine.txt"))
                .hasMessageContaining("mine.txt, line 2: own stands there twice");
    }
}
