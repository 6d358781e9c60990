package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.tamiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.screening.Engine;

/** {@code tamiz replay}: the same bytes again, whatever the ledger has learned since, or the reason why not. */
class ReplayCommandTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path customers;

    @BeforeEach
    void prepare() throws IOException {
        data = folder.resolve("data");
        load("sdn_2024-05-02.csv", "1|HOUSE OF EXAMPLE||SDGT||||||||Gender Male.", "2|INVENTED TRADING||SDGT||||||||");
        load(
                "sdn_2024-06-02.csv",
                "1|HOUSE OF EXAMPLES||SDGT] [FTO||||||||Gender Male.",
                "3|FRESHLY LISTED||SDGT||||||||");
        customers = folder.resolve("customers.csv");
        Files.writeString(customers, """
                id,name,alias,dob,country
                1,House of Example,Casa Ejemplo,1957-04-12,MX
                2,Invented Trading,,,
                3,Freshly Listed,,circa 1960,
                4,Nadie,,,
                5,,,,
                6,"Nadie, ???",,,
                7,N/A,,,
                """);
    }

    private void load(String name, String... rows) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, OfacText.sdn(rows));
        assertThat(tamiz("lists", "import", file, "--data", data, "--max-loss", "100")
                        .code())
                .isZero();
    }

    private Path screened(Object... options) {
        Path answers = folder.resolve("answers.jsonl");
        List<Object> arguments = new ArrayList<>(List.of("screen", customers, "--format", "jsonl", "--out", answers));
        arguments.addAll(List.of(options));
        assertThat(tamiz(arguments.toArray()).code()).isGreaterThan(Tamiz.USAGE);
        return answers;
    }

    private Run replayed(Path answers) {
        return tamiz("replay", answers, "--data", data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--accept-gaps",
                "--as-of 2024-05-20",
                "--as-of 2024-01-01",
                "--published-by 2024-05-31 --accept-gaps",
                "--known-at 2026-11-25 --only ofac-sdn",
                "--max-list-age 30 --threshold 0.8 --weak-aliases full",
                "--max-list-age 5000 --as-of 2024-05-20"
            })
    void theSameBytesWhateverTheLedgerHasLearnedSince(String options) throws IOException {
        List<Object> given = new ArrayList<>(List.of("--data", data));
        given.addAll(options.isEmpty() ? List.of() : List.of(options.split(" ", -1)));
        Path answers = screened(given.toArray());
        assertThat(replayed(answers).out()).isEqualTo("7 decisions: 7 the same, 0 different, 0 not replayed\n");

        load("sdn_2024-05-20.csv", "1|ANOTHER||SDGT||||||||", "2|INVENTED TRADING||SDGT||||||||");
        load("sdn_2024-07-02.csv", "9|NADIE||SDGT||||||||");

        Run later = replayed(answers);
        assertThat(later.out()).isEqualTo("7 decisions: 7 the same, 0 different, 0 not replayed\n");
        assertThat(later.code()).isEqualTo(Tamiz.CLEAR);
    }

    @Test
    void theSameBytesAfterTheEditionWasWithdrawn() throws IOException {
        Path answers = screened("--data", data, "--accept-gaps");
        assertThat(tamiz("lists", "withdraw", "ofac-sdn@2024-06-02", "--note", "another list", "--data", data)
                        .code())
                .isZero();

        assertThat(replayed(answers).out()).isEqualTo("7 decisions: 7 the same, 0 different, 0 not replayed\n");
        String before = Files.readString(answers);
        assertThat(Files.readString(screened("--data", data, "--accept-gaps")))
                .as("a new answer does not count it")
                .contains("HOUSE OF EXAMPLE\"")
                .isNotEqualTo(before);
    }

    @Test
    void anyByteThatDiffersIsToldByItsPlaceAndNeverByItsText() throws IOException {
        Path answers = screened("--data", data, "--accept-gaps");
        List<String> lines = new ArrayList<>(Files.readAllLines(answers));
        lines.set(0, lines.getFirst().replaceFirst("\"points\":[0-9]+", "\"points\":1"));
        lines.set(3, lines.get(3).replace("\"status\":\"clear\"", "\"status\":\"hit\""));
        Files.write(answers, lines);

        Run run = replayed(answers);

        assertThat(run.code()).isEqualTo(Tamiz.HIT);
        assertThat(run.out())
                .containsPattern("line 1: differs from byte [0-9]+ on, in \"hits\"")
                .containsPattern("line 4: differs from byte [0-9]+ on, in \"status\"")
                .contains("5 the same, 2 different, 0 not replayed")
                .doesNotContainIgnoringCase("example")
                .doesNotContainIgnoringCase("nadie");
    }

    @Test
    void aNameThatSomebodyPutIntoALineIsNeverTold() throws IOException {
        Path answers = screened("--data", data, "--accept-gaps");
        List<String> lines = new ArrayList<>(Files.readAllLines(answers));
        lines.set(0, lines.getFirst().replace("\"status\":", "\"Secret Person\":1,\"status\":"));
        lines.set(1, lines.get(1).replace(Engine.VERSION, "Secret Person"));
        lines.set(2, lines.get(2).replaceFirst("\"state\":\"[^\"]*\"", "\"state\":\"Secret Person\""));
        lines.set(3, lines.get(3).replaceFirst("\"hash\":\"[^\"]*\"", "\"hash\":\"Secret Person\""));
        Files.write(answers, lines);

        Run run = replayed(answers);

        assertThat(run.out() + run.err()).doesNotContain("Secret").doesNotContain("Person");
        assertThat(run.out()).contains("3 the same, 1 different, 3 not replayed");
    }

    @Test
    void anotherEngineIsNamedAndNotPretended() throws IOException {
        Path answers = screened("--data", data);
        Files.writeString(answers, Files.readString(answers).replace(Engine.VERSION, "0.1+6deaa1ca"));

        Run run = replayed(answers);

        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out())
                .contains("line 1: needs engine 0.1+6deaa1ca; this is " + Engine.VERSION)
                .contains("0 the same, 0 different, 7 not replayed");
    }

    @Test
    void anotherLedgerIsToldFromTheOneThatIsNeeded() throws IOException {
        Path answers = screened("--data", data);
        data = folder.resolve("other");
        assertThat(replayed(answers).out()).contains("holds none");
        load("sdn_2024-05-03.csv", "1|HOUSE OF EXAMPLE||SDGT||||||||");
        load("sdn_2024-05-04.csv", "1|HOUSE OF EXAMPLE||SDGT||||||||");
        load("sdn_2024-05-05.csv", "1|HOUSE OF EXAMPLE||SDGT||||||||");

        Run run = replayed(answers);

        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out()).contains("needs a ledger whose fact 2 has the hash");
    }

    @Test
    void decisionsAgainstFilesNeedTheSameFiles() throws IOException {
        Path list = folder.resolve("sdn_2024-05-02.csv");
        Path answers = screened("--lists", list, "--accept-gaps");

        assertThat(tamiz("replay", answers, "--lists", list).code()).isEqualTo(Tamiz.CLEAR);
        Run other = tamiz("replay", answers, "--lists", folder.resolve("sdn_2024-06-02.csv"));
        assertThat(other.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(other.out()).contains("line 1: needs the state sha256:");
    }

    @Test
    void whatIsNoDecisionIsTold() throws IOException {
        Path file = folder.resolve("no.jsonl");
        Files.writeString(file, "{\"engine\":\"" + Engine.VERSION + "\"}\nnonsense about Somebody\n\n");
        Run run = replayed(file);
        assertThat(run.code()).isEqualTo(Tamiz.INCOMPLETE);
        assertThat(run.out())
                .contains("line 1: is not a decision")
                .contains("3 not replayed")
                .doesNotContain("Somebody");

        Files.writeString(file, "");
        assertThat(replayed(file).err()).contains("holds no decision");
        assertThat(replayed(folder.resolve("nowhere")).err()).contains("no such file");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 'x'});
        assertThat(replayed(file).err()).contains("not UTF-8");
    }
}
