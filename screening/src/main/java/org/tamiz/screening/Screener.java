package org.tamiz.screening;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.matcher.Match;
import org.tamiz.matcher.MatchableName;
import org.tamiz.matcher.MatchableParty;
import org.tamiz.matcher.PartyMatcher;
import org.tamiz.model.Between;
import org.tamiz.model.Coverage;
import org.tamiz.model.Edition;
import org.tamiz.model.EditionInfo;
import org.tamiz.model.Entry;
import org.tamiz.model.EntryField;
import org.tamiz.model.EntryId;
import org.tamiz.model.Party;
import org.tamiz.model.PartyName;
import org.tamiz.model.PublicationTime;

/** Screens queries against one snapshot under one policy. Immutable; any number of threads may share it. */
public final class Screener {

    /** Longer names are no names; comparing them would take unbounded time. */
    static final int MOST_WORDS = 64;

    /** The same for a name of few words. */
    static final int MOST_CHARACTERS = 1000;

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(
                    (Hit hit) -> hit.match().points())
            .reversed()
            .thenComparing(hit -> hit.entry().id())
            .thenComparingLong(hit -> hit.entry().position().line());

    /** The fields without which somebody may stand on a list unseen, and their words. Weak aliases only support. */
    private static final Map<EntryField, String> NAME_FIELDS = new EnumMap<>(Map.of(
            EntryField.PRIMARY_NAME, "primary names",
            EntryField.STRONG_ALIAS, "aliases",
            EntryField.FORMER_NAME, "former names"));

    private final Snapshot snapshot;
    private final Policy policy;
    private final PartyMatcher matcher;
    private final List<Caveat> listCaveats;

    /**
     * A screener.
     *
     * @param today the day of screening, for the age of editions
     */
    public Screener(Snapshot snapshot, Policy policy, LocalDate today) {
        this.snapshot = snapshot;
        this.policy = policy;
        this.matcher = new PartyMatcher(policy.weakAliases());
        this.listCaveats = listCaveats(snapshot, policy, today);
    }

    /** Screens one query. */
    public Decision screen(Query query) {
        List<Caveat> caveats = new ArrayList<>();
        MatchableParty party = prepared(query.party(), caveats);
        List<Hit> hits = new ArrayList<>();
        for (int number : snapshot.candidates(party, policy.threshold())) {
            // This is the line that decides a hit: the sum of the evidence against the policy's threshold.
            if (matcher.points(party, snapshot.party(number)) >= policy.threshold()) {
                Match match = matcher.match(party, snapshot.party(number));
                hits.add(new Hit(snapshot.entry(number), match, snapshot.linked(number), snapshot.isDemo(number)));
            }
        }
        hits.sort(BEST_FIRST);
        hits = oneVersionEach(hits);
        betweenEditions(hits, caveats);
        caveats.addAll(listCaveats);
        return decision(query.id(), hits, caveats);
    }

    /** Of an entry that changed around the date asked for, both versions are screened; the stronger one speaks for it. */
    private static List<Hit> oneVersionEach(List<Hit> hits) {
        Set<EntryId> seen = new HashSet<>();
        return hits.stream()
                .filter(hit -> hit.entry().standing().version() == null
                        || seen.add(hit.entry().id()))
                .toList();
    }

    private static void betweenEditions(List<Hit> hits, List<Caveat> caveats) {
        if (hits.stream().anyMatch(hit -> hit.entry().standing().isCertain())) {
            return;
        }
        for (Hit hit : hits) {
            caveats.add(new Caveat(
                    Caveat.Code.BETWEEN_EDITIONS,
                    hit.entry().id() + " came onto the list or left it "
                            + hit.entry().standing().presence()
                            + ". Find the day of its listing or removal, and record it with tamiz ledger date."));
        }
    }

    /** The decision on a row that could not be read: incomplete, whatever the lists. */
    public Decision unread(String queryId, String reason) {
        return decision(queryId, List.of(), List.of(new Caveat(Caveat.Code.ROW_BROKEN, reason)));
    }

    private Decision decision(String queryId, List<Hit> hits, List<Caveat> caveats) {
        return new Decision(queryId, hits, caveats, snapshot.state().id(), policy.id(), Engine.VERSION);
    }

    /** A party prepared for comparing, without the names that cannot be compared, with a caveat for each of these. */
    static MatchableParty prepared(Party party, List<Caveat> caveats) {
        if (party.names().stream().allMatch(name -> name.text().length() <= MOST_CHARACTERS)) {
            return withinLimits(MatchableParty.of(party), caveats);
        }
        List<PartyName> comparable = new ArrayList<>();
        List<MatchableName> tooLong = new ArrayList<>();
        for (PartyName name : party.names()) {
            if (name.text().length() > MOST_CHARACTERS) {
                tooLong.add(new MatchableName(name, List.of()));
                caveats.add(new Caveat(
                        Caveat.Code.NAME_TOO_LONG,
                        "The name has more than " + MOST_CHARACTERS + " characters. Give the name alone."));
            } else {
                comparable.add(name);
            }
        }
        Party bounded = new Party(
                party.type(),
                comparable,
                party.identifiers(),
                party.profile(),
                party.addresses(),
                party.wallets(),
                party.links(),
                party.properties());
        MatchableParty within = withinLimits(MatchableParty.of(bounded), caveats);
        List<MatchableName> names = new ArrayList<>(within.names());
        names.addAll(tooLong);
        return within.withNames(names);
    }

    /** Leaves out names that cannot be compared, with a caveat for each. */
    static MatchableParty withinLimits(MatchableParty party, List<Caveat> caveats) {
        List<MatchableName> names = new ArrayList<>();
        for (MatchableName name : party.names()) {
            if (name.readings().isEmpty()) {
                caveats.add(new Caveat(
                        Caveat.Code.NAME_UNREADABLE,
                        "The name has no letters or digits that can be compared. Check the record and its encoding."));
                names.add(name);
            } else if (name.readings().stream()
                    .anyMatch(reading -> reading.tokens().size() > MOST_WORDS)) {
                caveats.add(new Caveat(
                        Caveat.Code.NAME_TOO_LONG,
                        "The name has more than " + MOST_WORDS + " words. Give the name alone."));
                names.add(new MatchableName(name.name(), List.of()));
            } else {
                if (QueryNames.hasLostLetter(name)) {
                    caveats.add(new Caveat(
                            Caveat.Code.NAME_PARTLY_UNREADABLE,
                            "A letter of the name was lost on the way: it holds a question mark, a control character or a"
                                    + " sign of a wrong encoding. Mend the record."));
                } else if (QueryNames.hasUnreadWord(name)) {
                    caveats.add(
                            new Caveat(
                                    Caveat.Code.NAME_PARTLY_UNREADABLE,
                                    "A word of the name is in a script that cannot be compared. Give it in Latin letters too."));
                }
                names.add(name);
            }
        }
        if (!names.isEmpty() && names.stream().allMatch(QueryNames::isPlaceholder)) {
            caveats.add(new Caveat(
                    Caveat.Code.NAME_PLACEHOLDER,
                    "The name is a placeholder, such as N/A or unknown, or a single letter. Give the name."));
        }
        return party.withNames(names);
    }

    private static List<Caveat> listCaveats(Snapshot snapshot, Policy policy, LocalDate today) {
        List<Caveat> caveats = new ArrayList<>();
        List<Edition> editions = snapshot.state().editions();
        if (editions.isEmpty()) {
            caveats.add(new Caveat(Caveat.Code.NO_LIST, "No list is loaded. Name a list with --lists."));
        }
        for (Edition edition : editions) {
            if (edition.info().wholeness() == EditionInfo.Wholeness.UNREAD) {
                caveats.add(new Caveat(
                        Caveat.Code.LIST_NEVER_READ,
                        "nothing is known of " + edition.info().list() + ": "
                                + String.join(", ", edition.info().files())
                                + " arrived and could not be read. Import a good copy, take note of the refusal with tamiz"
                                + " lists approve (see tamiz lists status), or leave the list out with --only."));
                continue;
            }
            if (edition.between() != null && edition.between().after() == null) {
                caveats.add(new Caveat(
                        Caveat.Code.LIST_UNKNOWN_THEN,
                        "who was on " + edition.info().list()
                                + " at the date asked for is not known: the first edition is "
                                + edition.between().by()
                                + ". Import an older edition, or leave the list out with --only."));
            } else if (edition.entries().stream().allMatch(Entry::isCleared)) {
                caveats.add(new Caveat(
                        Caveat.Code.NO_LIST,
                        edition.info().list() + " ("
                                + String.join(", ", edition.info().files())
                                + ") has no entry to screen against. Check that it is the right file."));
            }
            demo(edition, caveats);
            age(edition, policy, today, caveats);
            if (!policy.acceptGaps()) {
                gaps(edition, caveats);
            }
        }
        long unreadable = snapshot.entriesWithoutReadableName();
        if (unreadable > 0 && !policy.acceptGaps()) {
            caveats.add(new Caveat(
                    Caveat.Code.LIST_NAMES_UNREADABLE,
                    unreadable + " list entries have no name that can be compared."
                            + " Look them up by hand, or pass --accept-gaps."));
        }
        return List.copyOf(caveats);
    }

    private static void demo(Edition edition, List<Caveat> caveats) {
        if (edition.info().demo()) {
            caveats.add(
                    new Caveat(
                            Caveat.Code.DEMO_LIST,
                            "DEMO: " + edition.info().list()
                                    + " is a demonstration list of a few entries and clears nobody. Import real lists: tamiz lists import FILE."));
        }
    }

    private static void age(Edition edition, Policy policy, LocalDate today, List<Caveat> caveats) {
        Integer limit = policy.maxListAgeDays();
        Between between = edition.between();
        if (limit == null || (between != null && between.after() == null)) {
            // Of a list of which nothing is known then, more is said already.
            return;
        }
        EditionInfo info = edition.info();
        // Between two editions the earlier one is what was current.
        PublicationTime published =
                between != null && between.after() != null ? between.after().published() : info.published();
        if (published == null) {
            caveats.add(new Caveat(
                    Caveat.Code.LIST_AGE_UNKNOWN,
                    info.list() + " does not say when it was published, and the policy allows " + limit + " days."));
            return;
        }
        // Of a list of which only the month is known, the earliest day counts.
        LocalDate day = published.from().withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        long age = ChronoUnit.DAYS.between(day, today);
        if (age > limit) {
            boolean exact = day.equals(published.utcDay());
            String perhaps = exact ? "" : "perhaps ";
            caveats.add(new Caveat(
                    Caveat.Code.LIST_TOO_OLD,
                    between == null
                            ? info.list() + " was published " + (exact ? "on " + day : "in " + published) + ", "
                                    + perhaps + age + " days ago; the policy allows " + limit + ". Get a newer edition."
                            : info.list() + ": the date asked for lies " + between + ", " + perhaps + age
                                    + " days after the first of them; the policy allows " + limit
                                    + ". Import an edition of the time between."));
        }
    }

    private static void gaps(Edition edition, List<Caveat> caveats) {
        EditionInfo info = edition.info();
        if (info.wholeness() == EditionInfo.Wholeness.MARK_MISSING) {
            caveats.add(
                    new Caveat(
                            Caveat.Code.LIST_END_UNPROVEN,
                            info.list() + " (" + String.join(", ", info.files())
                                    + "): the closing mark that proves a file whole is missing. Get it again, or pass --accept-gaps."));
        }
        List<String> missing = new ArrayList<>();
        NAME_FIELDS.forEach((field, words) -> {
            // A format that states aliases and cannot tell former names apart gives them among the aliases.
            boolean unmarked = field == EntryField.FORMER_NAME
                    && edition.coverage().of(EntryField.STRONG_ALIAS) == Coverage.Extent.FULL;
            if (!unmarked && edition.coverage().of(field) != Coverage.Extent.FULL) {
                LocalDate last = edition.coverage().carriedFrom().get(field);
                missing.add(last == null ? words : words + " (last stated on " + last + ")");
            }
        });
        if (!missing.isEmpty()) {
            caveats.add(new Caveat(
                    Caveat.Code.LIST_NAMES_PARTIAL,
                    info.list() + " (" + String.join(", ", info.files()) + ") does not state all "
                            + String.join(", ", missing)
                            + ". Add its companion files, get it again, or pass --accept-gaps."));
        }
    }
}
