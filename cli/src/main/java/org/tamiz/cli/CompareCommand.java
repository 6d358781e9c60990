package org.tamiz.cli;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.internal.Console;
import org.tamiz.cli.internal.Language;
import org.tamiz.cli.internal.PairExplanation;
import org.tamiz.cli.internal.PairRemarks;
import org.tamiz.cli.internal.PairScores;
import org.tamiz.cli.internal.Words;
import org.tamiz.model.Party;
import org.tamiz.model.PartyType;
import org.tamiz.screening.Comparer;
import org.tamiz.screening.Comparison;
import org.tamiz.screening.Policy;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.customers.CellParty;
import org.tamiz.sources.customers.OneParty;
import org.tamiz.sources.pairs.Pair;
import org.tamiz.sources.pairs.PairField;
import org.tamiz.sources.pairs.PairFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tamiz compare}: scores a file of pairs, or explains one pair. */
@Command(
        name = "compare",
        header = "Scores pairs of parties, or explains one pair, without any list.",
        description = {
            "Compares as screening does at the default policy: the first of a pair as the party asked about, the second as"
                    + " an entry of a list.",
            "Two NAMEs are explained part by part. A file of pairs is scored in its order; docs/api/compare.md says what is"
                    + " read and written."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  tamiz compare \"Joaquín Guzmán Loera\" \"GUZMAN LOERA, Joaquin\" --schema Person",
            "  tamiz compare --pairs pairs.csv --out scores.csv",
            "  tamiz compare --entities pairs.jsonl --out scores.csv",
            "",
            "Exit codes: 0 compared, whatever the verdict, 1 failure, 2 wrong usage or a file that cannot be used."
        })
final class CompareCommand implements Callable<Integer> {

    /** In which languages a pair is summed up. */
    enum Lang {
        EN,
        ES,
        BOTH;

        private List<Language> languages() {
            return switch (this) {
                case EN -> List.of(Language.ENGLISH);
                case ES -> List.of(Language.SPANISH);
                case BOTH -> List.of(Language.ENGLISH, Language.SPANISH);
            };
        }
    }

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before any command runs
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Two names to compare.")
    private List<String> names = new ArrayList<>();

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            description =
                    "CSV with the columns schema, name1, name2 and, where known, birth_date1, birth_date2, country1,"
                            + " country2. All columns are passed on; points, score and verdict are added.")
    private @Nullable Path pairs;

    @Option(
            names = "--entities",
            paramLabel = "FILE",
            description =
                    "JSON lines, each an object with left and right as FollowTheMoney entities. Written are left_id,"
                            + " right_id, points, score and verdict.")
    private @Nullable Path entities;

    @Mixin
    private PairOptions reading = new PairOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "What the two NAMEs are: Person, Company, Organization, LegalEntity, Vessel, Airplane.")
    private @Nullable String schema;

    @Option(names = "--birth-date1", paramLabel = "DATE", description = "The first one's: 1957-04-12, 1957-04 or 1957.")
    private @Nullable String birthDate1;

    @Option(names = "--birth-date2", paramLabel = "DATE", description = "The second one's.")
    private @Nullable String birthDate2;

    @Option(
            names = "--country1",
            paramLabel = "COUNTRY",
            description = "A country of the first one: code or name. May be repeated.")
    private List<String> countries1 = new ArrayList<>();

    @Option(names = "--country2", paramLabel = "COUNTRY", description = "A country of the second one. May be repeated.")
    private List<String> countries2 = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "en|es|both",
            description = "Language of the sentence that sums up two NAMEs (default: both).")
    private @Nullable Lang lang;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int ways = (names.isEmpty() ? 0 : 1) + (pairs == null ? 0 : 1) + (entities == null ? 0 : 1);
        if (ways != 1) {
            throw usage("Give two names, or --pairs FILE, or --entities FILE" + (ways == 0 ? "." : ", and only one."));
        }
        if (pairs != null) {
            scores(pairs, PairFile.Form.NAMES);
        } else if (entities != null) {
            scores(entities, PairFile.Form.ENTITIES);
        } else {
            explain();
        }
        return Tamiz.CLEAR;
    }

    private void scores(Path file, PairFile.Form wanted) {
        if (schema != null || birthDate1 != null || birthDate2 != null || lang != null) {
            throw usage("--schema, --birth-date1, --birth-date2 and --lang go with two names; a file states its own.");
        }
        if (!countries1.isEmpty() || !countries2.isEmpty()) {
            throw usage("--country1 and --country2 go with two names; a file states its own.");
        }
        requireRegular(file, spec);
        try (PairFile read = PairFile.open(file, reading.read(spec, false, List.of()))) {
            requireForm(file, read.form(), wanted);
            noteColumns(file, read);
            output.write(console, spec, List.of(file), writer -> scores(file, read, writer));
        }
    }

    private void scores(Path file, PairFile read, Writer writer) {
        PairScores scores = new PairScores(writer, read);
        PairRemarks remarks = new PairRemarks(console, file, read.form());
        Comparer comparer = new Comparer(Policy.DEFAULT);
        long count = 0;
        long matches = 0;
        for (Pair pair = read.next(); pair != null; pair = read.next()) {
            Comparison comparison =
                    comparer.compare(pair.left().party(), pair.right().party());
            remarks.of(pair, comparison);
            scores.write(pair, comparison);
            count++;
            matches += comparison.isMatch() ? 1 : 0;
        }
        remarks.end();
        console.note(Words.count(count, "pair", "pairs") + " compared: " + Words.count(matches, "match", "matches")
                + ", " + (count - matches) + " no match");
    }

    private void noteColumns(Path file, PairFile read) {
        if (read.form() == PairFile.Form.ENTITIES) {
            return;
        }
        if (!read.has(PairField.SCHEMA)) {
            console.note(file + ", line 1: there is no column schema, so every type counts as unknown."
                    + " Add it, or name it with --map schema=HEADER.");
        }
        for (String added : PairScores.ADDED) {
            if (read.header().contains(added)) {
                console.note(file + ", line 1: there is a column " + added
                        + " already; the last one of that name is the one that was added.");
            }
        }
    }

    private void requireForm(Path file, PairFile.Form form, PairFile.Form wanted) {
        if (form != wanted) {
            String right = form == PairFile.Form.ENTITIES ? "--entities" : "--pairs";
            String content = form == PairFile.Form.ENTITIES ? "JSON objects" : "no JSON objects";
            throw usage(file + " holds " + content + ". Give it with " + right + ".");
        }
    }

    /** Refuses what cannot be read as a file from its beginning. */
    static void requireRegular(Path file, CommandSpec spec) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), file + " is a folder. Name a file of pairs in it.");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), file + " is a pipe or a device. Save it as a file first: it is read twice.");
        }
        if (Files.notExists(file)) {
            throw new SourceException(
                    SourceException.Code.FILE_NOT_FOUND, file, null, "there is no such file", "Check the path");
        }
    }

    private void explain() {
        if (names.size() != 2) {
            throw usage("Give two names, each in quotation marks; " + names.size()
                    + (names.size() == 1 ? " was given." : " were given."));
        }
        if (reading.given()) {
            throw usage("--map and --encoding go with a file of pairs.");
        }
        PartyType type = type();
        Party left = party(0, type, birthDate1, countries1);
        Party right = party(1, type, birthDate2, countries2);
        Comparison comparison = new Comparer(Policy.DEFAULT).compare(left, right);
        List<Language> languages = (lang == null ? Lang.BOTH : lang).languages();
        output.write(console, spec, List.of(), new PairExplanation(comparison, languages)::write);
    }

    private PartyType type() {
        if (schema == null) {
            return PartyType.UNKNOWN;
        }
        return CellParty.type(schema)
                .orElseThrow(() -> usage("--schema " + schema
                        + " is not known. Use Person, Company, Organization, LegalEntity, Vessel or Airplane."));
    }

    private Party party(int side, PartyType type, @Nullable String birthDate, List<String> countries) {
        try {
            return OneParty.of(List.of(names.get(side)), type, birthDate, countries, List.of());
        } catch (IllegalArgumentException e) {
            throw usage((side == 0 ? "First party: " : "Second party: ") + e.getMessage());
        }
    }

    private ParameterException usage(String text) {
        return new ParameterException(spec.commandLine(), text);
    }
}
