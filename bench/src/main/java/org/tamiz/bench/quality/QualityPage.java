package org.tamiz.bench.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.tamiz.matcher.MatchModel;
import org.tamiz.screening.Policy;

/** The page for people: {@code docs/quality.md}. */
final class QualityPage {

    private static final String MODEL_FILE = "match-model.txt";

    private QualityPage() {}

    /** The page of what was measured in full. */
    static String of(QualityFile file, Measured measured) {
        StringBuilder page = new StringBuilder();
        page.append("# Quality of names and matching\n");
        page.append(
                "<!-- Written by ./tamiz bench quality; do not edit. quality.tsv beside it holds the same for the gate. -->\n\n");
        page.append("Measured on the development halves of the labelled sets, at the one default policy (")
                .append(Policy.DEFAULT.threshold())
                .append(" points), by one command, with the real data beside the checkout:\n\n")
                .append("```sh\n./tamiz bench quality --data ../shared/data --write docs/quality.md\n```\n\n")
                .append("Model `")
                .append(file.model())
                .append("`, engine `")
                .append(file.engine())
                .append("`.\n\n");
        long asked = Target.all().stream().filter(Target::isAsked).count();
        long met = Target.all().stream()
                .filter(Target::isAsked)
                .filter(target -> target.isMet(figure(measured, target)))
                .count();
        page.append("**").append(met).append(" of ").append(asked).append(" targets are met.**\n\n");
        page.append("| set | metric | others | target | measured | 95 % interval | |\n|---|---|---|---|---|---|---|\n");
        for (Target target : Target.all()) {
            Figure figure = figure(measured, target);
            page.append("| ")
                    .append(target.set())
                    .append(" | ")
                    .append(target.metric())
                    .append(" | ")
                    .append(target.reference())
                    .append(" | ")
                    .append(target.asked())
                    .append(" | ")
                    .append(target.text(figure.value()))
                    .append(" | ")
                    .append(figure.noise() == 0 ? "" : target.text(figure.low()) + " to " + target.text(figure.high()))
                    .append(" | ")
                    .append(!target.isAsked() ? "" : target.isMet(figure) ? "met" : "**not met**")
                    .append(" |\n");
        }
        page.append("""

                Intervals of F1, correlation and calibration are of a bootstrap by rows, those of shares Wilson's. The gate
                (`QualityGateTest`) measures a sample again and fails when a figure is worse than the same sample's here by more
                than half its interval, or when this page is of another model than the shipped one.

                """);
        section(page, PairFigures.NAMES, learned(file.model()), measured);
        section(page, ScriptFigures.SECTION, """
                A name or word in another script is asked about, and its Latin form is the entry. It counts as apart when none of a
                hundred other Latin names of the same file reaches the threshold, so this specificity is far harder than that of a
                pair drawn by chance. All rows count, also those that are no renderings at all, such as "takagaki" beside signs that say
                Ayahi, and names that were translated ("of France"); rows in brackets leave such ones out and judge nothing. The
                renderings were learned from these files; the next section says what they find on what they were not.

                """, measured);
        section(page, ScriptFigures.HELD_OUT, """
                One part in five, by a table learned from the other four; words alone, before anything is weighed.

                """, measured);
        section(page, PairFigures.ENTITIES, """
                CC BY-NC: measured, never learned from. The published references are of the whole set, these figures of the
                development half of a sample of it.

                """, measured);
        section(page, PeopleFigures.SECTION, """
                Names are damaged by seed, for *once* and *twice* three times each. These draw from all seven ways, of which leaving out a whole
                word is by far the hardest; beside them stand the figures without that way. A name that does not even find its entry
                undamaged counts as missed everywhere.

                """, measured);
        section(page, InnocentFigures.KNOWN, """
                Synthetic people who are on no list. The culture is that of the name, by its script or by the tables of names by
                country, since the nationality was drawn apart from the name; cultures of fewer than a hundred people are shown and
                not judged, those without anybody flagged are left out.

                """, measured);
        section(page, InnocentFigures.NAMED_US, "", measured);
        section(page, InnocentFigures.NAMED_GLOBAL, "", measured);
        section(page, InnocentFigures.NAMED_OFAC, "", measured);
        return page.toString().strip() + "\n";
    }

    private static Figure figure(Measured measured, Target target) {
        Figure figure = measured.figures().get(target.code());
        if (figure == null) {
            throw new IllegalStateException("not measured: " + target.code());
        }
        return figure;
    }

    private static void section(StringBuilder page, String title, String about, Measured measured) {
        String details = measured.details(title);
        if (!details.isEmpty()) {
            page.append("## ")
                    .append(title)
                    .append('\n')
                    .append(about)
                    .append(details)
                    .append('\n');
        }
    }

    /** What name pairs are worth: they were learned from, so what the model file says of held-out ones stands beside. */
    private static String learned(String model) {
        List<String> said = modelFile()
                .lines()
                .filter(line -> line.startsWith("#") && line.contains("cross-validated"))
                .map(line -> line.substring(1).strip())
                .toList();
        StringBuilder text = new StringBuilder();
        text.append("The model was learned from these very pairs, so their figures flatter it. What `")
                .append(MODEL_FILE);
        if (said.isEmpty() || said.stream().allMatch(line -> line.contains(" 0 parts") || line.contains(" 0 pairs"))) {
            text.append("` says of pairs that were held out: nothing, it was written without cross-validation.\n");
        } else {
            text.append("` says of pairs that were held out:\n\n");
            said.forEach(line -> text.append("> ").append(line).append('\n'));
        }
        if (!modelFile().contains(model)) {
            text.append(
                    "\nWeights were changed after that was written: the hash at its head is another than the model's.\n");
        }
        return text.append('\n').toString();
    }

    private static String modelFile() {
        try (InputStream in = Objects.requireNonNull(MatchModel.class.getResourceAsStream(MODEL_FILE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the engine's own table cannot be read", e);
        }
    }
}
