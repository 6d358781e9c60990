package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.Fact;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.ListStatus;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Entry;
import org.tamiz.model.Notice;
import org.tamiz.model.NoticeCode;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.ReadEdition;
import org.tamiz.sources.SourceException;

/** Loads the lists that the user names, or the bundled demo list. */
public final class ListLoader {

    private static final String DEMO = "demo-list.ftm.jsonl";
    private static final int OLD_DAYS = 30;

    private ListLoader() {}

    /**
     * Reads the lists; with none named, the demo list.
     *
     * @param ownList what to call the user's own list among them; {@code null} to go by its file's name
     */
    public static ChosenLists load(List<Path> named, @Nullable String ownList) {
        for (Path path : named) {
            if (Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path)) {
                throw new SourceException(
                        SourceException.Code.FORMAT_UNKNOWN,
                        path,
                        null,
                        "this is a pipe or a device, and a list is read more than once",
                        "Save it as a file first");
            }
        }
        return ChosenLists.ofFiles(named.isEmpty() ? demo() : ListSources.read(named, ownList));
    }

    /** The demo list, through a file of its own, so that it is read as any other list. */
    private static List<ReadEdition> demo() {
        try {
            Path folder = Files.createTempDirectory("tamiz-demo");
            Path file = folder.resolve(DEMO);
            try (InputStream in =
                    Objects.requireNonNull(ListLoader.class.getResourceAsStream("/org/tamiz/cli/" + DEMO))) {
                Files.copy(in, file);
                return ListSources.read(List.of(file));
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled demo list cannot be unpacked: " + e.getMessage(), e);
        }
    }

    /**
     * Says which lists are screened against, how old they are, and how many notices their readers gave.
     *
     * @param day the day from which their age is reckoned; an earlier one than today when somebody looks back
     */
    public static void announce(ChosenLists lists, LocalDate day, Console console) {
        for (Edition edition : lists.state().editions()) {
            EditionInfo info = edition.info();
            console.note((info.demo() ? "DEMO list " : "list ") + info.list() + ": "
                    + edition.entries().size() + " entries, " + cleared(edition) + info.format()
                    + (ListSources.isReaderVerified(info.format()) ? ", " : ", reader unverified, ")
                    + age(info, day, console)
                    + (edition.between() == null ? "" : "; the date asked for lies " + edition.between()));
        }
        for (ReadEdition read : lists.read()) {
            Map<NoticeCode, Integer> counts = new EnumMap<>(NoticeCode.class);
            for (Notice notice : read.notices()) {
                if (notice.code().severity() == NoticeCode.Severity.WARNING) {
                    counts.merge(notice.code(), 1, Integer::sum);
                }
            }
            if (!counts.isEmpty()) {
                List<String> each = new ArrayList<>();
                counts.forEach((code, count) -> each.add(code.code() + " " + count));
                console.note("  " + read.edition().info().list() + ": warnings: " + String.join(", ", each)
                        + " (see: tamiz lists stats --notices)");
            }
        }
    }

    private static String cleared(Edition edition) {
        long cleared = edition.entries().stream().filter(Entry::isCleared).count();
        return cleared == 0 ? "" : cleared + " of them cleared and never hits, ";
    }

    /** Says which newer editions do not serve, so that nobody takes an old list for the newest. */
    static void warnOf(ListStatus status, Console console) {
        status.held()
                .forEach(held -> console.note("WARNING: " + held.edition().ref() + " is held: " + held.reason()
                        + ". See tamiz lists status."));
    }

    /** The same for every list, and for files that could not be read. */
    public static void warnOfHeld(Ledger ledger, Console console) {
        ledger.status(null).forEach(status -> warnOf(status, console));
        for (Fact fact : ledger.openRefusals(null)) {
            if (fact.body() instanceof Fact.FilesRefused refused) {
                console.note("WARNING: " + String.join(", ", refused.files())
                        + " arrived and could not be read. See tamiz" + " lists status.");
            }
        }
    }

    private static String age(EditionInfo info, LocalDate day, Console console) {
        if (info.published() == null) {
            return "date not stated";
        }
        String published = "published " + info.published().utcDay();
        long days = ChronoUnit.DAYS.between(info.published().utcDay(), day);
        if (days <= OLD_DAYS) {
            return published;
        }
        boolean lookingBack = day.isBefore(LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC));
        return published + ", " + days
                + (lookingBack ? " days before the date asked for" : " days ago: get a newer edition for daily work");
    }
}
