package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tamiz.cli.internal.DifferenceFilter.Change;
import org.tamiz.cli.internal.ListDifference.ProgramCounts;
import org.tamiz.ledger.Comparability;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.EntryDifference;
import org.tamiz.ledger.Event;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.StableCode;
import org.tamiz.model.State;

/**
 * A difference as one page that needs nothing else. Everything is in the page as text; its script only hides what a reader
 * does not look for. The page itself forbids any script, style or request that is not its own.
 */
public final class DifferencePage {

    private static final String STYLE = resource("difference-page.css");
    private static final String SCRIPT = resource("difference-page.js");

    private final Html html = new Html();
    private final DifferenceReport report;
    private final boolean single;

    private DifferencePage(DifferenceReport report) {
        this.report = report;
        this.single = report.lists().size() == 1;
    }

    /** The whole page. */
    public static String of(DifferenceReport report) {
        return new DifferencePage(report).page();
    }

    private String page() {
        html.open("html", "lang", "en");
        head();
        html.open("body");
        html.element("a", "Skip to the changes", "class", "skip", "href", "#changes")
                .line();
        html.open("header", "class", "page").open("div", "class", "wide");
        title();
        html.close().closeLine();
        controls();
        html.open("main", "id", "changes", "class", "wide");
        report.lists().forEach(this::list);
        left();
        html.closeLine();
        html.open("footer").open("p", "class", "wide");
        html.text("Made by Tamiz from its ledger. Both sides were read by one version of its readers, "
                + State.PARSER_VERSION + ", so that no difference is one of reading. This page loads nothing.");
        html.close().closeLine();
        html.ours("script", SCRIPT);
        html.close().closeLine();
        return html.page();
    }

    private void head() {
        html.open("head");
        html.open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src '" + hash(STYLE) + "'; script-src '" + hash(SCRIPT)
                        + "'; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", plainTitle() + ", " + span()).line();
        html.ours("style", STYLE);
        html.closeLine();
    }

    private String plainTitle() {
        return single
                ? report.lists().getFirst().list()
                : "Changes on " + report.lists().size() + " lists";
    }

    private String span() {
        if (report.days() != null) {
            return report.days();
        }
        ListDifference list = report.lists().getFirst();
        return list.before().published() + " to " + list.after().published();
    }

    private void title() {
        if (single) {
            ListDifference list = report.lists().getFirst();
            html.element("p", "What changed on " + list.list(), "class", "eyebrow");
            html.element("h1", list.after().info().title());
            html.open("p", "class", "span");
            dates(list);
            html.closeLine();
            return;
        }
        html.element("p", "What changed", "class", "eyebrow");
        html.element("h1", plainTitle());
        html.element("p", span(), "class", "span").line();
        html.open("nav", "aria-label", "Lists").open("ul", "class", "lists");
        for (ListDifference list : report.lists()) {
            html.open("li").open("a", "href", "#" + list.list());
            html.listed(list.list());
            html.text(": " + number(list.count(Change.LISTED)) + " listed, " + number(list.count(Change.REMOVED))
                    + " removed, " + number(list.count(Change.AMENDED)) + " amended");
            html.close().close();
        }
        html.close().closeLine();
    }

    private void dates(ListDifference list) {
        html.element("time", shortDate(list.before().published()));
        html.element("span", " to ", "class", "to");
        html.element("time", shortDate(list.after().published()));
    }

    /** Hidden until the script shows it: without the script it would do nothing. */
    private void controls() {
        html.open("form", "id", "controls", "hidden", "", "role", "search").open("div", "class", "wide");
        html.open("label", "class", "find").text("Find ");
        html.open(
                "input",
                "type",
                "search",
                "id",
                "find",
                "placeholder",
                "name, number, programme, any word",
                "autocomplete",
                "off",
                "spellcheck",
                "false");
        html.close();
        html.open("fieldset").element("legend", "Show");
        for (Change change : List.of(Change.LISTED, Change.REMOVED)) {
            toggle(StableCode.of(change), Words.plain(change));
        }
        for (Event.Weight weight : Event.Weight.values()) {
            toggle(StableCode.of(weight), Words.plain(weight));
        }
        html.close();
        html.open("output", "id", "found", "for", "find").close();
        html.close().closeLine();
    }

    private void toggle(String group, String label) {
        html.open("label", "class", "toggle " + group);
        html.open("input", "type", "checkbox", "checked", "", "value", group);
        html.text(label).close();
    }

    private void list(ListDifference list) {
        html.open("section", "class", "list", "id", list.list());
        if (!single) {
            html.open("h2").listed(list.after().info().title()).closeLine();
            html.open("p", "class", "span");
            dates(list);
            html.closeLine();
        }
        strip(list);
        html.open("div", "class", "pair");
        editions(list);
        uncovered(list);
        html.closeLine();
        programs(list);
        if (!report.filter().isAll()) {
            filterNote();
        }
        entries(list, Change.LISTED, "Came onto the list.");
        entries(list, Change.REMOVED, "Went from the list.");
        for (Event.Weight weight : Event.Weight.values()) {
            amended(list, weight);
        }
        if (list.shown().isEmpty()) {
            html.element(
                            "p",
                            list.all().isEmpty()
                                    ? "Nothing changed in what both editions state."
                                    : "Nothing of what was asked for changed.",
                            "class",
                            "none")
                    .line();
        }
        html.closeLine();
    }

    private void heading(String text) {
        html.element(single ? "h2" : "h3", text);
    }

    private void strip(ListDifference list) {
        html.open("ul", "class", "strip");
        for (Change change : Change.values()) {
            figure(
                    list,
                    list.count(change),
                    Words.plain(change),
                    StableCode.of(change),
                    change != Change.AMENDED && !list.shown(change).isEmpty());
        }
        list.amendedByClass()
                .forEach((weight, count) -> figure(
                        list,
                        count,
                        "amended in " + Words.plain(weight),
                        StableCode.of(weight),
                        !list.amended(weight).isEmpty()));
        html.closeLine();
    }

    private void figure(ListDifference list, int count, String label, String group, boolean hasSection) {
        html.open("li", "class", group);
        if (hasSection) {
            html.open("a", "href", "#" + list.list() + "-" + group);
        }
        html.element("strong", number(count)).text(" ").element("span", label);
        if (hasSection) {
            html.close();
        }
        html.close();
    }

    private void editions(ListDifference list) {
        html.open("section", "class", "editions");
        heading("The editions");
        List<EditionRecord> all = new ArrayList<>(list.editions().before());
        all.addAll(list.editions().after());
        html.open("table").open("thead").open("tr").element("td", "");
        for (int i = 0; i < all.size(); i++) {
            html.element("th", i < list.editions().before().size() ? "Before" : "After", "scope", "col");
        }
        html.close().close().open("tbody");
        Map<String, Function<EditionRecord, String>> rows = new LinkedHashMap<>();
        rows.put("Published", edition -> edition.published().toString());
        rows.put("That date is", edition -> Words.of(edition.published().origin()) + precision(edition.published()));
        rows.put("Format", edition -> edition.info().format());
        rows.put("Entries", edition -> number(edition.fact().keys()));
        rows.put("Files", edition -> String.join(", ", edition.info().files()));
        rows.put("Recorded", edition -> edition.recorded() + ", fact " + edition.number());
        rows.put("SHA-256", edition -> edition.info().contentHash());
        rows.forEach((label, value) -> {
            html.open("tr").element("th", label, "scope", "row");
            for (EditionRecord edition : all) {
                html.open("td", "class", label.equals("SHA-256") ? "hash" : "value")
                        .listed(value.apply(edition))
                        .close();
            }
            html.closeLine();
        });
        html.close().close().closeLine();
    }

    /** What the reader must not take for unchanged. */
    private void uncovered(ListDifference list) {
        html.open("section", "class", "uncovered");
        heading("What was not compared");
        boolean whole = true;
        html.open("dl");
        for (Comparability extent : List.of(
                Comparability.ONLY_BEFORE,
                Comparability.ONLY_AFTER,
                Comparability.FORMATS_DIFFER,
                Comparability.IN_PART,
                Comparability.NEITHER)) {
            List<EntryField> fields = list.fields(extent);
            if (!fields.isEmpty()) {
                whole = false;
                html.element(
                        "dt", String.join(", ", fields.stream().map(Words::of).toList()));
                html.element("dd", sentence(Words.of(extent)));
            }
        }
        html.close();
        html.element(
                "p",
                whole
                        ? "Both editions state every field in full."
                        : "Here nothing is known to be unchanged: what one side cannot state is compared with nothing."
                                + " All other fields were compared in full.",
                "class",
                "note");
        html.closeLine();
    }

    private void programs(ListDifference list) {
        Map<String, ProgramCounts> programs = list.programs();
        if (programs.isEmpty()) {
            return;
        }
        html.open("section", "class", "programs");
        heading("By programme");
        int most = programs.values().stream().mapToInt(ProgramCounts::all).max().orElse(1);
        html.open("table").open("thead").open("tr");
        html.element("th", "Programme", "scope", "col");
        html.open("td", "class", "bar");
        html.element("span", "came", "class", "key came").element("span", "went", "class", "key went");
        html.close();
        for (String column : List.of("Listed", "Removed", "Designated", "Revoked")) {
            html.element("th", column, "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        for (Map.Entry<String, ProgramCounts> each : programs.entrySet()) {
            ProgramCounts counts = each.getValue();
            html.open("tr").open("th", "scope", "row").listed(each.getKey()).close();
            html.open("td", "class", "bar", "aria-hidden", "true");
            bar(counts.listed() + counts.designated(), counts.removed() + counts.revoked(), most);
            html.close();
            for (int count : List.of(counts.listed(), counts.removed(), counts.designated(), counts.revoked())) {
                html.element("td", number(count), "class", count == 0 ? "number zero" : "number");
            }
            html.closeLine();
        }
        html.close().close();
        html.element(
                "p",
                "Listed and removed: entries that came or went under the programme. Designated and revoked: entries that"
                        + " stood on the list before and after, and got or lost it. An entry counts under each of its"
                        + " programmes.",
                "class",
                "note");
        html.closeLine();
    }

    private void bar(int came, int went, int most) {
        html.open("svg", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none", "focusable", "false");
        int first = came == 0 ? 0 : Math.max(4, came * 1000 / most);
        int second = went == 0 ? 0 : Math.max(4, went * 1000 / most);
        html.open("rect", "class", "came", "width", Integer.toString(first), "height", "10");
        html.open(
                "rect",
                "class",
                "went",
                "x",
                Integer.toString(first),
                "width",
                Integer.toString(second),
                "height",
                "10");
        html.close();
    }

    private void filterNote() {
        List<String> only = new ArrayList<>();
        if (report.filter().changes().size() < Change.values().length) {
            report.filter().changes().stream().sorted().map(Words::plain).forEach(only::add);
        }
        if (report.filter().classes().size() < Event.Weight.values().length) {
            report.filter().classes().stream()
                    .sorted()
                    .map(weight -> "class " + Words.plain(weight))
                    .forEach(only::add);
        }
        html.element(
                        "p",
                        "Only these changes are shown below: " + String.join(", ", only)
                                + ". The figures above count all.",
                        "class",
                        "note filtered")
                .line();
    }

    private void group(ListDifference list, String group, String title, int count, String about) {
        html.open("section", "class", "group " + group, "id", list.list() + "-" + group, "data-group", group);
        html.open(single ? "h2" : "h3").text(title + " ").element("span", number(count), "class", "count");
        html.closeLine();
        html.element("p", about, "class", "note").line();
    }

    private void entries(ListDifference list, Change change, String about) {
        List<EntryDifference> entries = list.shown(change);
        if (entries.isEmpty()) {
            return;
        }
        Map<EntryId, EntryId> renames = list.renames();
        String word = Words.plain(change);
        group(
                list,
                StableCode.of(change),
                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                entries.size(),
                about);
        html.open("table", "class", "entries").open("thead").open("tr");
        for (String column : List.of("Name", "Entry", "Type", "Programmes")) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody").line();
        for (EntryDifference difference : entries) {
            List<Entry> stands = FieldChange.entries(difference);
            html.open("tr", "data-entry", "");
            html.open("th", "scope", "row").listed(FieldChange.captions(difference));
            if (difference.renameOf() != null) {
                proposal("Probably " + difference.renameOf() + " under another key");
            }
            EntryId now = change == Change.REMOVED ? renames.get(difference.id()) : null;
            if (now != null) {
                proposal("Probably now " + now);
            }
            html.close();
            html.open("td", "class", "id").listed(difference.id().toString()).close();
            html.element(
                    "td",
                    String.join(
                            ", ",
                            stands.stream()
                                    .map(entry -> Words.plain(entry.party().type()))
                                    .distinct()
                                    .toList()),
                    "class",
                    "type");
            html.open("td", "class", "tags");
            for (String program : FieldChange.programs(stands)) {
                html.element("bdi", program, "class", "tag").text(" ");
            }
            html.close().closeLine();
        }
        html.close().close().closeLine();
    }

    private void proposal(String text) {
        html.open("span", "class", "proposal");
        html.element("b", "Proposal").text(" ");
        html.listed(text).text("; to be checked by a person.").close();
    }

    private void amended(ListDifference list, Event.Weight weight) {
        List<EntryDifference> entries = list.amended(weight);
        if (entries.isEmpty()) {
            return;
        }
        group(list, StableCode.of(weight), "Amended: " + Words.plain(weight), entries.size(), about(weight));
        for (EntryDifference difference : entries) {
            html.open("article", "data-entry", "");
            html.open(single ? "h3" : "h4").listed(FieldChange.captions(difference));
            html.text(" ")
                    .open("span", "class", "id")
                    .listed(difference.id().toString())
                    .close();
            html.close();
            html.open("dl");
            for (FieldChange change : FieldChange.of(difference.what())) {
                html.open("div").element("dt", change.label()).open("dd");
                values(change);
                html.close().close();
            }
            html.close().closeLine();
        }
        html.closeLine();
    }

    /** Old and new values; where one text took the place of another, the words that differ stand out. */
    private void values(FieldChange change) {
        List<String> added = new ArrayList<>(change.added());
        for (String old : change.removed()) {
            String now = WordDifference.successor(old, added);
            if (now == null) {
                value("del", "no longer: ", List.of(new WordDifference.Run(old, false)));
            } else {
                added.remove(now);
                WordDifference words = WordDifference.of(old, now);
                value("del", "no longer: ", words.before());
                value("ins", "new: ", words.after());
            }
        }
        added.forEach(now -> value("ins", "new: ", List.of(new WordDifference.Run(now, false))));
        if (change.laidOut() > 0) {
            html.element("p", change.layoutNote(), "class", "layout");
        }
    }

    private void value(String tag, String spoken, List<WordDifference.Run> runs) {
        html.open(tag).element("span", spoken, "class", "spoken").open("bdi");
        for (WordDifference.Run run : runs) {
            if (run.differs()) {
                html.element("b", run.text());
            } else {
                html.text(run.text());
            }
        }
        html.close().close();
    }

    private static String about(Event.Weight weight) {
        return switch (weight) {
            case IDENTITY -> "Who is meant: names, numbers, dates and places of birth, addresses, links to others.";
            case LEGAL_EFFECT -> "What it means in law: programmes and the day of listing.";
            case TEXT -> "What is only told: remarks, titles, days of amendment.";
        };
    }

    private void left() {
        if (report.left().isEmpty()) {
            return;
        }
        html.open("section", "class", "left");
        html.element("h2", "Lists that were not compared");
        html.open("dl");
        report.left().forEach((list, why) -> {
            html.open("dt").listed(list).close();
            html.element("dd", sentence(why));
        });
        html.close().closeLine();
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
    }

    /** The day or month; the instant stands among the editions. */
    private static String shortDate(PublicationTime time) {
        return time.precision() == PublicationTime.Precision.INSTANT
                ? time.from().toLocalDate().toString()
                : time.toString();
    }

    private static String precision(PublicationTime time) {
        return switch (time.precision()) {
            case INSTANT -> "";
            case DAY -> ", to the day";
            case MONTH -> ", to the month only";
        };
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DifferencePage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
