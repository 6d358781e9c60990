package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cli.Run.samples;
import static org.tamiz.cli.Run.tamiz;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.cli.internal.TerminalText;

/** What the command says of itself, and to whoever gets it wrong. */
class OptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "screen --help",
                "compare --help",
                "evaluate --help",
                "lists --help",
                "lists stats --help",
                "--version"
            })
    void helpFitsTheTerminal(String words) {
        Run run = tamiz((Object[]) words.split(" ", -1));
        assertThat(run.code()).isEqualTo(Tamiz.CLEAR);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TerminalText.WIDTH));
    }

    @Test
    void helpGivesExamplesExitCodesAndDefaults() {
        assertThat(tamiz("screen", "--help").out())
                .contains("Examples:", "Exit codes: 0 all clear", "Default: 500 points.");
        assertThat(tamiz("--help").out()).contains("0  everybody screened is clear", "4  at least one answer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--threshold|1.5|takes a score above 0 and up to 1",
                "--threshold|0.7001|three decimals at most",
                "--threshold|0,7|not \"0,7\"",
                "--threshold|-5|not \"-5\"",
                "--threshold|5000|above the top of the scale, 1500 points",
                "--threads|0|must be at least 1, not 0",
                "--threads|x|\"x\" is no whole number",
                "--format|xml|\"xml\" is not table, csv or jsonl",
                "--type|dragon|\"dragon\" is not person, organization, vessel, aircraft or unknown",
                "--weak-aliases|maybe|\"maybe\" is not support or full",
                "--date-order|iso|\"iso\" is not dmy or mdy",
                "--encoding|klingon|\"klingon\" is no encoding that this Java knows",
                "--max-list-age|-1|0 or more days, not -1",
                "--birth-date|tomorrow|The date \"tomorrow\" cannot be read. Write 1957-04-12",
                "--birth-date|2001-13-45|cannot be read",
                "--country|Narnia|The country \"Narnia\" is not known",
                "--id|imo 9187629|is SCHEME=VALUE, such as imo=9187629, not \"imo 9187629\"",
                "--lists|/no/such/place|there is no such file or folder",
                "--bogus|1|Unknown option",
            })
    void aWrongOptionIsToldWithWhatIsRight(String option, String value, String says) {
        Run run = tamiz("screen", "--name", "Nadie Inventado", option, value);
        assertThat(run.code()).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("tamiz: error: ")
                .contains(says)
                .doesNotContain("Exception", "Error:", "option option", "\tat ");
    }

    @Test
    void whatIsMissingOrTooMuchIsTold() {
        String customers = samples().resolve("customers.csv").toString();
        says(List.of(), "Name a command, such as: tamiz screen customers.csv");
        says(List.of("lists"), "Name a command, such as: tamiz lists stats");
        says(List.of("screen"), "Name a customer file, or one party with --name");
        says(List.of("screen", "--id", "imo=9187629"), "Give the name too");
        says(List.of("screen", "--name", ""), "The name is empty");
        says(List.of("screen", customers, "--name", "x"), "either a customer file or --name");
        says(List.of("screen", customers, customers), "Unmatched argument");
        says(List.of("screen", samples().toString()), "is a folder. Name a customer file");
        says(
                List.of("screen", "Nadie Inventado"),
                "there is no such file. Check the path; a name is screened with --name");
        says(List.of("screen", ""), "the path is empty");
        says(List.of("screen", customers, "--lists", ""), "the path is empty");
        says(List.of("screen", customers, "--map", "name"), "--map takes FIELD=COLUMN");
        says(List.of("screen", customers, "--map", "name=a", "--map", "name=b"), "names the field name twice");
        says(List.of("screen", customers, "--map", "name=nowhere"), "there is no column \"nowhere\"");
        says(List.of("screen", customers, "--map", "dragon=note"), "\"dragon\" is no field");
    }

    private static void says(List<String> arguments, String text) {
        Run run = tamiz(arguments.toArray());
        assertThat(run.code()).as(text).isEqualTo(Tamiz.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(text);
    }

    @Test
    void severalNamesAreAliases() {
        Run run = tamiz("screen", "--name", "Nadie Inventado", "--name", "Los Zetas");
        assertThat(run.code()).isEqualTo(Tamiz.HIT);
        assertThat(run.out()).contains("HIT  Nadie Inventado\n", "the customer's alias Los Zetas with its former name");
    }
}
