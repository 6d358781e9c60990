package org.tamiz.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.ledger.EditionRecord;
import org.tamiz.ledger.ImportOutcome;
import org.tamiz.ledger.Ledger;
import org.tamiz.ledger.LedgerException;
import org.tamiz.ledger.ListStatus.HeldEdition;
import org.tamiz.model.Coverage;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Notice;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;
import org.tamiz.model.PublicationTime.Precision;
import org.tamiz.model.RawEdition;
import org.tamiz.model.RawRecord;
import org.tamiz.model.RecordReader;
import org.tamiz.sources.ListSources;
import org.tamiz.sources.SourceException;
import org.tamiz.sources.SourceException.Code;
import org.tamiz.sources.own.OwnListReader;

/**
 * Takes files into the ledger. They are copied first, so that whoever writes them cannot change them while they are read;
 * then each folder's files are read together, as the editions that they are.
 */
public final class ListImport {

    /** How the names of the folders for the copies begin. */
    public static final String SPOOL_PREFIX = Spool.PREFIX;

    private static final long TICK_NANOS = 10_000_000_000L;

    private final Ledger ledger;
    private final Path spool;
    private final Options options;
    private final Clock clock;
    private final Console console;
    private final ImportListener listener;
    /** The copies, and the folders in which they lie, with what the user calls them. */
    private final Map<String, Path> originalByCopy = new HashMap<>();

    private final List<EditionRecord> arrived = new ArrayList<>();
    private int unusable;
    private int held;

    /**
     * How to import.
     *
     * @param list the list that the files are of; {@code null} to take what they say
     * @param published when they were published, where they do not say; {@code null} to go by their names
     * @param maxLossBasisPoints see {@link Ledger#add}
     * @param fetched how the files were fetched; {@code null} when a user gave them
     */
    public record Options(
            @Nullable String list,
            @Nullable PublicationTime published,
            int maxLossBasisPoints,
            @Nullable Fetched fetched) {}

    /**
     * How files were fetched.
     *
     * @param arrival where from, and by whom
     * @param lists which of the lists in them to take
     */
    public record Fetched(Ledger.Arrival arrival, Predicate<String> lists) {}

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
     * @param listener told of each edition
     */
    public ListImport(Ledger ledger, Path spool, Options options, Console console, ImportListener listener) {
        this.ledger = ledger;
        this.spool = spool;
        this.options = options;
        this.clock = console.clock();
        this.console = console;
        this.listener = listener;
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
        Set<Long> heldBefore = heldEditions().keySet();
        try (Spool copies = Spool.open(spool, console::note)) {
            groups.values().forEach(files -> ready.addAll(open(files, copies)));
            // In the order of time, so that each is compared with the one before it.
            ready.sort(
                    Comparator.comparing((Ready each) -> each.published().to().toInstant()));
            ready.forEach(this::take);
            tellOfOthersHeld(heldBefore);
        } catch (IOException e) {
            throw new UncheckedIOException(spool + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** The editions that are held, by the number of their fact. */
    private Map<Long, HeldEdition> heldEditions() {
        Map<Long, HeldEdition> editions = new LinkedHashMap<>();
        ledger.status(null)
                .forEach(list ->
                        list.held().forEach(each -> editions.put(each.edition().number(), each)));
        return editions;
    }

    /** What a late arrival had that a newer edition lacks is known now only, and may hold one that served. */
    private void tellOfOthersHeld(Set<Long> before) {
        Map<Long, HeldEdition> now = new LinkedHashMap<>(heldEditions());
        now.keySet().removeAll(before);
        arrived.forEach(edition -> now.remove(edition.number()));
        now.values().forEach(each -> {
            held++;
            listener.heldFromNowOn(each);
        });
    }

    private static Instant published(EditionRecord edition) {
        return edition.published().to().toInstant();
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
                boolean hidden =
                        Objects.requireNonNull(path.getFileName()).toString().startsWith(".");
                if (!hidden && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    folders.add(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read: " + e.getMessage(), e);
        }
        List<Path> lists = ListSources.listFiles(folder, (file, problem) -> unusable(List.of(file), problem, null));
        if (!lists.isEmpty()) {
            groups.computeIfAbsent(folder.toAbsolutePath().normalize(), key -> new ArrayList<>())
                    .addAll(lists);
        }
        folders.stream().sorted().forEach(inner -> collect(inner, groups));
    }

    /** Copies the files of one folder and opens the editions that they form. */
    private List<Ready> open(List<Path> files, Spool into) {
        List<Ready> ready = new ArrayList<>();
        try {
            Path copies = into.set().toRealPath();
            originalByCopy.put(
                    copies.toString(),
                    Objects.requireNonNullElse(files.getFirst().getParent(), Path.of(".")));
            Map<String, Path> originals = new HashMap<>();
            List<Path> copied = new ArrayList<>();
            for (Path file : files) {
                Path copy = copies.resolve(Objects.requireNonNull(file.getFileName()));
                if (originals.putIfAbsent(copy.getFileName().toString(), file) == null) {
                    originalByCopy.put(copy.toString(), file);
                    copy(file, copy);
                    copied.add(copy);
                }
            }
            List<RawEdition> opened = ListSources.open(copied);
            List<RawEdition> chosen = choose(withVanished(opened, originals), files);
            for (int i = 0; i < chosen.size(); i++) {
                EditionInfo info = chosen.get(i).info();
                boolean past = info.published() != null
                        && chosen.subList(i + 1, chosen.size()).stream()
                                .anyMatch(later -> later.info().list().equals(info.list())
                                        && later.info().files().equals(info.files()));
                try {
                    ready.add(new Ready(dated(chosen.get(i), originals), past));
                } catch (LedgerException e) {
                    unusable++;
                    listener.refused(info.list(), message(e));
                }
            }
        } catch (SourceException e) {
            // Of several files nobody can say whether all were meant.
            String byFormat = files.size() == 1 ? e.list() : null;
            unusable(files, e, options.list() == null ? byFormat : options.list());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the files cannot be copied to " + spool + ": " + e.getMessage() + ". Make room and try again.", e);
        }
        return ready;
    }

    /**
     * Tells of files that cannot be used. Recorded is what was meant to be a list: by its content, because the user says so,
     * or because an edition came in a file of that name before.
     *
     * @param list the list that they were meant to be; {@code null} when nobody says
     */
    private void unusable(List<Path> files, SourceException e, @Nullable String list) {
        unusable++;
        String message = message(e);
        listener.refused(list, message);
        List<String> names = files.stream()
                .map(file -> Objects.requireNonNull(file.getFileName()).toString())
                .toList();
        boolean meantAsList = switch (e.code()) {
            // Nothing is the matter with the files, or they may be in order next time.
            case READ_FAILED, FILE_NOT_FOUND, LIST_AMBIGUOUS -> false;
            case FORMAT_UNKNOWN, FILE_EMPTY, SHEET_UNCLEAR -> list != null || namedAsBefore(names);
            default -> true;
        };
        if (meantAsList) {
            ledger.refuse(list, names, message, clock.instant());
            console.note("Recorded as held: the editions before keep serving. See tamiz lists status.");
        }
    }

    private boolean namedAsBefore(List<String> names) {
        return ledger.editions(null).stream()
                .anyMatch(edition -> edition.info().files().stream().anyMatch(names::contains));
    }

    /** The copies bear the names that their originals have; messages must name the originals. */
    private String message(SourceException e) {
        List<String> copies = new ArrayList<>(originalByCopy.keySet());
        // Files before the folders in which they lie.
        copies.sort(Comparator.comparingInt(String::length).reversed());
        String message = message((Exception) e);
        for (String copy : copies) {
            message = message.replace(
                    copy, Objects.requireNonNull(originalByCopy.get(copy)).toString());
        }
        return message;
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
    private List<RawEdition> withVanished(List<RawEdition> opened, Map<String, Path> originals) {
        Map<String, List<RawEdition>> publications = new LinkedHashMap<>();
        opened.forEach(edition -> publications
                .computeIfAbsent(edition.info().contentHash(), hash -> new ArrayList<>())
                .add(edition));
        List<RawEdition> all = new ArrayList<>(opened);
        publications.values().forEach(publication -> {
            RawEdition first = publication.getFirst();
            Set<String> lists =
                    publication.stream().map(each -> each.info().list()).collect(Collectors.toSet());
            carriedBefore(lists, first.info().format(), dateOf(first.info(), originals))
                    .forEach(list -> all.add(new Vanished(first, first.info().ofList(list))));
        });
        return all;
    }

    /** The other lists that an earlier publication had beside one of these; a later one tells nothing of this. */
    private Set<String> carriedBefore(Set<String> lists, String format, @Nullable PublicationTime time) {
        Map<String, Set<String>> publications = new HashMap<>();
        ledger.editions(null).stream()
                .filter(edition -> time != null
                        && edition.info().format().equals(format)
                        && published(edition).isBefore(time.to().toInstant()))
                .forEach(edition -> publications
                        .computeIfAbsent(edition.info().contentHash(), hash -> new HashSet<>())
                        .add(edition.list()));
        Set<String> carried = new TreeSet<>();
        publications.values().stream()
                .filter(publication -> publication.stream().anyMatch(lists::contains))
                .forEach(carried::addAll);
        carried.removeAll(lists);
        return carried;
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
            return options.fetched() == null
                    ? editions
                    : asked(editions, options.fetched().lists());
        }
        List<RawEdition> named = editions.stream()
                .filter(edition -> edition.info().list().equals(list))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        if (editions.size() == 1 && editions.getFirst().info().list().startsWith(OwnListReader.PREFIX)) {
            EditionInfo own = editions.getFirst().info();
            return List.of(new Edited(editions.getFirst(), own.ofList(OwnListReader.id(list))));
        }
        // FollowTheMoney files do not say of which list they are unless they are of one dataset.
        List<RawEdition> nameless = editions.stream()
                .filter(edition -> edition.info().list().startsWith("ftm-"))
                .toList();
        if (editions.size() == 1 && nameless.size() == 1) {
            return List.of(
                    new Edited(editions.getFirst(), editions.getFirst().info().ofList(list)));
        }
        boolean fetched = options.fetched() != null;
        throw new SourceException(
                Code.LIST_AMBIGUOUS,
                files.iterator().next(),
                null,
                (fetched ? list + " was fetched" : "--list " + list + " was given") + ", and this is "
                        + String.join(
                                ", ",
                                editions.stream()
                                        .map(each -> each.info().list())
                                        .toList()),
                fetched
                        ? "Look at the address; the publisher may have moved its lists"
                        : "Leave --list out, or name one of these");
    }

    /** Of a publication with several lists, those that were asked for. */
    private List<RawEdition> asked(List<RawEdition> editions, Predicate<String> lists) {
        List<String> others = editions.stream()
                .map(edition -> edition.info().list())
                .filter(lists.negate())
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            listener.leftOut(others);
        }
        return editions.stream()
                .filter(edition -> lists.test(edition.info().list()))
                .toList();
    }

    private RawEdition dated(RawEdition edition, Map<String, Path> originals) {
        EditionInfo info = edition.info();
        PublicationTime given = options.published();
        PublicationTime stated = info.published();
        if (stated != null) {
            // When a server changed a file last tells less of its edition than what stands in it.
            if (given != null && given.origin() != Origin.HTTP && !agree(given, stated)) {
                throw new LedgerException(
                        LedgerException.Code.EDITION_CONFLICT,
                        info.files() + " says that it was published at " + stated + ", and --edition-date says "
                                + given,
                        "Leave --edition-date out");
            }
            // Which of two editions of one day came first is for the user to say.
            if (given != null
                    && given.origin() != Origin.HTTP
                    && given.precision() == Precision.INSTANT
                    && stated.precision() != Precision.INSTANT) {
                return new Edited(edition, info.published(given));
            }
            return edition;
        }
        PublicationTime published = dateOf(info, originals);
        if (published == null) {
            throw new LedgerException(
                    LedgerException.Code.DATE_MISSING,
                    originals.values().iterator().next() + ": neither the file nor its name says when this edition of "
                            + info.list() + " was published",
                    "Give the day with --edition-date, such as --edition-date 2026-02-27");
        }
        return new Edited(edition, info.published(published));
    }

    /** When the edition was published: by the file, the user, or a name; {@code null} when none of them says. */
    private @Nullable PublicationTime dateOf(EditionInfo info, Map<String, Path> originals) {
        PublicationTime published = info.published() == null ? options.published() : info.published();
        for (String file : info.files()) {
            Path original = originals.get(file);
            published = published == null && original != null ? NameDate.of(original) : published;
        }
        return published;
    }

    /** Whether both can be true: of the publisher's own day as of the one in UTC. */
    private static boolean agree(PublicationTime given, PublicationTime stated) {
        LocalDate first = given.from().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        return Stream.of(stated.utcDay(), stated.from().toLocalDate())
                .anyMatch(day -> !day.isBefore(first) && !day.isAfter(given.utcDay()));
    }

    private void take(Ready ready) {
        EditionInfo info = ready.edition().info();
        try {
            ImportOutcome outcome = add(ready);
            held += outcome.heldBecause() == null ? 0 : 1;
            if (outcome.isNew()) {
                arrived.add(outcome.edition());
            }
            listener.taken(outcome);
        } catch (LedgerException e) {
            if (e.isFailure()) {
                throw e;
            }
            if (ready.past() && e.code() == LedgerException.Code.EDITION_CONFLICT) {
                // A later file of history lacks what was removed since; what an earlier one told of that day stands.
                return;
            }
            unusable++;
            listener.refused(info.list(), message(e));
            if (e.code() == LedgerException.Code.EDITION_CONFLICT) {
                ledger.refuse(info.list(), info.files(), message(e), clock.instant());
                console.note("Recorded as held: the editions before keep serving. See tamiz lists status.");
            }
        } catch (SourceException e) {
            unusable(info.files().stream().map(Path::of).toList(), e, info.list());
        }
    }

    private ImportOutcome add(Ready ready) {
        RawEdition watched = new Watched(ready.edition(), console);
        Fetched fetched = options.fetched();
        // A file of history tells of the past, which is no step back of its publisher.
        return fetched == null || ready.past()
                ? ledger.add(watched, options.maxLossBasisPoints(), clock.instant())
                : ledger.addFetched(watched, options.maxLossBasisPoints(), fetched.arrival(), clock.instant());
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
