package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.LedgerException;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;

/**
 * Takes files into the ledger. They are copied first, so that whoever writes them cannot change them while they are read;
 * then each folder's files are read together, as the editions that they are.
 */
public final class ListImport {

    private static final long TICK_NANOS = 10_000_000_000L;

    private final Ledger ledger;
    private final Path spool;
    private final Options options;
    private final Clock clock;
    private final Console console;
    private final Consumer<ImportOutcome> taken;
    private int unusable;
    private int held;

    /**
     * How to import.
     *
     * @param list the list that the files are of; {@code null} to take what they say
     * @param published when they were published, where they do not say; {@code null} to go by their names
     * @param maxLossBasisPoints see {@link Ledger#add}
     */
    public record Options(@Nullable String list, @Nullable PublicationTime published, int maxLossBasisPoints) {}

    /** An edition that is ready to be taken in; of a file of history, one that is not the last. */
    private record Ready(RawEdition edition, boolean past) {
        PublicationTime published() {
            return Objects.requireNonNull(edition.info().published());
        }
    }

    /**
     * An import.
     *
     * @param spool a folder for the copies, which is removed in the end
     * @param taken told of each edition
     */
    public ListImport(Ledger ledger, Path spool, Options options, Console console, Consumer<ImportOutcome> taken) {
        this.ledger = ledger;
        this.spool = spool;
        this.options = options;
        this.clock = console.clock();
        this.console = console;
        this.taken = taken;
    }

    /** How many files or sets could not be used. */
    public int unusable() {
        return unusable;
    }

    /** How many editions are held. */
    public int held() {
        return held;
    }

    /** Imports files, and folders with all that is in them. */
    public void run(List<Path> filesOrFolders) {
        Map<Path, List<Path>> groups = new LinkedHashMap<>();
        for (Path path : filesOrFolders) {
            if (Files.isDirectory(path)) {
                collect(path, groups);
                if (groups.isEmpty() && unusable == 0) {
                    throw new SourceException(
                            Code.FILE_NOT_FOUND, path, null, "the folder holds no list file", "Check the path");
                }
            } else {
                requireRegular(path);
                Path folder =
                        Objects.requireNonNull(path.toAbsolutePath().normalize().getParent());
                groups.computeIfAbsent(folder, key -> new ArrayList<>()).add(path);
            }
        }
        List<Ready> ready = new ArrayList<>();
        try {
            Files.createDirectories(spool);
            groups.values().forEach(files -> ready.addAll(open(files)));
            // In the order of time, so that each is compared with the one before it.
            ready.sort(
                    Comparator.comparing((Ready each) -> each.published().to().toInstant()));
            ready.forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(spool + " cannot be written: " + e.getMessage(), e);
        } finally {
            clear();
        }
    }

    private static void requireRegular(Path path) {
        if (!Files.exists(path)) {
            throw new SourceException(
                    Code.FILE_NOT_FOUND, path, null, "there is no such file or folder", "Check the path");
        }
        if (!Files.isRegularFile(path)) {
            throw new SourceException(
                    Code.FORMAT_UNKNOWN, path, null, "this is a pipe or a device", "Save it as a file first");
        }
    }

    /** The list files of a folder and of the folders in it; says what else lies there. */
    private void collect(Path folder, Map<Path, List<Path>> groups) {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path path : all) {
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
        List<Path> lists = ListSources.listFiles(folder, (file, problem) -> {
            unusable++;
            console.complain(Objects.requireNonNullElse(problem.getMessage(), file + " cannot be used."));
        });
        if (!lists.isEmpty()) {
            groups.computeIfAbsent(folder.toAbsolutePath().normalize(), key -> new ArrayList<>())
                    .addAll(lists);
        }
        folders.stream().sorted().forEach(inner -> collect(inner, groups));
    }

    /** Copies the files of one folder and opens the editions that they form. */
    private List<Ready> open(List<Path> files) {
        List<Ready> ready = new ArrayList<>();
        try {
            Path copies = Files.createTempDirectory(spool, "set");
            Map<String, Path> originals = new HashMap<>();
            List<Path> copied = new ArrayList<>();
            for (Path file : files) {
                Path copy = copies.resolve(Objects.requireNonNull(file.getFileName()));
                copy(file, copy);
                originals.put(copy.getFileName().toString(), file);
                copied.add(copy);
            }
            List<RawEdition> opened = ListSources.open(copied);
            List<RawEdition> chosen = choose(withVanished(opened), files);
            for (int i = 0; i < chosen.size(); i++) {
                String list = chosen.get(i).info().list();
                boolean past = chosen.get(i).info().published() != null
                        && chosen.subList(i + 1, chosen.size()).stream()
                                .anyMatch(later -> later.info().list().equals(list)
                                        && later.info()
                                                .files()
                                                .equals(chosen.getFirst().info().files()));
                ready.add(new Ready(dated(chosen.get(i), originals), past));
            }
        } catch (SourceException e) {
            unusable(files, e);
        } catch (LedgerException e) {
            unusable++;
            console.complain(message(e));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the files cannot be copied to " + spool + ": " + e.getMessage() + ". Make room and try again.", e);
        }
        return ready;
    }

    /** The copies bear the names that their originals have; messages must name the originals. */
    private void unusable(List<Path> files, SourceException e) {
        unusable++;
        String message = message(e);
        for (Path file : files) {
            message = message.replaceAll(
                    "(?<![^\\s])" + java.util.regex.Pattern.quote(spool.toString()) + "[^\\s,:]*?"
                            + java.util.regex.Pattern.quote("/" + file.getFileName()),
                    java.util.regex.Matcher.quoteReplacement(file.toString()));
        }
        console.complain(message);
        boolean environment = e.code() == Code.READ_FAILED || e.code() == Code.FILE_NOT_FOUND;
        boolean known = e.code() != Code.FORMAT_UNKNOWN && e.code() != Code.FILE_EMPTY;
        if (!environment && (options.list() != null || (known && !ledger.isEmpty()))) {
            List<String> names = files.stream()
                    .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                    .toList();
            ledger.refuse(options.list(), names, message, clock.instant());
            console.note("Recorded as held: the editions before keep serving. See tamiz lists status.");
        }
    }

    private static String message(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }

    private void copy(Path file, Path copy) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        Files.copy(file, copy);
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        if (before.size() != after.size()
                || !before.lastModifiedTime().equals(after.lastModifiedTime())
                || Files.size(copy) != after.size()) {
            throw new SourceException(
                    Code.FILE_CHANGED,
                    file,
                    null,
                    "the file changed while it was being read",
                    "Wait until whoever writes it is done, and import it again");
        }
    }

    /**
     * A publication that carries several lists may come without one of them. That list is then taken as one without
     * entries, which the ledger holds back, instead of leaving its last edition to serve as if nothing had happened.
     */
    private List<RawEdition> withVanished(List<RawEdition> opened) {
        List<String> lists =
                opened.stream().map(each -> each.info().list()).distinct().toList();
        if (lists.size() < 2
                || opened.stream()
                                .map(each -> each.info().contentHash())
                                .distinct()
                                .count()
                        > 1) {
            return opened;
        }
        RawEdition first = opened.getFirst();
        List<RawEdition> all = new ArrayList<>(opened);
        ledger.editions(null).stream()
                .map(EditionRecord::info)
                .filter(info -> info.format().equals(first.info().format()) && !lists.contains(info.list()))
                .map(EditionInfo::list)
                .distinct()
                .forEach(list -> all.add(new Vanished(first, first.info().ofList(list))));
        return all;
    }

    /** A list that a publication used to carry and now does not. */
    private record Vanished(RawEdition beside, EditionInfo info) implements RawEdition {

        @Override
        public Coverage coverage() {
            return beside.coverage();
        }

        @Override
        public void forEachRecord(Consumer<RawRecord> consumer) {
            // There is none.
        }

        @Override
        public RecordReader reader() {
            return ListSources.reader(info.format(), info.list());
        }

        @Override
        public List<Notice> notices() {
            return List.of();
        }
    }

    /** The editions of the list that the user named, or all. */
    private List<RawEdition> choose(List<RawEdition> editions, Collection<Path> files) {
        String list = options.list();
        if (list == null) {
            return editions;
        }
        List<RawEdition> named = editions.stream()
                .filter(edition -> edition.info().list().equals(list))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        // FollowTheMoney files do not say of which list they are unless they are of one dataset.
        List<RawEdition> nameless = editions.stream()
                .filter(edition -> edition.info().list().startsWith("ftm-"))
                .toList();
        if (editions.size() == 1 && nameless.size() == 1) {
            return List.of(
                    new Edited(editions.getFirst(), editions.getFirst().info().ofList(list)));
        }
        throw new SourceException(
                Code.LIST_AMBIGUOUS,
                files.iterator().next(),
                null,
                "--list " + list + " was given, and this is "
                        + String.join(
                                ", ",
                                editions.stream()
                                        .map(each -> each.info().list())
                                        .toList()),
                "Leave --list out, or name one of these");
    }

    private RawEdition dated(RawEdition edition, Map<String, Path> originals) {
        EditionInfo info = edition.info();
        PublicationTime given = options.published();
        PublicationTime stated = info.published();
        if (stated != null) {
            if (given != null && !given.utcDay().equals(stated.utcDay())) {
                throw new LedgerException(
                        LedgerException.Code.EDITION_CONFLICT,
                        info.files() + " says that it was published at " + stated + ", and --edition-date says "
                                + given,
                        "Leave --edition-date out");
            }
            return edition;
        }
        PublicationTime published = given;
        for (String file : info.files()) {
            Path original = originals.get(file);
            published = published == null && original != null ? NameDate.of(original) : published;
        }
        if (published == null) {
            throw new LedgerException(
                    LedgerException.Code.DATE_MISSING,
                    originals.values().iterator().next() + ": neither the file nor its name says when this edition of "
                            + info.list() + " was published",
                    "Give the day with --edition-date, such as --edition-date 2026-02-27");
        }
        return new Edited(edition, info.published(published));
    }

    private void take(Ready ready) {
        EditionInfo info = ready.edition().info();
        try {
            ImportOutcome outcome =
                    ledger.add(new Watched(ready.edition(), console), options.maxLossBasisPoints(), clock.instant());
            held += outcome.heldBecause() == null ? 0 : 1;
            taken.accept(outcome);
        } catch (LedgerException e) {
            if (e.isFailure()) {
                throw e;
            }
            if (ready.past() && e.code() == LedgerException.Code.EDITION_CONFLICT) {
                // A later file of history lacks what was removed since; what an earlier one told of that day stands.
                return;
            }
            unusable++;
            console.complain(message(e));
        } catch (SourceException e) {
            unusable++;
            console.complain(info.list() + ": " + message(e));
        }
    }

    private void clear() {
        try (Stream<Path> all = Files.exists(spool) ? Files.walk(spool) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            console.note("the copies in " + spool + " could not be removed: " + e.getMessage());
        }
    }

    /** An edition whose list or date the user knows better than its files. */
    private record Edited(RawEdition edition, EditionInfo info) implements RawEdition {

        @Override
        public Coverage coverage() {
            return edition.coverage();
        }

        @Override
        public void forEachRecord(Consumer<RawRecord> consumer) {
            edition.forEachRecord(consumer);
        }

        @Override
        public RecordReader reader() {
            return ListSources.reader(info.format(), info.list());
        }

        @Override
        public List<Notice> notices() {
            return edition.notices();
        }
    }

    /** An edition whose reading is told of every ten seconds. */
    private record Watched(RawEdition edition, Console console) implements RawEdition {

        @Override
        public EditionInfo info() {
            return edition.info();
        }

        @Override
        public Coverage coverage() {
            return edition.coverage();
        }

        @Override
        public void forEachRecord(Consumer<RawRecord> consumer) {
            long[] count = new long[1];
            long[] told = {System.nanoTime()};
            edition.forEachRecord(rawRecord -> {
                consumer.accept(rawRecord);
                count[0]++;
                if (System.nanoTime() - told[0] > TICK_NANOS) {
                    told[0] = System.nanoTime();
                    console.note(info().list() + ": " + Words.count(count[0], "record", "records") + " read so far");
                }
            });
        }

        @Override
        public RecordReader reader() {
            return edition.reader();
        }

        @Override
        public List<Notice> notices() {
            return edition.notices();
        }
    }
}
