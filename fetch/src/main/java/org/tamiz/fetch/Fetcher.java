package org.tamiz.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.tamiz.fetch.FetchException.Code;
import org.tamiz.fetch.internal.Answer;
import org.tamiz.fetch.internal.Budget;
import org.tamiz.fetch.internal.Gate;
import org.tamiz.fetch.internal.Question;
import org.tamiz.model.PublicationTime;
import org.tamiz.model.PublicationTime.Origin;

/**
 * Fetches publications: all files of one, of one moment, or nothing.
 *
 * <p>Each file is asked for with what is known of it. If any is new, all are fetched, and then each is asked for once more:
 * when one has changed meanwhile, everything is fetched again, because an alias file of today beside a main file of yesterday
 * is an edition that never was.
 */
public final class Fetcher {

    private static final int MOST_ROUNDS = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration TELL = Duration.ofSeconds(10);
    private static final long MEGABYTE = 1L << 20;

    /** A publisher puts the files of a set in place one by one; after so long without a change it is done with it. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    private final FetchNetwork network;
    private final FetchLimits limits;
    private final FetchAllowances allowances;
    private final FetchTime time;
    private final RandomGenerator random;
    private final Consumer<String> progress;

    /**
     * A fetcher.
     *
     * @param random spreads the attempts of many over time
     * @param progress told in a line what goes on
     */
    public Fetcher(
            FetchNetwork network,
            FetchLimits limits,
            FetchAllowances allowances,
            FetchTime time,
            RandomGenerator random,
            Consumer<String> progress) {
        this.network = network;
        this.limits = limits;
        this.allowances = allowances;
        this.time = time;
        this.random = random;
        this.progress = progress;
    }

    /**
     * Fetches a publication.
     *
     * @param known what is known of its files from the last time, by name; where one is missing, all are fetched
     * @param folder an empty folder for its files
     * @throws FetchException when it cannot be had; then the folder is to be thrown away
     */
    public FetchOutcome fetch(Publication publication, Map<String, Validators> known, Path folder) {
        Map<String, Validators> conditions = conditions(publication, known);
        Map<String, Answer> answers = new LinkedHashMap<>();
        Budget budget = new Budget(publication.id(), publication.mostBytes());
        for (PublicationFile file : publication.files()) {
            answers.put(
                    file.name(),
                    ask(publication, file, conditions.getOrDefault(file.name(), Validators.NONE), folder, budget));
        }
        if (answers.values().stream().allMatch(Answer.NotModified.class::isInstance)) {
            return new FetchOutcome.Unchanged();
        }
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            for (PublicationFile file : publication.files()) {
                if (!(answers.get(file.name()) instanceof Answer.Here)) {
                    answers.put(file.name(), ask(publication, file, Validators.NONE, folder, budget));
                }
            }
            List<Answer.Here> here = here(publication, answers);
            String changed = changedMeanwhile(publication, here, folder);
            if (changed == null) {
                return arrived(here);
            }
            progress.accept(publication.id() + ": " + changed + " changed while its set was fetched");
            here.forEach(each -> budget.giveBack(each.file().bytes()));
            answers.clear();
        }
        throw new FetchException(
                Code.CHANGED_MEANWHILE,
                publication.id()
                        + ": its files kept changing while they were fetched, so that they are not of one moment",
                "Try again in a quarter of an hour, when the publisher is done");
    }

    /** A condition makes sense only when the answer to it says something of all files. */
    private static Map<String, Validators> conditions(Publication publication, Map<String, Validators> known) {
        boolean all = publication.files().stream()
                .allMatch(file ->
                        !known.getOrDefault(file.name(), Validators.NONE).isNone());
        return all ? known : Map.of();
    }

    private static List<Answer.Here> here(Publication publication, Map<String, Answer> answers) {
        List<Answer.Here> here = new ArrayList<>();
        for (PublicationFile file : publication.files()) {
            here.add((Answer.Here) Objects.requireNonNull(answers.get(file.name())));
        }
        return here;
    }

    private static FetchOutcome arrived(List<Answer.Here> here) {
        Instant newest = newest(here);
        return new FetchOutcome.Arrived(
                here.stream().map(Answer.Here::file).toList(),
                newest == null ? null : PublicationTime.at(newest.atOffset(ZoneOffset.UTC), Origin.HTTP));
    }

    /** When the last of the files changed; {@code null} when of one it is not known. */
    private static @Nullable Instant newest(List<Answer.Here> here) {
        Instant newest = Instant.MIN;
        for (Answer.Here each : here) {
            Instant modified = each.modified();
            if (modified == null) {
                return null;
            }
            newest = modified.isAfter(newest) ? modified : newest;
        }
        return newest;
    }

    // Of one moment

    /** The name of a file that is no longer what was fetched; {@code null} when all are. */
    private @Nullable String changedMeanwhile(Publication publication, List<Answer.Here> here, Path folder) {
        if (publication.files().size() == 1) {
            return null;
        }
        waitUntilQuiet(publication, here);
        for (int i = 0; i < here.size(); i++) {
            PublicationFile file = publication.files().get(i);
            if (!isStill(publication, file, here.get(i).file(), folder)) {
                return file.name();
            }
        }
        return null;
    }

    private void waitUntilQuiet(Publication publication, List<Answer.Here> here) {
        for (Answer.Here each : here) {
            if (each.modified() != null && each.date() != null) {
                Duration quiet = Duration.between(each.modified(), each.date());
                if (quiet.compareTo(QUIET) < 0) {
                    Duration wait = QUIET.minus(quiet.isNegative() ? Duration.ZERO : quiet);
                    progress.accept(publication.id() + ": " + each.file().name() + " is " + quiet.toSeconds()
                            + " seconds old; waiting " + wait.toSeconds() + " seconds for the rest of its set");
                    pause(wait);
                    return;
                }
            }
        }
    }

    private boolean isStill(Publication publication, PublicationFile file, FetchedFile fetched, Path folder) {
        if (fetched.validators().isNone()) {
            // Whoever says nothing of a file has to be asked for all of it again.
            Path again = folder.resolve(file.name() + ".again");
            Budget budget = new Budget(publication.id(), publication.mostBytes());
            Answer answer = persistently(
                    publication, file, Validators.NONE, () -> new Question.Target(again, budget, bytes -> {}));
            discard(again);
            return answer instanceof Answer.Here here && here.file().sha256().equals(fetched.sha256());
        }
        Answer answer = persistently(publication, file, fetched.validators(), () -> null);
        return switch (answer) {
            case Answer.NotModified same -> true;
            case Answer.Head head -> fetched.validators().agree(head.validators());
            case Answer.Here here -> false;
            case Answer.Moved moved -> false;
            case Answer.Later later -> false;
        };
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new FetchException(
                    Code.STORE_FAILED, file + " cannot be removed", "Check the permissions of the data folder", e);
        }
    }

    // Asking

    private Answer ask(Publication publication, PublicationFile file, Validators known, Path folder, Budget budget) {
        return persistently(
                publication,
                file,
                known,
                () -> new Question.Target(folder.resolve(file.name()), budget, teller(publication, file)));
    }

    private interface Targets {
        Question.@Nullable Target next();
    }

    /** Asks until there is an answer, or no hope of one. */
    private Answer persistently(Publication publication, PublicationFile file, Validators known, Targets targets) {
        Question question = new Question(
                file,
                new Gate(file.address(), publication.hosts(), allowances, network.names()),
                network,
                limits,
                time);
        for (int attempt = 1; ; attempt++) {
            FetchException reason;
            Duration asked = null;
            try {
                Answer answer = question.ask(known, targets.next());
                if (!(answer instanceof Answer.Later later)) {
                    return answer;
                }
                reason = later.reason();
                asked = later.asked();
            } catch (FetchException e) {
                if (!e.mayPass()) {
                    throw e;
                }
                reason = e;
            }
            if (attempt >= limits.attempts()) {
                throw attempt == 1 ? reason : tired(reason, attempt);
            }
            Duration wait = wait(attempt, asked, reason);
            progress.accept(
                    reason.problem() + "; asking again in " + Math.max(1, (wait.toMillis() + 500) / 1000) + " s");
            pause(wait);
        }
    }

    private static FetchException tired(FetchException reason, int attempts) {
        return new FetchException(
                reason.code(), reason.problem() + ", " + attempts + " times in a row", reason.remedy(), reason);
    }

    /** Twice as long each time, and not all askers at once; never shorter than the server asks for. */
    private Duration wait(int attempt, @Nullable Duration asked, FetchException reason) {
        if (asked != null && asked.compareTo(limits.longestWait()) > 0) {
            throw new FetchException(
                    Code.RATE_LIMITED,
                    reason.problem() + " and asks to wait " + asked.toSeconds() + " seconds",
                    "Try again after that, and less often",
                    reason);
        }
        long usual = Math.min(limits.longestWait().toMillis(), FIRST_WAIT.toMillis() << Math.min(attempt - 1, 16));
        Duration spread = Duration.ofMillis(usual / 2 + random.nextLong(usual / 2 + 1));
        return asked != null && asked.compareTo(spread) > 0 ? asked : spread;
    }

    private void pause(Duration duration) {
        try {
            time.pause(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Code.INTERRUPTED, "the program was told to end", "Start it again", e);
        }
    }

    private LongConsumer teller(Publication publication, PublicationFile file) {
        long[] told = {time.nanos()};
        return bytes -> {
            long now = time.nanos();
            if (now - told[0] > TELL.toNanos()) {
                told[0] = now;
                progress.accept(publication.id() + ": " + file.name() + ", " + bytes / MEGABYTE + " MB so far");
            }
        };
    }
}
